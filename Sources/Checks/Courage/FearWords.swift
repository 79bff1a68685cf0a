import Prose
import Rulebook

extension Check {
  /// Many words of fear with hardly one of opportunity, and no next step.
  ///
  /// Naming a risk is fair, admitting a failure is brave, and some trades speak of danger all day.
  static let fearWords = Check(
    "courage/fear-words", .stance, .everywhere(.suggestion),
    source: Source(point: "4", quote: "Angst ablegen. Chancen erkennen."),
    mutedFor: [.condolence, .badNews],
    examples: [
      .flags(.en, "⟦Crisis⟧, ⟦recession⟧, ⟦uncertainty⟧: the ⟦threat⟧ to our trade is ⟦severe⟧."),
      .flags(.en, "We must be ⟦careful⟧: ⟦risks⟧, ⟦headwinds⟧ and ⟦turbulence⟧ everywhere."),
      .passes(.en, "There is a risk in this, and I am afraid of it. It is a fair price."),
      .passes(
        .en,
        """
        Crisis, recession, uncertainty, headwinds: I read them all. By Friday I will open a \
        second shop.
        """),
      .passes(.en, "Our fire brigade trains for danger, disaster, collapse and severe storms."),
      .passes(.en, "I was wrong about the risk, the threat, the crisis and the worst case."),
      .flags(
        .de, "⟦Krise⟧, ⟦Rezession⟧, ⟦Unsicherheit⟧: Die ⟦Bedrohung⟧ für die Branche ist da."),
      .flags(.de, "⟦Vorsicht⟧ ist geboten: ⟦Risiken⟧, ⟦Gegenwind⟧ und ⟦Turbulenzen⟧ überall."),
      .passes(.de, "Ein Risiko gibt es, und ich habe Angst davor. Der Preis ist fair."),
      .passes(
        .de,
        """
        Krise, Rezession, Unsicherheit, Gegenwind: Ich lese das alles. Bis Freitag werde ich \
        einen zweiten Laden eröffnen.
        """),
      .passes(.de, "Unsere Feuerwehr übt für Gefahren, Katastrophen, Stürme und den Kollaps."),
      .passes(.de, "Ich lag falsch: bei Risiko, Krise, Bedrohung und Gegenwind."),
    ]
  ) { reading, brief in
    let lexicon: LexiconName = "courage/fear-words"
    let words = brief.ownMatches(of: lexicon, in: reading)
    if words.count < 4 { return [] }
    let fears = words.filter { $0.group == "fear" && !brief.isDenied($0, in: reading) }
    // "No fear" is a word of opportunity.
    let hopes = words.filter {
      $0.group == "opportunity" || $0.group == "fear" && brief.isDenied($0, in: reading)
    }
    let kinds = reading.distinct(fears).count
    guard
      kinds >= 4, kinds >= 3 * (reading.distinct(hopes).count + 1),
      100 * fears.count >= 3 * reading.wordCount,
      !words.contains(where: { $0.group == "trade" || $0.group == "admission" }),
      brief.commitments(in: reading).firm.isEmpty
    else { return [] }
    return [.phrases(fears, in: reading)]
  }
}
