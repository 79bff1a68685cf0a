import Prose
import Rulebook

extension Check {
  /// Nouns that do the work of verbs, and the prepositions of officialese.
  ///
  /// One such noun is fine; it takes two in a row, two formulas close together, or a crowd of them
  /// or of other long words.
  static let nominalStyle = Check(
    "authenticity/nominal-style", .authenticity, .everywhere(.suggestion),
    source: Source(
      point: "1",
      quote: "Authentische, dialogorientierte Kommunikation schafft menschliches Vertrauen"),
    examples: [
      .flags(
        .en, "The ⟦implementation of the optimization⟧ of our processes is in progress."),
      .flags(
        .en, "We did it ⟦with a view to⟧ better rooms and ⟦for the purpose of⟧ quiet."),
      .flags(.en, "⟦In order to⟧ help, we drive slowly ⟦prior to⟧ the school gate."),
      .flags(.en, "We plan ⟦intermediate⟧ ⟦additional⟧ ⟦infrastructure⟧ for all."),
      .passes(.en, "The decision was hard. The community met at the station, in its apartment."),
      .passes(.en, "We counted. Half our rooms are empty on Fridays."),
      .passes(.en, "The Ministry of Education and the Department of Transportation agree."),
      .flags(.de, "Die ⟦Umsetzung der Optimierung⟧ unserer Prozesse erfolgt bald."),
      .flags(.de, "Wir handeln ⟦hinsichtlich⟧ der Räume und ⟦seitens⟧ des Hauses nur kurz."),
      .flags(.de, "Zur ⟦Sicherstellung der Gewährleistung⟧ ist die Küche offen."),
      .flags(.de, "⟦Flexibilisierung⟧ im Sinne ⟦bedarfsgerechter⟧ ⟦Mobilitätskonzepte⟧ tut not."),
      .passes(.de, "Die Ausbildung der Lehrlinge, die Zeitung und die Heizung der Wohnung."),
      .passes(.de, "Die Lösung war einfach. Wir haben gezählt. Freitags steht alles leer."),
      .passes(.de, "Die Abteilung Forschung sitzt jetzt neben der Werbung."),
    ]
  ) { reading, brief in
    let nominals = Nominals(in: reading, brief)
    let words = max(reading.wordCount, 1)
    let formulas = nominals.formulas.count >= 2 && words <= 30 * nominals.formulas.count
    if formulas || !nominals.chains.isEmpty {
      let firm = nominals.chains + nominals.formulas.map(\.range)
      let edits = nominals.formulas.compactMap { $0.edit(in: reading) }
      return [.nouns((firm + nominals.loads).withoutOverlaps, in: reading, edits: edits)]
    }
    let limit = reading.language == .de ? 9 : 8
    if nominals.nouns.count >= 5, 100 * nominals.nouns.count > limit * max(words, 40) {
      return [.nouns(nominals.nouns, in: reading, variant: "dense")]
    }
    return nominals.loads.isEmpty ? [] : [.nouns(nominals.loads, in: reading, variant: "load")]
  }
}

extension Hit {
  fileprivate static func nouns(
    _ ranges: [ByteRange], in reading: Reading, variant: String? = nil, edits: [Edit] = []
  ) -> Hit {
    .fault(
      ranges,
      values: [
        "words": .quotes(ranges.prefix(4).map(reading.text)), "count": .number(ranges.count),
      ],
      variant: variant, edits: edits)
  }
}
