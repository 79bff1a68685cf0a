import Prose
import Rulebook

extension Evidence {
  /// Everything a score can be made of, in reading order. A test holds the rule files against it.
  package static let all: [Evidence] = voices + events + positions + release + questions + shape

  /// Who speaks, to whom and about whom.
  private static let voices: [Evidence] = [
    .share("i", of: .i), .has("has-i", .i), .share("you", of: .you), .has("has-you", .you),
    .share("others", of: .others), .share("persons", of: .persons), .has("has-person", .persons),
    .sign("short-i") { $0.isShortRoom && $0.has(WordKinds(.i)) },
    .sign("opening-i") { $0.sentences.first?.kinds.contains(.i) ?? false },
    .sign("closing-i") { $0.closing.contains { $0.kinds.contains(.i) } },
    .sign("closing-you") { $0.closing.contains { $0.kinds.contains(.you) } },
    .sign("greeting") {
      $0.sentences.first?.kinds.contains(.greets) ?? false || $0.beginsWithMention
    },
  ]

  /// What happened, and how much of it one could have seen.
  private static let events: [Evidence] = [
    .share("i-did", of: .i, .past), .share("said", of: .said), .share("time", of: .time),
    .share("things", of: .things), .has("has-thing", .things),
    .sign("hour") { $0.marks.namesHour },
    .count("quotes", most: 3) { $0.marks.quotes / 2 },
    .has("sorry", .sorry), .has("thanks", .thanks), .share("learn", of: .learn),
    .share("cost", of: .cost), .has("has-cost", .cost),
  ]

  /// Where the author stands.
  private static let positions: [Evidence] = [
    .share("must", of: .must), .share("not", of: .not), .has("because", .because),
    .has("decide", .decide), .share("casual", of: .casual),
  ]

  /// What any house could have written.
  private static let release: [Evidence] = [
    .share("hype", of: .hype), .share("release", of: .release), .has("has-release", .release),
    .share("vague", of: .vague), .has("abstract", .abstract),
  ]

  /// What moves readers to answer.
  private static let questions: [Evidence] = [
    .share("asks", where: \.asks), .share("who", of: .who),
    .sign("asks-you") { $0.asks { $0.kinds.contains(.you) } },
    .sign("asks-fully") { $0.asks { $0.words >= 6 } },
    .sign("asks-first") { $0.sentences.first?.asks ?? false },
    .sign("asks-and-links") { $0.asks() && $0.marks.links > 0 },
    .has("invites", .ask), .share("reply", of: .reply), .has("has-reply", .reply),
  ]
}
