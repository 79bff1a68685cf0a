import Prose
import Rulebook

extension Check {
  /// People named as stock, segment or label.
  static let peopleAsResources = Check(
    "human/people-as-resources", .authenticity, .everywhere(.suggestion),
    source: Source(point: "10", quote: "B2B oder B2C wird überbewertet."),
    examples: [
      .flags(.en, "We are ⟦reallocating resources⟧ and reducing ⟦headcount⟧."),
      .flags(.en, "Our ⟦target audience⟧ is ⟦millennials⟧ and ⟦decision makers⟧."),
      .flags(.en, "⟦Human capital⟧ is our key concern."),
      .flags(.en, "Our ⟦stakeholders⟧ expect ⟦B2B⟧ services."),
      .passes(.en, "Eleven colleagues move to Harrow End. Four of them don't want to."),
      .passes(.en, "You are not headcount. Our B2B shop opens at eight."),
      .passes(.en, "Water and wood are resources. Human Resources has moved to floor two."),
      .passes(.en, "The consultant wrote \"manpower\" on the board. I wiped it off."),
      .flags(.de, "Wir ⟦allokieren Ressourcen⟧ neu und senken den ⟦Headcount⟧."),
      .flags(.de, "Unsere ⟦Zielgruppe⟧ sind ⟦Millennials⟧ und ⟦Entscheider⟧."),
      .flags(.de, "⟦Humankapital⟧ ist uns wichtig."),
      .passes(.de, "Elf Kolleginnen und Kollegen ziehen nach Hinterau um. Vier wollen nicht."),
      .passes(.de, "Ihr seid kein Headcount. Der B2B-Laden öffnet um acht."),
      .passes(.de, "Das Betriebsverfassungsgesetz kennt die Belegschaft. Holz ist eine Ressource."),
      .passes(.de, "Auf der Folie stand „Humankapital“. Ich habe sie gelöscht."),
    ]
  ) { reading, brief in
    let labels = brief.meant("human/people-as-resources", group: "main", in: reading)
    guard !labels.isEmpty else { return [] }
    let short = brief.meant(
      "human/people-as-resources", group: "soft", in: reading)
    let cuts = brief.sentences(of: "human/people-as-resources", group: "cuts")
    let isGrave =
      reading.distinct(labels).count >= 3 || labels.contains { cuts.contains($0.sentence) }
    let all = (labels + short).sorted { $0.range < $1.range }
    return [.phrases(all, in: reading, severity: isGrave ? .warning : nil)]
  }
}
