import Prose
import Rulebook

extension Check {
  /// Somebody else profits from the post, and its first line does not say so.
  static let guardAdLabel = Check(
    "transparency/guard-ad-label", nil, .everywhere(.warning),
    source: Source(point: "10", quote: "Influencer Marketing"),
    examples: [
      .flags(.en, "Loving my new e-bike, ⟦thanks to Quay for the test ride⟧!"),
      .flags(.en, "⟦Use my code⟧ TOM10 for 10 % off."),
      .flags(.en, "I rode it for a week. ⟦Use my code⟧ TOM10. #ad"),
      .passes(.en, "#ad Quay lent me this e-bike. Use my code TOM10, or don't."),
      .passes(.en, "I'm an investor in Heron, so read this with care: I invested in Heron early."),
      .passes(.en, "Our cooperation with the university is five. Our ambassador there is Ola."),
      .passes(.en, "Should a CEO use a discount code at all? I would not."),
      .flags(.de, "Mein neues Rad ist da, ⟦danke an Quay für die Probefahrt⟧!"),
      .flags(.de, "⟦Mit meinem Code⟧ TOM10 spart ihr 10 %."),
      .flags(.de, "Eine Woche gefahren. ⟦Mit meinem Code⟧ TOM10 spart ihr. #Werbung"),
      .passes(.de, "#Werbung Quay hat mir das Rad geliehen. Mit meinem Code TOM10 spart ihr."),
      .passes(.de, "Transparenzhinweis: Ich bin beteiligt, ich habe in Heron investiert."),
      .passes(.de, "Unsere Kooperation mit der Uni wird fünf. Ich habe Anzeige erstattet."),
      .passes(.de, "Braucht ein Chef einen Rabattcode? Ich nicht."),
    ]
  ) { reading, brief in
    let list: LexiconName = "transparency/guard-ad-label"
    let found = brief.meant(list, group: "trigger", in: reading)
    guard !found.isEmpty else { return [] }
    let labels = brief.matches.of(list, group: "label").map(\.sentence)
    let first = reading.sentences.firstIndex { $0.wordCount > 0 } ?? 0
    // A label that readers meet behind the praise comes too late for them.
    if labels.contains(where: { $0 <= first }) { return [] }
    return [.phrases(found, in: reading, variant: labels.isEmpty ? nil : "late")]
  }
}
