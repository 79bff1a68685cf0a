import Prose
import Rulebook

extension Check {
  /// Whether a human being appears at all; the author counts, where somebody sees or decides.
  static let faces = Check(
    "human/faces", .authenticity, .long(.warning, short: .suggestion),
    source: Source(
      point: "10",
      quote:
        "Am Ende geht es um H2H - \"Human to Human\". … warum immer mehr Unternehmen im digitalen Zeitalter auf echte Gesichter setzen"
    ),
    examples: [
      .flags(
        .en,
        """
        The plant achieved an availability of 99.2 % in the reporting period. Digital processes \
        increase the satisfaction of all customers and employees and are a driver of growth.
        """, on: "x"),
      .flags(
        .en,
        """
        B2B markets demand reliability. Our engineers and drivers deliver it every day, and our \
        customer-centric organisation has set new standards in logistics again this year and will go on like this.
        """, on: "x"),
      .passes(
        .en, "Our head of sales hears it. " + String(repeating: "Sensors are cheap. ", count: 8),
        on: "x"),
      .passes(
        .en,
        """
        A nurse held up the old form today: four pages, the same name three times. From May there \
        will be one page, and the name stands on it once. It took two years to get there.
        """, on: "x"),
      .passes(
        .en,
        """
        I asked for the old form and sat down to fill it in. Four pages, the same name three times, \
        and a box for the fax number of the house. It took forty minutes.
        """, on: "x"),
      .passes(
        .en,
        "Line 3. A scaffolder hands me a glove. " + String(repeating: "It is too big. ", count: 5),
        on: "x"),
      .passes(.en, "The bridge is open."),
      .flags(
        .de,
        """
        Das Werk erreichte im Berichtszeitraum eine Verfügbarkeit von 99,2 %. Digitale Prozesse \
        steigern die Zufriedenheit der Kunden und Mitarbeiter und stärken die Marke nachhaltig und auf Dauer.
        """, on: "x"),
      .flags(
        .de,
        """
        B2B-Märkte verlangen Verlässlichkeit. Die Fahrer und Techniker liefern sie jeden Tag, und \
        man sieht es an der Quote, die auch in diesem Jahr wieder deutlich gestiegen ist.
        """, on: "x"),
      .passes(
        .de,
        """
        Eine Pflegerin hielt das alte Formular hoch: vier Seiten, dreimal derselbe Name. Ab Mai \
        gibt es eine Seite, und der Name steht einmal darauf. Das hat zwei Jahre gedauert.
        """, on: "x"),
      .passes(
        .de, "Unser Einkaufsleiter hört es. " + String(repeating: "Sensoren sind gut. ", count: 8),
        on: "x"),
      .passes(
        .de,
        "Halle 3. Ein Gerüstbauer hält mir Leim hin. " + String(repeating: "Er klebt. ", count: 10),
        on: "x"),
      .passes(.de, "Die Brücke ist offen."),
    ]
  ) { reading, brief in
    let enough = brief.platform.room == .short ? 25 : 40
    guard reading.wordCount >= enough, !reading.showsSomebody(brief) else { return [] }
    return [.missing(at: reading.draft.post.end)]
  }
}
