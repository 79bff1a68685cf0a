import Prose
import Rulebook

extension Check {
  /// Business proverbs and calendar mottos, meant as they stand.
  static let cliche = Check(
    "authenticity/cliche", .authenticity, .everywhere(.suggestion),
    source: Source(
      point: "1",
      quote: "Authentische, dialogorientierte Kommunikation schafft menschliches Vertrauen"),
    mutedFor: [.condolence],
    examples: [
      .flags(.en, "Remember: ⟦we are all in the same boat⟧, and I like that."),
      .flags(.en, "⟦Teamwork makes the dream work⟧!"),
      .flags(.en, "⟦Our people are our greatest asset⟧. We opened a canteen."),
      .flags(.en, "⟦The best is yet to come⟧. Rosa has the key."),
      .passes(.en, "Everyone says fail fast. We failed slowly, and it hurt."),
      .passes(.en, "We are a family business, but we are not a family."),
      .passes(.en, "At the end of the day Ben counted the till. It was a marathon in May."),
      .flags(.de, "Dabei ⟦sitzen wir alle im selben Boot⟧, und das mag ich."),
      .flags(.de, "⟦Gemeinsam sind wir stark⟧!"),
      .flags(.de, "⟦Kultur isst Strategie⟧ zum Frühstück."),
      .flags(.de, "Bei uns ⟦steht der Mensch im Mittelpunkt⟧. Die Kantine ist offen."),
      .flags(.de, "Wir ⟦rücken unsere Patienten in den Mittelpunkt⟧."),
      .passes(.de, "Alle sagen, Stillstand ist Rückschritt. Wir standen ein Jahr still."),
      .passes(.de, "Wir sind keine Familie. Das Boot liegt am Steg, der Weg ist weit."),
      .passes(.de, "Am Ende des Tages hat Ben die Kasse gezählt."),
    ]
  ) { reading, brief in
    let lexicon: LexiconName = "authenticity/cliche"
    let mottos = brief.meant(lexicon, group: "main", in: reading).filter { motto in
      !brief.has(lexicon, group: "reported", in: motto.sentence...motto.sentence)
    }
    guard let last = mottos.last else { return [] }
    let closes = last.sentence == reading.wordedSentences.last && last.sentence > 0
    return [
      .phrases(
        mottos, in: reading, variant: closes ? "last" : nil,
        severity: mottos.count >= 3 ? .warning : nil)
    ]
  }
}
