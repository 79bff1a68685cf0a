import Prose
import Rulebook

extension Check {
  /// A drum roll in front of an opinion that most people share.
  ///
  /// Who then says what the opinion has cost may announce it.
  static let fakeCourage = Check(
    "courage/fake-courage", .stance, .everywhere(.suggestion),
    source: Source(
      point: "8", quote: "CEO-Kommunikation ist mutig und genau deshalb richtig."),
    examples: [
      .flags(.en, "⟦Unpopular opinion⟧: kindness matters."),
      .flags(.en, "⟦Someone has to say it⟧: meetings are too long."),
      .flags(.en, "⟦Hot take⟧: there are ⟦hard truths⟧ that ⟦nobody talks about⟧."),
      .flags(.en, "⟦Unpopular opinion⟧: people matter most. We stopped treating them as numbers."),
      .passes(.en, "Unpopular opinion: no bonus. I cancelled mine on Monday."),
      .passes(.en, "Death is a taboo here. We will talk about it on Friday, with cake."),
      .passes(.en, "\"Unpopular opinion\" is how my least favourite posts begin."),
      .flags(.de, "⟦Unpopuläre Meinung⟧: Freundlichkeit zählt."),
      .flags(.de, "⟦Einer muss es ja mal sagen⟧: Sitzungen sind zu lang."),
      .flags(.de, "⟦Die unbequeme Wahrheit⟧, ⟦über die niemand spricht⟧."),
      .flags(.de, "⟦Unbeliebte Meinung⟧: Der Kunde ist König. Das leben wir hier jeden Tag."),
      .passes(.de, "Unpopuläre Meinung: kein Bonus. Ich habe meinen am Montag gestrichen."),
      .passes(.de, "Der Tod ist hier ein Tabu. Wir reden am Freitag darüber."),
      .passes(.de, "Mit „unpopuläre Meinung“ beginnen die Beiträge, die ich nicht lese."),
    ]
  ) { reading, brief in
    let lexicon: LexiconName = "courage/fake-courage"
    let drums = brief.meant(lexicon, group: "main", in: reading)
    let opening = reading.wordedSentences.prefix(2)
    let isOpening = drums.contains { opening.contains($0.sentence) }
    guard isOpening || drums.count >= 2 else { return [] }
    let pays = drums.contains { drum in
      brief.has(lexicon, group: "price", in: drum.sentence...drum.sentence + 2)
    }
    if pays, drums.count < 3 { return [] }
    return [.phrases(drums, in: reading, severity: drums.count >= 2 ? .warning : nil)]
  }
}
