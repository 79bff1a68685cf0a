import Testing

@testable import Prose

@Suite("Tokens")
struct TokenTests {
  @Test("cuts words, numbers and marks", arguments: Self.cases)
  func cuts(text: String, expected: String) throws {
    #expect(try Self.tokens(text) == expected)
  }

  @Test("says which words begin with a capital")
  func capitals() throws {
    let reading = try Self.reading("Wir ÄRZTE äußern ßo Ωmega ώ 𝗪e Ǆ 你")
    let words = reading.tokens.filter { $0.kind == .word }
    let capitals = [true, true, false, false, true, false, true, true, false]
    #expect(words.map(\.isCapitalised) == capitals)
  }

  @Test("ties the parts of a compound together")
  func compounds() throws {
    let reading = try Self.reading("a top-10-list, 3-fach, so- und co\u{2011}op -x")
    let parts = reading.tokens.filter { $0.kind == .word || $0.kind == .number }
    #expect(parts.filter(\.joinsAfter).map(reading.text) == ["top", "10", "3", "co"])
    #expect(parts.filter(\.joinsBefore).map(reading.text) == ["10", "list", "fach", "op"])
  }

  @Test("folds each token by itself")
  func folds() throws {
    let reading = try Self.reading("„Straße“ 👍 #Führung gua\u{200B}rantee\u{AD}")
    let folded = reading.tokens.map { String(decoding: reading.folded($0), as: UTF8.self) }
    #expect(folded == ["\"", "strasse", "\"", "", "", "", "#führung", "", "guarantee"])
    #expect(reading.tokens.contains { reading.isToken($0, "strasse") })
  }

  /// Words of plain letters and single spaces are taken at a glance; the same words with an umlaut
  /// or a wide space go the long way.
  @Test(
    "a glance cuts as the long way does",
    arguments: [
      "", "'", "'s", "`s", "\u{2019}s", "-op", "- op", "\u{301}", "\u{AD}x", "\u{200B}x", "é", "7",
      "½", " 7", ".", "!", "#tag", " #tag", "@name", " @name", "$X", "👍", " 👍", "\n", "\t",
      " \u{301}x", "\u{7F}", " \u{A0}x", " -x", "\u{FE0F}", "x'", "x-", "/x", "_x",
    ])
  func glance(_ end: String) throws {
    for (plain, other) in [("Abc", "Äbc"), ("co-abc", "cö-äbc"), ("a ", "a\u{2003}")] {
      let short = try Self.reading(plain + end).tokens
      let long = try Self.reading(other + end).tokens
      #expect(short.map(\.kind) == long.map(\.kind))
      #expect(short.map(\.joinsAfter) == long.map(\.joinsAfter))
      #expect(short.map(\.joinsBefore) == long.map(\.joinsBefore))
      #expect(short.map(\.isCapitalised) == long.map(\.isCapitalised))
    }
  }

  static func reading(_ text: String) throws -> Reading {
    Reading(of: try DecodingTests.draft(text), orthographies: [:])
  }

  /// Each token as a letter for its kind and its text.
  private static func tokens(_ text: String) throws -> String {
    let reading = try reading(text)
    return reading.tokens.compactMap { token in
      sign(token.kind).map { $0 + reading.text(token) }
    }.joined(separator: " ")
  }

  private static func sign(_ kind: Token.Kind) -> String? {
    switch kind {
    case .word: "w"
    case .number: "n"
    case .hyphen: "h"
    case .punctuation: "p"
    case .symbol: "s"
    case .emoji: "e"
    case .link: "l"
    case .mention: "m"
    case .hashtag: "t"
    case .cashtag: "c"
    case .lineBreak: "b"
    case .space: nil
    }
  }

  private static let cases = [
    ("We don’t, ok?", "wWe wdon’t p, wok p?"), ("geht's rock'n'roll", "wgeht's wrock'n'roll"),
    ("'so' Hans' CEOs’", "p' wso p' wHans p' wCEOs p’"), ("geht´s", "wgeht´s"),
    ("z. B. z.B.", "wz p. wB p. wz p. wB p."), ("b2b 3x", "wb n2 wb n3 wx"),
    ("customer-centric", "wcustomer h- wcentric"), ("Vor- und", "wVor p- wund"),
    ("a - b – c—d", "wa p- wb p– wc p— wd"), ("--", "p- p-"),
    ("1,200 3.5 10:30 1'200.50", "n1,200 n3.5 n10:30 n1'200.50"), ("3. Mai 5,", "n3 p. wMai n5 p,"),
    ("10\u{A0}000\u{202F}000 5\u{A0}km", "n10\u{A0}000\u{202F}000 n5 wkm"),
    ("2026\u{A0}100", "n2026 n100"), ("1\u{A0}٣", "n1 n٣"), ("1\u{A0}٣٤٥", "n1\u{A0}٣٤٥"),
    ("1\u{A0}𝟏𝟐", "n1 n𝟏𝟐"), ("24/7 10-12", "n24 p/ n7 n10 h- n12"), ("½ m²", "n½ wm s²"),
    ("٣٤٥", "n٣٤٥"), ("50% €5 +49 A&B", "n50 s% s€ n5 s+ n49 wA s& wB"),
    ("👩‍👩‍👧‍👦👍🏽🇩🇪🇦🇹1️⃣❤️", "e👩‍👩‍👧‍👦 e👍🏽 e🇩🇪 e🇦🇹 e1️⃣ e❤️"), ("❤ © ™", "s❤ s© s™"), ("🇩", "s🇩"),
    ("ok👍gut", "wok e👍 wgut"), ("#️⃣1 *️⃣", "e#️⃣ n1 e*️⃣"),
    ("a\nb\r\nc\rd\n\n", "wa b\n wb b\r\n wc b\r wd"),
    ("e\u{301}t x\u{300}\u{301}", "we\u{301}t wx\u{300}\u{301}"),
    ("@anna #Führung $SAP norvale.com", "m@anna t#Führung c$SAP lnorvale.com"),
    ("(https://a.de/b?c=d).", "p( lhttps://a.de/b?c=d p) p."), ("Nutzer:in", "wNutzer p: win"),
    ("#2030 @ #", "p# n2030 p@ p#"), ("?!!…", "p? p! p! p…"), ("你好 мир", "w你好 wмир"),
    ("\u{AD}a", "wa"), ("x\u{1}y", "wx s\u{1} wy"), ("i_d", "wi p_ wd"),
  ]
}
