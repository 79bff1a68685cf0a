import Prose
import Rulebook

extension Check {
  /// Lecturing, contempt, ordering the reader about.
  static let talkingDown = Check(
    "human/talking-down", .authenticity, .everywhere(.warning),
    source: Source(point: "2", quote: "Auf \"digitaler Augenhöhe\"."),
    examples: [
      .flags(.en, "⟦Let me explain⟧ how business works. ⟦Most people don't get it⟧."),
      .flags(.en, "⟦You need to stop⟧ complaining and work harder."),
      .flags(.en, "⟦Obviously⟧ rents rise. ⟦Clearly⟧ we pay. It is ⟦common sense⟧."),
      .flags(.en, "You ⟦got shouted at and you were grateful⟧."),
      .flags(.en, "We look for ⟦people who still know what work is⟧."),
      .passes(.en, "Everyone else can work from home. My kids know what work is: noise."),
      .passes(.en, "When we started, we were grateful for every order, and nobody shouted."),
      .passes(.en, "It took me ten years to understand our balance sheet. Here is why."),
      .passes(.en, "My first boss told me: you need to understand numbers. I did not."),
      .passes(.en, "Of course we made mistakes. Obviously, it rained."),
      .passes(.en, "If you smell gas, you must stop the engine and call 112."),
      .passes(.en, "Do most people get this wrong? I'd like to know what you see."),
      .flags(
        .de, "⟦Lasst mich euch erklären⟧, wie das geht. ⟦Die meisten verstehen es nicht⟧."),
      .flags(.de, "⟦Ihr müsst endlich aufhören⟧ zu jammern."),
      .flags(
        .de, "⟦Selbstverständlich⟧ steigt die Miete. ⟦Bekanntlich⟧ zahlt ⟦natürlich⟧ der Gast."),
      .flags(.de, "⟦Lehrjahre sind keine Herrenjahre⟧."),
      .flags(.de, "Ich suche ⟦Leute, die noch wissen, was Arbeit ist⟧."),
      .passes(.de, "Ich habe nachts gearbeitet. Die anderen können bei der Konkurrenz lernen."),
      .passes(.de, "„Lehrjahre sind keine Herrenjahre“, hieß es. Das haben wir abgeschafft."),
      .passes(.de, "Zehn Jahre habe ich gebraucht, um unsere eigene Bilanz zu verstehen."),
      .passes(.de, "Natürlich haben wir Fehler gemacht. Holz ist ein natürlicher Rohstoff."),
      .passes(.de, "Bei Gasgeruch gilt: Sie müssen endlich lüften und das Haus verlassen."),
      .passes(.de, "„Ihr müsst endlich umdenken“, sagte Samuel. Er hatte recht."),
    ]
  ) { reading, brief in
    let reported = brief.sentences(of: "human/talking-down", group: "reported")
    func heard(_ group: String) -> [Match] {
      brief.meant("human/talking-down", group: group, in: reading)
        .filter { !reported.contains($0.sentence) }
    }
    let (lectures, sneers) = (heard("main"), heard("workers"))
    let found = (lectures + sneers).sorted { $0.range < $1.range }
    if !found.isEmpty {
      return [.phrases(found, in: reading, variant: lectures.isEmpty ? "workers" : nil)]
    }
    let asides = heard("soft")
    guard asides.count >= 3 else { return [] }
    return [.phrases(asides, in: reading, variant: "soft", severity: .suggestion)]
  }
}
