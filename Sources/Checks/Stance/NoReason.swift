import Prose
import Rulebook

extension Check {
  /// Positions that come without a reason, a number, a person or an experience.
  static let noReason = Check(
    "stance/no-reason", .stance, .long(.suggestion, short: nil),
    source: Source(
      point: "6", quote: "Gerade als Unternehmen im digitalen Zeitalter"),
    mutedFor: [.thanks, .condolence, .greeting, .job],
    examples: [
      .flags(.en, "⟦Companies should⟧ pay interns. Full stop."),
      .flags(.en, "⟦I am against⟧ open-plan offices. Since Monday, that is all I say."),
      .passes(.en, "Companies should pay interns, because only rich parents can pay for them."),
      .passes(.en, "I'm against open-plan offices: we measured, people spoke 40 % less."),
      .passes(.en, "We should hire older people. Samuel found in a week what we looked for."),
      .passes(.en, "Companies should pay interns. Full stop.", on: "x"),
      .passes(.en, "Should companies pay interns? Tell me."),
      .passes(.en, "Eleven have left since. Companies should drop long notice periods."),
      .passes(.en, "The talk was loud. I ended it after ten minutes. Too late? I don't think so."),
      .passes(
        .en,
        """
        Dale showed me 41 cracked brackets from one hour. In March we paid $1.90 more for each. \
        Ines kept a list of 212. In May scrap fell by 30 %.

        Nobody asked us to. Nobody thanked us. It is done. We slept. We ate. He was right.
        """),
      .flags(.de, "⟦Unternehmen müssen⟧ Praktika bezahlen. Punkt."),
      .flags(.de, "⟦Ich bin gegen⟧ Großraumbüros. Was ist denn daran so schwer?"),
      .passes(.de, "Unternehmen müssen Praktika bezahlen, weil sonst nur reiche Kinder kommen."),
      .passes(.de, "Ich bin gegen Großraumbüros: Die Leute sprachen dort 40 % weniger."),
      .passes(.de, "Wir sollten Ältere einstellen. Gerd fand in einer Woche, was uns fehlte."),
      .passes(.de, "Unternehmen müssen Praktika bezahlen. Punkt.", on: "x"),
      .passes(.de, "Elf sind seither gegangen. Unternehmen müssen kürzere Fristen anbieten."),
      .passes(.de, "Das Gespräch war laut. Zu spät beendet? Ich glaube nicht."),
    ]
  ) { reading, brief in
    let positions = brief.positions(in: reading)
    guard let first = positions.sentences.first else { return [] }
    let grounds = reading.grounds(brief)
    // One reason is enough for a post, nobody has to prove every sentence; and where a whole story
    // comes before, "he was right" sums it up.
    let isGrounded =
      Set(grounds).count >= 4
      || positions.sentences.contains { sentence in
        grounds.contains { abs($0 - sentence) <= 2 }
      }
    if isGrounded { return [] }
    return [
      .fault(
        positions.ranges,
        values: [
          "sentence": .quote(reading.text(reading.sentences[first])),
          "count": .number(positions.ranges.count),
        ])
    ]
  }
}

extension Reading {
  /// The sentences that hold something a position can stand on.
  fileprivate func grounds(_ brief: Brief) -> [Int] {
    let reasons = brief.matches.of("stance/reason").filter { !isAsked($0) }.map(\.sentence)
    let people = brief.people(in: self).ranges.compactMap { sentenceIndex(at: $0.start) }
    // Whoever acts on it, with a date, has thought about it.
    let deeds = brief.matches.of("courage/commitment", group: "firm").map(\.sentence)
    let dates = brief.matches.of("courage/commitment", group: "date").map(\.sentence)
    return reasons + people + sentencesWithNumbers + deeds + dates
  }
}
