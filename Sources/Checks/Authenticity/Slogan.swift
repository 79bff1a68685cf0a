import Prose
import Rulebook

extension Check {
  /// Maxims and poster lines: true everywhere, so nobody speaks in them.
  ///
  /// A sentence with a number, a name, an "I" or a reader in it is no slogan, however short.
  static let slogan = Check(
    "authenticity/slogan", .authenticity, .everywhere(.suggestion),
    source: Source(point: "10", quote: "Am Ende geht es um H2H - \"Human to Human\""),
    mutedFor: [.condolence],
    examples: [
      .flags(.en, "The depot closes in May. ⟦Trust is earned in drops⟧."),
      .flags(.en, "⟦Courage starts with listening⟧. We opened a canteen."),
      .flags(.en, "⟦Arrive. Breathe. Stay⟧."),
      .flags(.en, "Wheels ⟦don't build a railway. People do⟧."),
      .passes(.en, "Trust is why I left the door open on Friday."),
      .passes(.en, "Trust is gone: 14 drivers handed in their badges."),
      .passes(.en, "Is trust earned in drops? “Courage starts with listening”, says the wall."),
      .passes(.en, "Late. Again. My fault."),
      .flags(.de, "Das Lager schließt im Mai. ⟦Vertrauen ist ein Versprechen⟧."),
      .flags(.de, "⟦Mut beginnt mit Zuhören⟧. Die Kantine ist offen."),
      .flags(.de, "⟦Ankommen. Durchatmen. Bleiben⟧."),
      .flags(.de, "⟦Nicht, weil es leicht ist. Sondern⟧ weil es zählt."),
      .passes(.de, "Vertrauen ist der Grund, warum ich am Freitag die Tür offen ließ."),
      .passes(.de, "Vertrauen ist weg: 14 Fahrer haben den Ausweis abgegeben."),
      .passes(.de, "Ist Vertrauen ein Versprechen? „Mut beginnt mit Zuhören“, sagt die Wand."),
      .passes(.de, "Zu spät. Wieder mal. Mein Fehler."),
    ]
  ) { reading, brief in
    let slogans = Slogans(in: reading, brief)
    guard let last = slogans.ranges.last else { return [] }
    let closing = reading.wordedSentences.last.map { reading.sentences[$0].range }
    let closes = closing?.overlaps(last) == true && reading.wordedSentences.count > 1
    return [
      .fault(
        slogans.ranges,
        values: [
          "words": .quotes(slogans.ranges.prefix(3).map(reading.text)),
          "count": .number(slogans.ranges.count), "word": .quote(reading.text(last)),
        ], variant: closes ? "last" : nil)
    ]
  }
}
