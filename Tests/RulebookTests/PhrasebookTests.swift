import Prose
import Rulebook
import Testing

@Suite("Phrasebook")
struct PhrasebookTests {
  private static func book(_ language: Language, _ lines: String) -> Phrasebook {
    let typography =
      language == .de
      ? "thousands: .\nquote: „{text}“\njoint: {first}, {next}\nlast-joint: {first} und {next}\n"
      : "thousands: ,\nquote: “{text}”\njoint: {first}, {next}\nlast-joint: {first} and {next}\n"
    let folder = "\(language.rawValue)/messages"
    return Phrasebook(
      language: language,
      archive: RuleArchive(files: [
        .init(path: "\(folder)/program/typography.txt", text: Array(typography.utf8)),
        .init(path: "\(folder)/fit/some.txt", text: Array(lines.utf8)),
      ]))
  }

  private static func text(
    _ template: String, _ values: Values, in language: Language = .en
  ) -> String? {
    book(language, "key: \(template)\n").text("fit/some", "key", values)
  }

  @Test("says the same when its lines are filed for many questions")
  func filed() {
    let book = Self.book(.en, "a: plain\nb: {n} words\nb.sie: {{n}}\nb: again\nc: }}")
    for keys in [["a"], ["b"], ["b.sie", "b"], ["x", "a"], ["c"], ["x"], []] {
      let values: Values = ["n": .number(1_200)]
      let text = book.text("fit/some", keys: keys, values)
      #expect(book.indexed.text("fit/some", keys: keys, values) == text)
    }
    #expect(book.indexed.text("fit/other", "a") == nil)
  }

  @Test("prefers the wording of a variant, and that of a tone", arguments: [false, true])
  func preferred(isFiled: Bool) {
    let lines = "a: plain\na.sie: formal\na.v: variant\na.w.sie: both\nb: {n|one|# of them}\n"
    let plain = Self.book(.en, lines)
    let book = isFiled ? plain.indexed : plain
    let cases: [(variant: String?, isFormal: Bool, text: String)] = [
      (nil, false, "plain"), (nil, true, "formal"), ("v", false, "variant"), ("v", true, "variant"),
      ("w", false, "plain"), ("w", true, "both"), ("x", false, "plain"), ("x", true, "formal"),
    ]
    for (variant, isFormal, text) in cases {
      let said = book.wording(of: "fit/some", "a", variant: variant, isFormal: isFormal)
      #expect(said == text)
    }
    #expect(book.wording(of: "fit/some", "c", variant: "v", isFormal: true) == nil)
  }

  @Test("writes wording behind what is there", arguments: [false, true])
  func appends(isFiled: Bool) throws {
    let plain = Self.book(.en, "a: {n|one|# {w}} {{\nb.v.sie: x\n")
    let book = isFiled ? plain.indexed : plain
    let chapter = try #require(book.chapter("fit/some"))
    var ink = Ink(size: 1)
    ink.add("> ")
    let values: Values = ["n": .number(1_200), "w": .quotes(["so", "many"])]
    #expect(book.write("a", of: chapter, values, to: &ink))
    #expect(!book.write("b", of: chapter, to: &ink))
    #expect(book.write("b", variant: "v", isFormal: true, of: chapter, to: &ink))
    #expect(ink.text == "> 1,200 “so” and “many” {x")
    #expect(book.chapter("fit/other") == nil)
  }

  @Test("finds a key among comments, blank lines and longer keys")
  func findsKeys() {
    let book = Self.book(.en, "# key: no\n\nkeys: two\nkey.a: three: four \n\tkey : no\nkey: one")
    #expect(book.text("fit/some", "key") == "one")
    #expect(book.text("fit/some", "key.a") == "three: four")
    #expect(book.text("fit/some", "ke") == nil)
    #expect(book.text("fit/none", "key") == nil)
    #expect(book.text("fit/some", keys: ["none", "keys", "key"]) == "two")
    #expect(book.files == ["fit/some", "program/typography"])
  }

  @Test("fills places with text as it is")
  func fillsText() {
    #expect(Self.text("{a}{b} {a}", ["a": .text("x"), "b": .text("{a}")]) == "x{a} x")
    #expect(Self.text("ä {name-2} ö", ["name-2": .text("ü")]) == "ä ü ö")
  }

