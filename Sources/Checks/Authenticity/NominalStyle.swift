import Prose
import Rulebook

extension Check {
  /// Nouns that do the work of verbs, and the prepositions of officialese.
  ///
  /// One such noun is fine; it takes two in a row, two formulas close together, or a crowd.
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
      .passes(.en, "The decision was hard. The community met at the station, in its apartment."),
      .passes(.en, "We counted. Half our rooms are empty on Fridays."),
      .passes(.en, "The Ministry of Education and the Department of Transportation agree."),
      .flags(.de, "Die ⟦Umsetzung der Optimierung⟧ unserer Prozesse erfolgt bald."),
      .flags(.de, "Wir handeln ⟦hinsichtlich⟧ der Räume und ⟦seitens⟧ des Hauses nur kurz."),
      .flags(.de, "Zur ⟦Sicherstellung der Gewährleistung⟧ ist die Küche offen."),
      .passes(.de, "Die Ausbildung der Lehrlinge, die Zeitung und die Heizung der Wohnung."),
      .passes(.de, "Die Lösung war einfach. Wir haben gezählt. Freitags steht alles leer."),
      .passes(.de, "Die Abteilung Forschung sitzt jetzt neben der Werbung."),
    ]
  ) { reading, brief in
    let nominals = Nominals(in: reading, brief)
    let words = max(reading.wordCount, 1)
    let formulas = nominals.formulas.count >= 2 && words <= 30 * nominals.formulas.count
    if formulas || !nominals.chains.isEmpty {
      let ranges = (nominals.chains + nominals.formulas.map(\.range)).withoutNested
      return [
        .fault(
          ranges,
          values: [
            "words": .quotes(ranges.map(reading.text)), "count": .number(ranges.count),
          ],
          edits: nominals.formulas.filter { ranges.contains($0.range) }
            .compactMap { $0.edit(in: reading) })
      ]
    }
    let limit = reading.language == .de ? 9 : 8
    guard nominals.nouns.count >= 5, 100 * nominals.nouns.count > limit * max(words, 40) else {
      return []
    }
    return [
      .fault(
        nominals.nouns,
        values: [
          "words": .quotes(nominals.nouns.prefix(4).map(reading.text)),
          "count": .number(nominals.nouns.count),
        ], variant: "dense")
    ]
  }
}
