import Prose
import Rulebook

extension Check {
  /// Sentences and words so heavy that a reader must take a run-up.
  static let hardToRead = Check(
    "fit/hard-to-read", .fit, .everywhere(.suggestion),
    source: Source(point: "2", quote: "Auf \"digitaler Augenhöhe\""),
    examples: [
      .flags(
        .en,
        String(
          repeating: "Operational considerations necessitate organisational "
            + "adaptability. Interdepartmental harmonisation facilitates prioritisation. ", count: 8
        )
          + "⟦Notwithstanding the aforementioned considerations regarding interdepartmental "
          + "harmonisation, further deliberation concerning infrastructural inadequacies appears "
          + "advisable.⟧"),
      .flags(
        .en,
        String(
          repeating: "Infrastructural inadequacies jeopardise operational punctuality. "
            + "Stakeholders appreciate accountability. ", count: 7)
          + "⟦Cross-functional prioritisation necessitates considerable organisational adaptability "
          + "everywhere.⟧"),
      .flags(.en, "⟦I went to the yard\(endless.en).⟧ Then I was late." + calm.en),
      .passes(.en, "I went to the yard. Then I was late." + calm.en + sleep),
      .passes(.en, "Thank you, \(names). " + calm.en),
      .passes(.en, String(repeating: "The bridge is broken. We are late. ", count: 10)),
      .passes(.en, "Notwithstanding the aforementioned considerations, deliberation is advisable."),
      .flags(
        .de,
        String(
          repeating: "Organisatorische Anpassungsfähigkeit erfordert Priorisierung. "
            + "Bereichsübergreifende Harmonisierung ermöglicht Effizienzsteigerungen. ", count: 6)
          + "⟦Ungeachtet der vorgenannten Überlegungen hinsichtlich bereichsübergreifender "
          + "Harmonisierung erscheint eine weitergehende Abwägung infrastruktureller "
          + "Unzulänglichkeiten ratsam.⟧"),
      .flags(
        .de,
        String(
          repeating: "Infrastrukturelle Unzulänglichkeiten beeinträchtigen "
            + "Pünktlichkeitsverbesserungen. ", count: 16)
          + "⟦Funktionsübergreifende Priorisierungen erfordern organisatorische "
          + "Anpassungsfähigkeiten allerorten.⟧"),
      .flags(.de, "⟦Ich ging auf den Hof\(endless.de).⟧ Dann kam ich zu spät." + calm.de),
      .passes(.de, "Danke, \(names). " + calm.de),
      .passes(.de, String(repeating: "Die Brücke ist kaputt. Wir sind zu spät. ", count: 10)),
      .passes(.de, "Ungeachtet vorgenannter Überlegungen erscheint eine Abwägung ratsam."),
    ]
  ) { reading, brief in
    guard let effort = Effort(of: reading, brief), effort.isHeavy else { return [] }
    // In a short room, another check says all there is to say of a long sentence.
    if brief.platform.room == .short, effort.isOverlong { return [] }
    let longest = effort.longest
    return [
      .fault(
        [ByteRange(longest.range.start, reading.wordedEnd(of: longest))],
        values: [
          "count": .number(longest.wordCount), "long": .number(effort.longCount),
          "all": .number(effort.sentenceCount),
          "words": .quotes(effort.heaviestWords(in: reading)),
        ], variant: effort.isEndless || effort.areManyLong ? "sentences" : nil)
    ]
  }
}

/// A sentence that does not stop; some that do, thirty words; and a list, which is read at a glance.
private let endless = (
  en: String(repeating: " and saw the van and then the dog", count: 6),
  de: String(repeating: " und sah den Wagen und dann den Hund", count: 6)
)
private let calm = (
  en: " The dog barked and the van left without me in the rain while Ines held the gate with one "
    + "hand and her hat with the other. I took the bus.",
  de: " Der Hund hat gebellt, und der Wagen fuhr im Regen ohne mich los, und Ines hielt mit einer "
    + "Hand das Tor und mit der anderen den Hut. Ich nahm den Bus."
)
private let sleep = " We did not sleep. On the next day we went back to the yard in the rain."
private let names = String(repeating: "Ida, Ola, Tom, Mira, Jonas, ", count: 10) + "Lena"