  @Test("leaves a place without a value for all to see")
  func leavesGaps() {
    #expect(Self.text("Hello {name}!", [:]) == "Hello {name}!")
    #expect(Self.text("{count|one|# words}", ["count": .text("3")]) == "{count|one|# words}")
    #expect(Self.text("an open { brace", [:]) == "an open { brace")
  }

  @Test("writes braces that are doubled as one")
  func doublesBraces() {
    #expect(Self.text("{{name}} {name}", ["name": .text("x")]) == "{name} x")
  }

  @Test("chooses by number, places inside included")
  func chooses() {
    let template = "{count|one word by {name}|# words by {name}}."
    func text(_ value: Value) -> String? {
      Self.text(template, ["count": value, "name": .text("Ada")])
    }
    #expect(text(.number(1)) == "one word by Ada.")
    #expect(text(.number(0)) == "0 words by Ada.")
    #expect(text(.number(1_240)) == "1,240 words by Ada.")
    #expect(text(.list(["a"])) == "one word by Ada.")
    #expect(text(.quotes(["a", "b"])) == "2 words by Ada.")
  }

  @Test(
    "writes numbers as the language does",
    arguments: [
      (0, "0", "0"), (999, "999", "999"), (1_240, "1,240", "1.240"),
      (-63_206, "−63,206", "−63.206"), (1_000_000, "1,000,000", "1.000.000"),
      (Int.min, "−9,223,372,036,854,775,808", "−9.223.372.036.854.775.808"),
    ])
  func writesNumbers(number: Int, english: String, german: String) {
    #expect(Self.text("{n}", ["n": .number(number)]) == english)
    #expect(Self.text("{n}", ["n": .number(number)], in: .de) == german)
  }

  @Test("cuts quotations and lists that nobody would read")
  func cutsValues() {
    let long = String(repeating: "x", count: 161)
    let quote = Self.text("{w}", ["w": .quotes([long])])
    #expect(quote == "“" + String(repeating: "x", count: 160) + "…”")
    let list = Self.text("{w}", ["w": .list((1...13).map { "\($0)" })])
    #expect(list == "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …")
  }

  @Test("quotes and joins as the language does")
  func quotesAndJoins() {
    let values: Values = [
      "q": .quote("gern"), "one": .quotes(["a"]), "two": .quotes(["a", "b"]),
      "three": .list(["a", "b", "c"]), "none": .list([]),
    ]
    let template = "{q} {one} {two} {three} [{none}]"
    #expect(Self.text(template, values) == "“gern” “a” “a” and “b” a, b and c []")
    #expect(Self.text(template, values, in: .de) == "„gern“ „a“ „a“ und „b“ a, b und c []")
  }

  @Test("prefers the variant, then the tone, then what there is")
  func prefers() {
    let book = Self.book(
      .de, "next: a\nnext.sie: b\nnext.many: c\nnext.few.sie: d\nwhy: e\nnext.few: f\n")
    func next(_ variant: String?, isFormal: Bool) -> String? {
      book.wording(of: "fit/some", "next", variant: variant, isFormal: isFormal)
    }
    #expect(next(nil, isFormal: false) == "a")
    #expect(next(nil, isFormal: true) == "b")
    #expect(next("many", isFormal: true) == "c")
    #expect(next("few", isFormal: true) == "d")
    #expect(next("few", isFormal: false) == "f")
    #expect(next("other", isFormal: true) == "b")
    #expect(book.wording(of: "fit/some", "why", isFormal: true) == "e")
    #expect(book.wording(of: "fit/some", "credit", isFormal: true) == nil)
  }

  @Test("says which places a line has")
  func listsPlaces() {
    let book = Self.book(.en, "key: {b} {a|{c}|# {b}} {{d}}\n")
    #expect(book.places(of: "fit/some", "key") == ["a", "b", "c"])
    #expect(book.places(of: "fit/some", "none") == [])
    #expect(book.keys(of: "fit/some") == ["key"])
  }

  @Test("a colon in a line belongs to what is said")
  func colons() {
    let book = Self.book(.en, "b: {c}\nd: e: f\n")
    #expect(book.text("fit/some", "d") == "e: f")
    #expect(book.keys(of: "fit/some") == ["b", "d"])
  }
}
