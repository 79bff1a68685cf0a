import Prose
import Rulebook

extension Check {
  /// Words that end a talk before it has begun.
  ///
  /// A firm line with its reason stays open, and nobody owes a talk to hatred.
  static let closedDoor = Check(
    "dialogue/closed-door", .dialogue, .everywhere(.warning),
    source: Source(
      point: "1",
      quote: "Authentische, dialogorientierte Kommunikation schafft menschliches Vertrauen"),
    examples: [
      .flags(.en, "Returning to the office is ⟦not up for debate⟧."),
      .flags(.en, "⟦That's final⟧. ⟦No further comment⟧."),
      .flags(.en, "⟦If you don't like it⟧, ⟦unfollow me⟧."),
      .passes(.en, "Racism is not up for debate at our gates."),
      .passes(.en, "The date is not up for discussion, because the buyer's staff come first."),
      .passes(.en, "Why is this not up for debate? The train came, full stop, and left again."),
      .flags(.de, "Die Rückkehr ins Büro ⟦steht nicht zur Diskussion⟧. ⟦Basta⟧."),
      .flags(.de, "⟦Das ist mein letztes Wort⟧. ⟦Kein Kommentar⟧."),
      .flags(.de, "⟦Wem das nicht passt⟧, der kann mir ⟦gern entfolgen⟧."),
      .passes(.de, "Rassismus steht bei uns nicht zur Debatte."),
      .passes(.de, "Der Termin ist nicht verhandelbar, weil es die Leute zuerst hören sollen."),
      .passes(.de, "Kein Kommentar hat mich so gefreut wie eurer. Zu Punkt 3 komme ich noch."),
    ]
  ) { reading, brief in
    let lexicon: LexiconName = "dialogue/closed-door"
    let doors = brief.meant(lexicon, group: "main", in: reading).filter { door in
      !brief.has(lexicon, group: "hate", in: max(0, door.sentence - 1)...door.sentence)
        && !brief.has(lexicon, group: "reason", in: door.sentence...door.sentence + 1)
    }
    guard let last = doors.last else { return [] }
    let closes = last.sentence == reading.wordedSentences.last
    return [.phrases(doors, in: reading, variant: closes ? "last" : nil)]
  }
}
