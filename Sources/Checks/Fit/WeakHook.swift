import Prose
import Rulebook

extension Check {
  /// An opening that could stand over any post, or one that shows nobody and nothing yet.
  static let weakHook = Check(
    "fit/weak-hook", .fit, .long(.warning, short: .suggestion),
    source: Source(point: "2", quote: "Zu inspirieren. Zu begeistern."),
    mutedFor: [.condolence],
    examples: [
      .flags(.en, "⟦In today's fast-changing world, leadership is more important than ever.⟧ Yes."),
      .flags(.en, "⟦I had the great pleasure to attend the Lindmoor Forum last week.⟧ It rained."),
      .flags(.en, "⟦Hello LinkedIn!⟧ It's been a while."),
      .flags(
        .en,
        """
        ⟦Good communication creates trust, and trust creates results, and results create \
        growth across the whole organisation and far beyond all of its many limits.⟧
        """),
      .flags(
        .en, "⟦In today's fast-changing world, leadership matters.⟧ On Monday Dorin told me no."),
      .passes(.en, "Dorin pulled the plug and 300 people looked at me."),
      .passes(.en, "I've been silent for a year because I was wrong about something."),
      .passes(
        .en,
        """
        Okay, I'm just going to say what everybody in the trade says at breakfast and nobody says \
        aloud where the builders and the banks and all of their lawyers could hear it. Prices rise.
        """),
      .flags(.en, "⟦A quick update from us.⟧ Stop using the Otter kettle today."),
      .passes(.en, "Please " + recall.en),
      .passes(.en, "If you bought our pie in May, " + recall.en),
      .passes(.en, "I'm excited about a washer. It costs four cents."),
      .flags(.en, "⟦So excited to see what comes.⟧ Stop using your calendar as an excuse."),
      .passes(.en, "So last night the shelves were empty at four, and we went home."),
      .flags(.de, "⟦In der heutigen schnelllebigen Zeit ist Führung wichtiger denn je.⟧ Ja."),
      .flags(.de, "⟦Letzte Woche durfte ich am Lindmoor-Forum teilnehmen.⟧ Es hat geregnet."),
      .flags(.de, "⟦Hallo LinkedIn!⟧ Lange nichts von mir gehört."),
      .passes(.de, "Wer den Wasserkocher Otter gekauft hat: " + recall.de),
      .passes(.de, "Der Griff kann sich lösen, also " + recall.de),
      .passes(.de, "Wir freuen uns, bekannt zu geben … – nein. So fing die Mitteilung an."),
      .passes(.de, "Dorin zog den Stecker, und 300 Leute sahen mich an."),
      .passes(.de, "Ein Jahr habe ich geschwiegen, weil ich in einer Sache falsch lag."),
      .passes(.de, "Es war ein Dienstag, und um vier waren die Regale leer."),
    ]
  ) { reading, brief in
    guard let first = reading.sentences.first(where: { $0.wordCount > 0 }) else { return [] }
    let opening = Opening(of: reading, brief)
    if opening.isStock { return [.hook(first.range, opening, in: reading, variant: nil)] }
    if opening.isBare { return [.hook(first.range, opening, in: reading, variant: "plain")] }
    return []
  }
}

extension Hit {
  fileprivate static func hook(
    _ range: ByteRange, _ opening: Opening, in reading: Reading, variant: String?
  ) -> Hit {
    var values: Values = ["preview": .quote(reading.text(range))]
    guard let candidate = opening.strongerSentence else {
      return .fault([range], values: values, variant: variant)
    }
    values["candidate"] = .quote(reading.text(candidate.range))
    return .fault(
      [range], values: values, variant: variant.map { "\($0)-candidate" } ?? "candidate")
  }
}

/// Long enough that an opening without anything to see would be marked.
private let recall = (
  en: """
  stop using it today. The handle can come loose when the kettle is full, and hot water runs \
  over the hand that holds it. Take the kettle back to the shop that sold it.
  """,
  de: """
  bitte nicht mehr benutzen. Der Griff kann sich lösen, wenn der Kocher voll ist, und dann läuft \
  heißes Wasser über die Hand. Jeder Laden, der ihn verkauft hat, nimmt ihn zurück.
  """
)
