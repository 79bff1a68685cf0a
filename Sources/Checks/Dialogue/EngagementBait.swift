import Prose
import Rulebook

extension Check {
  static let engagementBait = Check(
    "dialogue/engagement-bait", .dialogue, .everywhere(.error),
    source: Source(
      point: "precondition",
      quote: "würde einen kommunikativen Bumerang-Effekt nach sich ziehen"),
    examples: [
      .flags(.en, "⟦Comment YES⟧ if you agree!"),
      .flags(.en, "⟦Tag a colleague who⟧ needs to see this."),
      .flags(.en, "⟦Like if you⟧ love Mondays⟦, share with your network⟧."),
      .flags(.en, "⟦Like if you⟧ agree⟦, comment \"GRIND\"⟧ for my guide."),
      .flags(.en, "We start at six now. ⟦🔥 if⟧ you agree"),
      .flags(.en, "Great leaders listen. ⟦Read that again⟧."),
      .passes(.en, "I wrote this for people who plan shifts. What did I forget?"),
      .passes(.en, "Like many of you, I tag along when Ines votes. Please share your experience."),
      .passes(.en, "\"Comment YES if you agree!\" said the coach. I left the room."),
      .passes(.en, "☀️ If it rains on Monday, we start at eight in the hall."),
      .flags(.de, "⟦Kommentiert mit⟧ JA, wenn ihr auch so denkt!"),
      .flags(.de, "⟦Markiert jemanden⟧, der das lesen muss."),
      .flags(.de, "⟦Lasst ein Like da⟧ ⟦und teilt den Beitrag⟧!"),
      .flags(.de, "⟦Teilt das, kommentiert „JA“⟧ und bleibt gespannt."),
      .flags(.de, "Ab Montag um sechs. ⟦👍 wenn⟧ ihr das auch so seht"),
      .flags(.de, "Gute Führung hört zu. ⟦Lasst das mal sacken⟧."),
      .passes(.de, "Ich habe das für alle geschrieben, die Schichten planen. Was fehlt?"),
      .passes(.de, "Daraus folgt: Wir teilen das Büro. Das Werk teilt mit, wann es losgeht."),
      .passes(.de, "Das teilt die Stadt mit, kommentierte „Die Post“ am Montag."),
      .passes(.de, "„Liken und teilen nicht vergessen!“, rief der Berater. Ich ging."),
    ]
  ) { reading, brief in
    let matches = brief.ownMatches(of: "dialogue/engagement-bait", in: reading).filter {
      !reading.isQuoted($0)
    }
    // To pass on a search for blood donors is help, and platforms say so too.
    let helps = matches.contains { $0.group == "help" }
    let votes = matches.filter { $0.group == "vote" }.compactMap { $0.withEmoji(in: reading) }
    let hard = matches.filter { $0.group == "hard" }.map(\.range) + votes
    let soft = matches.filter { $0.group == "soft" }.map(\.range)
    var hits: [Hit] = []
    for (ranges, severity, variant) in [(hard, Severity.error, nil), (soft, .warning, "soft")]
    where !ranges.isEmpty {
      let words = ranges.sorted().map { reading.text($0) }
      hits.append(
        .fault(
          ranges.sorted(), values: ["words": .quotes(words), "count": .number(words.count)],
          variant: helps ? "help" : variant,
          severity: helps ? .suggestion : severity))
    }
    return hits
  }
}

extension Match {
  /// The emoji right before it, if any, and itself.
  fileprivate func withEmoji(in reading: Reading) -> ByteRange? {
    let before = reading.tokens[..<tokens.lowerBound].last { $0.kind != .space }
    guard let before, before.kind == .emoji else { return nil }
    let rest = reading.sentences[sentence].tokens
    // "☀️ If it rains, we start at eight" is an ornament in front of a sentence, not a vote.
    guard reading.sentences[sentence].wordCount <= 7,
      !reading.tokens[rest].contains(where: { reading.isToken($0, ",") })
    else { return nil }
    return before.range.joined(with: range)
  }
}
