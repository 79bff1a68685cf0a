import Checks
import Prose
import Rulebook
import Testing

@testable import Reports

/// A made-up check, explained; compared with the files in `Golden/`.
@Suite("Explanations")
struct ExplanationTests {
  /// It marks every "could", so its examples are true.
  private static let check = Check(
    "stance/hedging", .stance, .long(.warning, short: nil),
    source: Source(point: "8", quote: "Angst ist ein schlechter Begleiter."),
    mutedFor: [.thanks, .condolence],
    examples: [Language.en, .de].flatMap { language -> [Example] in
      [
        .flags(
          language,
          """
          👩‍🚒 The crew ⟦could⟧ stay until the last fire is out, and nobody in this room has asked \
          them what that costs.

          I ⟦could⟧ ask.
          """),
        .passes(language, "I will ask.", on: "x", when: .intent(.news)),
      ]
    }
  ) { reading, _ in
    let marks = reading.tokens.map(\.range).filter { reading.text($0) == "could" }
    return marks.isEmpty ? [] : [.fault(marks, values: ["count": .number(marks.count)])]
  }

  private static func explained(
    _ format: SheetFormat, _ language: Language, columns: Int = 80,
    change: (inout Page) -> Void = { _ in }
  ) throws -> String {
    var page = try Fixture.page(language, columns: columns)
    change(&page)
    let explanation = try Explanation(on: page, with: try .embedded())
    return explanation.text(of: check, as: format)
  }

  @Test("a check, for a person", arguments: [Language.en, .de], [80, 40])
  func text(language: Language, columns: Int) throws {
    let text = try Self.explained(.text, language, columns: columns)
    try Golden.compare(text, with: "explain-\(columns).\(language.rawValue).txt")
  }

  @Test("a check, in the other forms")
  func otherForms() throws {
    let colour = try Self.explained(.text, .en) { $0.hasColour = true }
    try Golden.compare(colour, with: "explain-colour.en.txt")
    let plain = try Self.explained(.text, .de) { $0.isPlain = true }
    try Golden.compare(plain, with: "explain-plain.de.txt")
    try Golden.compare(try Self.explained(.markdown, .en), with: "explain.en.md")
    try Golden.compare(try Self.explained(.json, .en), with: "explain.en.json")
  }

  @Test("a list names the gravest room and says so")
  func list() throws {
    let page = try Fixture.page()
    let text = CheckList.text(of: [Self.check], as: .text, on: page)
    #expect(text.hasPrefix("stance\n  stance/hedging  warning  Softened until it is gone\n"))
    #expect(text.contains("gravest"))
    let table = CheckList.text(of: [Self.check], as: .markdown, on: page)
    #expect(table.contains("\n| `stance/hedging` | warning | Softened until it is gone |"))
  }

  @Test("a platform lists figures of one source together, its own before thresholds")
  func platform() throws {
    func figure(_ key: String, _ source: String) -> Platform.Figure {
      Platform.Figure(key: key, source: source, date: "2026-11-23", confidence: "B")
    }
    let platform = Platform(
      name: "agora", title: "Agora", room: .short, unit: .graphemes, limit: 1_200,
      fold: Platform.Fold(lower: 140, upper: 210), thresholds: ["emoji": 3, "links": 1],
      figures: [
        figure("fold", "Seen"), figure("limit", "Their page"), figure("thresholds.emoji", "Own"),
        figure("thresholds.links", "Own"), figure("unit", "Their page"),
      ])
    let page = try Fixture.page()
    let text = PlatformSheet.text(of: platform, as: .text, on: page)
    try Golden.compare(text, with: "platform.en.txt")
    let json = PlatformSheet.text(of: platform, as: .json, on: page)
    #expect(json.contains(#""upper": 210"#))
    #expect(json.contains(#""value": 1200"#))
  }

  @Test("a mark over several paragraphs is bold in each, and lines of one stay apart")
  func longMarks() throws {
    let check = Check(
      "stance/hedging", .stance, .everywhere(.warning),
      source: Source(point: "8", quote: "Angst ist ein schlechter Begleiter."),
      examples: [.flags(.en, "First ⟦one.\nTwo.\n\nThree⟧ of them.\nFour.")]
    ) { reading, _ in
      let post = reading.draft.post
      return [.fault([ByteRange(post.start + 6, post.start + 22)], values: ["count": .number(1)])]
    }
    let explanation = try Explanation(on: try Fixture.page(), with: try .embedded())
    let text = explanation.text(of: check, as: .markdown)
    let lines = ["First **one.**\\", "**Two.**", "", "**Three** of them.\\", "Four."]
    let wanted = lines.map { $0.isEmpty ? ">\n" : "> \($0)\n" }.joined()
    #expect(text.contains(wanted), "\(text)")
  }
}
