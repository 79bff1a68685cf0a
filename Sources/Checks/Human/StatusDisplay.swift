import Prose
import Rulebook

extension Check {
  /// Rank, titles, famous names and sums in front of the matter.
  static let statusDisplay = Check(
    "human/status-display", .authenticity, .everywhere(.suggestion),
    source: Source(point: "10", quote: "Am Ende geht es um H2H - \"Human to Human\"."),
    mutedFor: [.job],
    examples: [
      .flags(
        .en,
        "⟦As CEO of⟧ a ⟦multi-billion⟧ company ⟦with 30 years of leadership experience⟧, I know."),
      .flags(.en, "At ⟦Davos⟧ I had ⟦dinner with ministers⟧."),
      .flags(.en, "⟦My 3,000 employees⟧ look up to me."),
      .flags(.en, "⟦As a global leader, I⟧ know what rents cost."),
      .flags(
        .en,
        "What an evening! ⟦I have tripled revenue⟧, ⟦I won 14 awards⟧ and am ⟦living proof that⟧ it works."
      ),
      .flags(.en, "What a night! ⟦Founder of the year⟧. I ⟦shook hands with the king⟧ in ⟦Davos⟧."),
      .passes(.en, "Two hundred people, two ministers, and no nurse on the stage."),
      .passes(.en, "We were recognized as a global leader in pumps. I had to smile."),
      .passes(.en, "I have sat through 30 years of bad meetings. I chaired half."),
      .passes(.en, "As CEO of Norvale I am responsible for this mistake."),
      .passes(.en, "A waiter asked me about rents. I had just come from Davos."),
      .passes(.en, "My salary is 14 times the pay of my 300 people on the belt."),
      .flags(
        .de,
        "⟦Als CEO eines⟧ ⟦Milliardenkonzerns⟧ ⟦mit über 30 Jahren Führungserfahrung⟧ weiß ich das."),
      .flags(.de, "Beim ⟦Abendessen mit Ministern⟧ in ⟦Davos⟧ wurde viel gelacht."),
      .flags(.de, "⟦Meine 3.000 Mitarbeiter⟧ schauen auf mich."),
      .flags(.de, "Ich führe drei Firmen ⟦mit achtstelligem Umsatz⟧."),
      .flags(
        .de,
        """
        Welch ein Abend! Seit 2019 ⟦habe ich den Umsatz verdreifacht⟧ ⟦und 14 Preise gewonnen⟧. \
        Ich sah, ⟦was andere nicht sahen⟧.
        """),
      .flags(
        .de,
        """
        Ein Abend! 600 ⟦Gäste, drei Minister⟧, und dann fällt mein Name. Der ⟦Kanzler gab mir \
        die Hand⟧. ⟦Unternehmer des Jahres⟧.
        """),
      .passes(.de, "200 Gäste, zwei Minister, und auf der Bühne keine Pflegerin."),
      .passes(.de, "Ich saß 30 Jahre in schlechten Sitzungen. Die Hälfte habe ich geleitet."),
      .passes(.de, "Als Geschäftsführer der Norvale trage ich dafür die Verantwortung."),
      .passes(.de, "Ein Kellner fragte mich nach den Mieten. Ich kam gerade aus Davos."),
    ]
  ) { reading, brief in
    let owned = brief.sentences(of: "human/status-display", group: "owned")
      .union(brief.sentences(of: "learning/admits", group: "main"))
    func shown(_ group: String) -> [Match] {
      brief.meant("human/status-display", group: group, in: reading)
        .filter { !owned.contains($0.sentence) }
    }
    let ranks = shown("main")
    let all = (ranks + shown("company")).sorted { $0.range < $1.range }
    if all.count >= 3 {
      return [.phrases(all, in: reading, variant: "many", severity: .warning)]
    }
    let first = reading.sentences.firstIndex { $0.wordCount > 0 }
    guard ranks.contains(where: { $0.sentence == first }) else { return [] }
    return [.phrases(ranks, in: reading)]
  }
}
