import Prose
import Rulebook

extension Check {
  /// A few words where people came for a scene; or a few words and a link.
  static let liTooThin = Check(
    "fit/li-too-thin", .fit, .long(.suggestion, short: nil),
    source: Source(point: "platforms", quote: "für ausführlicheren Content"),
    mutedFor: [.condolence],
    examples: [
      .flags(.en, "⟦New video online.⟧ https://ex.am/v"),
      .flags(.en, "⟦So true!⟧"),
      .flags(.en, "⟦🎉🎉 🚀⟧"),
      .flags(.en, "⟦Proud of the team. Great work, everyone, and on to the next one.⟧"),
      .passes(
        .en,
        """
        Minute 3 of this video shows our worst mistake, the moment I told Dorin to go on. I ask \
        him to stop me today. Who stops you?
        """),
      .passes(
        .en,
        """
        I shared this because of one sentence: “The form is longer than the illness.” Nurses, \
        what would you cross out first?
        """),
      .passes(.en, "In the photo: Ida Tarr and the pump nobody else wanted to touch, in Hall 3."),
      .passes(.en, "So true!", on: "x"),
      .flags(.de, "⟦Neues Video online.⟧ https://ex.am/v"),
      .flags(.de, "⟦Wie wahr!⟧"),
      .flags(.de, "⟦🎉🎉 🚀⟧"),
      .flags(.de, "⟦Stolz auf das Team. Großartige Arbeit, und weiter geht es.⟧"),
      .passes(
        .de,
        """
        Minute 3 zeigt unseren schlimmsten Fehler: als ich Dorin sagte, er solle weitermachen. \
        Heute bitte ich ihn, mich zu stoppen. Wer stoppt euch?
        """),
      .passes(
        .de,
        """
        Ich teile das wegen eines Satzes: „Das Formular ist länger als die Krankheit.“ An alle \
        in der Pflege: Was würdet ihr zuerst streichen?
        """),
      .passes(.de, "Auf dem Foto: Ida Tarr und die Pumpe, die sonst keiner anfassen wollte."),
      .passes(.de, "Wie wahr!", on: "x"),
    ]
  ) { reading, brief in
    let words = reading.wordCount
    let least = brief.platform.thresholds["min-words"] ?? 40
    let bare = brief.platform.thresholds["bare-words"] ?? 15
    let hasLink = !brief.links(in: reading).all.isEmpty
    guard words < least, words > 0 || !hasLink else { return [] }
    let place = [reading.worded]
    let values: Values = ["count": .number(words)]
    if words == 0 { return [.fault(place, variant: "wordless", severity: .warning)] }
    if words < bare, hasLink {
      return [.fault(place, values: values, variant: "link", severity: .warning)]
    }
    // Under a picture or somebody else's post, the words are not alone.
    if !brief.matches.of("fit/caption").isEmpty, words >= min(bare, 8) { return [] }
    let details = brief.details(in: reading).categories
    let asks = brief.questions(in: reading).contains {
      $0.isGenuine
        || ($0.isShort && $0.signs.isSuperset(of: [.toReader, .open]) && !$0.isRhetorical)
    }
    if details >= 3 || (asks && details >= 1) { return [] }
    return [.fault(place, values: values)]
  }
}
