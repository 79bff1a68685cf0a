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
      .flags(.en, "We leave the yard in May. ⟦I have nothing to add⟧."),
      .passes(.en, "He said: \"You still have a job on Monday.\" There is nothing to add."),
      .flags(.de, "Die Rückkehr ins Büro ⟦steht nicht zur Diskussion⟧. ⟦Basta⟧."),
      .flags(.de, "⟦Das ist mein letztes Wort⟧. ⟦Kein Kommentar⟧."),
      .flags(.de, "⟦Wem das nicht passt⟧, der kann mir ⟦gern entfolgen⟧."),
      .flags(.de, "Im Mai verlassen wir den Hof. ⟦Dem ist nichts hinzuzufügen⟧."),
      .passes(.de, "Sie sagte: „Jetzt wird es still im Haus.“ Dem ist nichts hinzuzufügen."),
      .passes(.de, "Der Hof schließt. Damit ist alles gesagt. Wo sucht ihr noch Schlosser?"),
      .passes(.de, "Rassismus steht bei uns nicht zur Debatte."),
      .passes(.de, "Der Termin ist nicht verhandelbar, weil es die Leute zuerst hören sollen."),
      .passes(.de, "Kein Kommentar hat mich so gefreut wie eurer. Zu Punkt 3 komme ich noch."),
    ]
  ) { reading, brief in
    let lexicon: LexiconName = "dialogue/closed-door"
    let shut = brief.meant(lexicon, in: reading).filter { door in
      door.group == "main" || door.group == "nod" && !brief.bowsOrInvites(behind: door, in: reading)
    }
    let doors = shut.filter { door in
      !brief.has(lexicon, group: "hate", in: max(0, door.sentence - 1)...door.sentence)
        && !brief.has(lexicon, group: "reason", in: door.sentence...door.sentence + 1)
    }
    guard let last = doors.last else { return [] }
    let closes = last.sentence == reading.wordedSentences.last
    return [.phrases(doors, in: reading, variant: closes ? "last" : nil)]
  }
}

extension Brief {
  /// Whether a match answers somebody's words right before it, or the author goes on to invite.
  fileprivate func bowsOrInvites(behind match: Match, in reading: Reading) -> Bool {
    let near = max(0, match.sentence - 1)...match.sentence
    return near.contains { reading.holdsQuotation(reading.sentences[$0]) }
      || questions(in: reading).contains { $0.isGenuine && $0.sentence > match.sentence }
      || ownMatches(of: "dialogue/reply-offer", in: reading).contains {
        $0.sentence > match.sentence
      }
  }
}
