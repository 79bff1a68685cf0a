import Prose
import Rulebook

extension Evidence {
  /// What evidences are about; small ones of a family share a line on a receipt.
  package enum Family: String, CaseIterable, Sendable {
    case voices, events, positions, release, questions, shape
  }

  /// Everything a score can be made of, in reading order. A test holds the rule files against it.
  package static let all: [Evidence] = Family.allCases.flatMap(\.members)

  /// Who speaks, to whom and about whom.
  fileprivate static let voices: [Evidence] = [
    .share("i", of: .i), .has("has-i", .i), .share("we", of: .we), .share("you", of: .you),
    .has("has-you", .you),
    .share("others", of: .others), .share("persons", of: .persons), .has("has-person", .persons),
    .sign("short-i") { $0.isShortRoom && $0.has(.i) },
    .sign("opening-i") { $0.sentences.first?.kinds.holds(.i) ?? false },
    .sign("closing-i") { $0.closing.contains { $0.kinds.holds(.i) } },
    .sign("closing-you") { $0.closing.contains { $0.kinds.holds(.you) } },
    .sign("greeting") {
      $0.sentences.first?.kinds.holds(.greets) ?? false || $0.beginsWithMention
    },
  ]

  /// What happened, and how much of it one could have seen.
  fileprivate static let events: [Evidence] = [
    .share("i-did", of: .i, .past), .share("past", of: .past),
    .share("numbers") { $0.hasNumber }, .share("said", of: .said), .share("time", of: .time),
    .share("things", of: .things), .has("has-thing", .things),
    .sign("hour") { $0.marks.namesHour },
    .count("quotes", most: 3) { $0.marks.quotes / 2 },
    .sign("sorry") { $0.has(WordKinds(.sorry)) && !$0.finds("transparency/non-apology") },
    .has("thanks", .thanks), .share("learn", of: .learn),
    .share("cost", of: .cost), .has("has-cost", .cost), .has("has-place", .place),
    .sign("today") { $0.uses("fit/x-stale-time", group: "now") > 0 },
  ]

  /// Where the author stands.
  fileprivate static let positions: [Evidence] = [
    .share("must", of: .must), .share("not", of: .not), .has("because", .because),
    .has("decide", .decide), .share("casual", of: .casual),
    .count("positions", most: 3) { $0.strengths("stance/no-position") }.of("stance/no-position"),
    .count("judgements", most: 3) { $0.uses("stance/position", group: "judgement") },
    .sign("our-cost") { $0.has(.ourCost) },
    .sign("due-date") { $0.uses("courage/commitment", group: "date") > 0 },
    .fault("vague-commitment", "courage/vague-commitment"),
    .count("softeners", most: 3) { $0.uses("stance/hedging", group: "main") }.of("stance/hedging"),
  ]

  /// What any house could have written.
  fileprivate static let release: [Evidence] = [
    .share("hype", of: .hype), .share("release", of: .release), .has("has-release", .release),
    .share("vague", of: .vague), .has("abstract", .abstract),
    .count("jargon", most: 3) { $0.uses("authenticity/buzzwords") }.of("authenticity/buzzwords"),
    .fault("newsroom", "authenticity/press-release"),
    .fault("announced-feeling", "authenticity/announce-emotion"),
    .fault("slogan", "authenticity/slogan"), .fault("nouns", "authenticity/nominal-style"),
  ]

  /// What moves readers to answer.
  fileprivate static let questions: [Evidence] = [
    .share("asks") { $0.asks }, .share("who", of: .who),
    .sign("asks-you") { $0.asks { $0.kinds.holds(.you) } },
    .sign("asks-fully") { $0.asks { $0.words >= 6 } },
    .sign("asks-first") { $0.sentences.first?.asks ?? false },
    .sign("asks-and-links") { $0.asks() && $0.marks.links > 0 },
    .has("invites", .ask), .share("reply", of: .reply), .has("has-reply", .reply),
    .gap("asks-nobody", "dialogue/open-question"),
    .strength("asks-openly", "dialogue/open-question"),
    .strength("reply-offer", "dialogue/reply-offer"),
    .fault("closed-door", "dialogue/closed-door"),
  ]
}

extension Evidence.Family {
  package var members: [Evidence] {
    switch self {
    case .voices: Evidence.voices
    case .events: Evidence.events
    case .positions: Evidence.positions
    case .release: Evidence.release
    case .questions: Evidence.questions
    case .shape: Evidence.shape
    }
  }
}
