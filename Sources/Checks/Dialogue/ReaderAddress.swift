import Prose
import Rulebook

extension Check {
  static let readerAddress = Check(
    "dialogue/reader-address", .dialogue, .everywhere(.suggestion),
    source: Source(point: "2", quote: "Auf \"digitaler Augenhöhe\"."),
    mutedFor: [.condolence],
    examples: [
      .flags(.en, impersonal.en),
      .flags(.en, "Thank you to the whole crew! " + impersonal.en),
      .flags(.en, impersonal.en + " \"Now you see it,\" said Ines, who built the first one."),
      .passes(.en, impersonal.en + " From May you can cancel until the van leaves."),
      .passes(.en, impersonal.en + " Who has seen a van leave on time in the snow?"),
      .passes(.en, impersonal.en + " Drivers and planners, what breaks when it snows?"),
      .passes(.en, "Dear patients, dear neighbours, " + impersonal.en),
      .flags(.en, "The most patient patients were dear to us. " + impersonal.en),
      .passes(.en, "The company has updated its delivery policy with effect from May."),
      .passes(.en, "We lost Joe Marsh last night. He died at 54. " + impersonal.en),
      .passes(.en, "Wanjiru Obi died on Friday after a short illness. " + impersonal.en),
      .flags(.en, "The idea of a night bus died in Leeds. " + impersonal.en),
      .passes(.en, "A contractor was killed at our site yesterday. " + impersonal.en),
      .flags(.en, "My dad ran this place until he died, and I kept his rules. " + impersonal.en),
      .flags(
        .en, "We lost Joe Marsh last night. He died at 54. " + impersonal.en,
        when: .intent(.opinion)),
      .flags(.de, impersonal.de),
      .flags(.de, impersonal.de + " Ines leitet die Leitstelle, und ihr Team fährt nachts."),
      .flags(.de, impersonal.de + " Sie fahren jetzt auch im Schnee."),
      .passes(.de, impersonal.de + " Ab Mai könnt ihr stornieren, bis der Wagen losfährt."),
      .passes(.de, impersonal.de + " Ab Mai können Sie stornieren."),
      .passes(.de, impersonal.de + " Wer hat schon einen Wagen gesehen, der pünktlich fährt?"),
      .passes(.de, impersonal.de + " Fahrerinnen und Fahrer, was geht bei Schnee kaputt?"),
      .passes(.de, impersonal.de + " Nehmt das Rad mit, im Lager ist Platz."),
      .passes(.de, "Liebe Patientinnen und Patienten, " + impersonal.de),
      .passes(.de, "Guten Morgen, liebe Nachbarn, " + impersonal.de),
      .flags(.de, "Lieber Kunden verlieren als lügen. " + impersonal.de),
      .passes(.de, "Am Freitag ist unsere Kollegin Petra Hahn gestorben. " + impersonal.de),
      .passes(.de, "Ravi Menon ist gestern Nacht gestorben. " + impersonal.de),
      .passes(.de, "Wanjiru Obi ist am Freitag nach kurzer Krankheit gestorben. " + impersonal.de),
      .passes(.de, "Am Sonntag ist Nguyễn Thị Mai gestorben. " + impersonal.de),
      .flags(.de, "Gestern ist Projekt Nordstern gestorben. " + impersonal.de),
      .passes(.de, "Ein Monteur ist gestern tödlich verunglückt. " + impersonal.de),
      .flags(.de, "Mein Vater führte den Laden, bis er starb. " + impersonal.de),
      .flags(.de, "Mein Handy ist am Freitag mit 3 Prozent gestorben. " + impersonal.de),
      .flags(.de, "Die Idee ist gestorben, am Freitag in Lindmoor. " + impersonal.de),
      .passes(.de, "Das Unternehmen hat seine Lieferbedingungen zum Mai angepasst."),
    ]
  ) { reading, brief in
    let enough = brief.platform.room == .short ? 25 : 40
    guard reading.wordCount >= enough, brief.readerWords(in: reading).isEmpty,
      brief.offers(in: reading).isEmpty
    else { return [] }
    let asks = brief.questions(in: reading).contains {
      $0.signs.contains(.toReader) && $0.signs.isDisjoint(with: [.quoted, .loaded])
    }
    if asks { return [] }
    return [.missing(at: reading.closingPlace, values: ["count": .number(reading.wordCount)])]
  }
}

/// Posts long enough for the absence of the reader to show.
private let impersonal = (
  en: """
  The company has updated its delivery policy with effect from May. The team in Lindmoor has \
  worked on the new app for a year. The first vans left the depot on Monday at six, and the last \
  one came back at nine. Customers will benefit from shorter waiting times.
  """,
  de: """
  Das Unternehmen hat seine Lieferbedingungen zum Mai angepasst. Das Team in Lindmoor hat ein \
  Jahr an der neuen App gearbeitet. Die ersten Wagen verließen das Lager am Montag um sechs, der \
  letzte kam um neun zurück. Die Kundschaft profitiert von kürzeren Wartezeiten und von festen \
  Fenstern.
  """
)
