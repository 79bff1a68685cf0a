import Checks
import Prose
import Rulebook

@testable import Reports

extension Fixture {
  /// A weak post with something of everything: emoji left of a mark, several marks, wide letters,
  /// something missing, a strength, a guard.
  static func weakPost() -> PostReport {
    let text = """
      🚀 We are thrilled to announce that our plant in Köln 👩‍🏭 is now open!

      We should possibly look at whether we might be able to rely more on green energy – \
      “naturally” in a dialogue with everybody, and perhaps we could do so before 2030.

      Thank you, #東京 and #서울 teams and Ines 🇯🇵🇰🇷 – you shipped this in nine weeks.
      """
    let end = text.utf8.count
    let softeners = ["should possibly", "might be able", "perhaps", "could"]
    return post(text, checks(in: text, softeners: softeners, end: end), scorecard: weakScores)
  }

  static func germanPost() -> PostReport {
    let text = """
      🚀 Wir freuen uns sehr, die Eröffnung unseres Werks in Köln 👩‍🏭 bekannt zu geben!

      Unsere Größe verpflichtet: Wir müssten eventuell prüfen, ob wir künftig möglicherweise \
      stärker auf grüne Energie setzen könnten – „natürlich“ im Dialog mit allen Beteiligten.

      Danke an #東京 und #서울 und Ines 🇯🇵🇰🇷 – ihr habt das in neun Wochen geschafft.
      """
    let end = text.utf8.count
    let softeners = ["müssten", "eventuell", "möglicherweise", "könnten"]
    let checks = checks(in: text, softeners: softeners, end: end)
    return post(
      text, checks, name: "posts/größe und energie.md", language: .de, scorecard: weakScores)
  }

  static func strongPost() -> PostReport {
    let text =
      "I was wrong about bonuses. Samuel counted, and he was right. From Monday mine is "
      + "gone too, and the money goes into basic pay for everybody in the shops, because none of "
      + "us earns it alone. Who of you has run shops without bonuses, and what went wrong first?"
    return post(
      text,
      [
        check("human/faces", .authenticity, .warning, .credit([range(of: "Samuel", in: text)])),
        check(
          "stance/hedging", .stance, .suggestion,
          .fault([range(of: "basic pay", in: text)], values: ["count": .number(1)])),
      ], name: "posts/bonus.md", scorecard: scorecard(90, 95, 85, 90))
  }

  private static func checks(in text: String, softeners: [String], end: Int) -> [Check] {
    let opening = text.contains("thrilled") ? "We are thrilled to announce" : "Wir freuen uns sehr"
    return [
      check(
        "authenticity/announce-emotion", .authenticity, .warning,
        .fault([range(of: opening, in: text)])),
      check(
        "stance/hedging", .stance, .suggestion,
        .fault(
          softeners.map { range(of: $0, in: text) }, values: ["count": .number(softeners.count)])),
      check("dialogue/open-question", .dialogue, .warning, .missing(at: end)),
      check("transparency/guard-names", nil, .hold, .fault([range(of: "Ines", in: text)])),
      check(
        "human/faces", .authenticity, .warning,
        .credit([range(of: "#東京", in: text), range(of: "#서울", in: text)])),
    ]
  }

  private static let weakScores = scorecard(
    20, 57, 45, 83,
    lines: [
      .dialogue: [
        Scorecard.Line(points: -10, check: "dialogue/open-question", why: "finding")
      ],
      .authenticity: [
        Scorecard.Line(points: -10, check: "authenticity/announce-emotion", why: "finding"),
        Scorecard.Line(points: 7, check: nil, why: "person", values: ["name": .text("Ines")]),
      ],
    ])
}
