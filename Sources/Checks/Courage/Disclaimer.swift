import Prose
import Rulebook

extension Check {
  /// Protective legal phrases that nobody asked for.
  ///
  /// A legend or a label that law demands stays, and so does a silence with its reason and end.
  static let disclaimer = Check(
    "courage/disclaimer", .stance, .everywhere(.suggestion),
    source: Source(
      point: "4",
      quote: "Angemessene Transparenz in Zeiten der Digitalisierung bietet deutlich mehr Chancen"),
    examples: [
      .flags(.en, "⟦Views are my own⟧ and ⟦do not necessarily reflect the views⟧ of my employer."),
      .flags(.en, "⟦For legal reasons⟧ ⟦we cannot comment⟧."),
      .flags(.en, "I counted 41 pages. ⟦No guarantee⟧, ⟦errors and omissions excepted⟧."),
      .passes(.en, "We cannot name the buyer before Tuesday, because their staff come first."),
      .passes(.en, "For legal reasons I can't say more until Friday. Then I'll answer here."),
      .passes(
        .en, "Forward-looking statements are subject to change. We assume no obligation."),
      .flags(.de, "⟦Ausschließlich meine private Meinung⟧: Unser Preis ist falsch."),
      .flags(.de, "⟦Aus rechtlichen Gründen⟧ können wir dazu ⟦keine Angaben machen⟧."),
      .flags(.de, "Es sind 41 Seiten. ⟦Alle Angaben ohne Gewähr⟧."),
      .passes(.de, "Den Käufer nennen wir am Dienstag, weil es seine Leute zuerst hören sollen."),
      .passes(.de, "Aus rechtlichen Gründen geht das erst, wenn der Betriebsrat es weiß."),
      .passes(.de, "Werbung, Teilnahme ab 18, Änderungen vorbehalten: So steht es im Gesetz."),
    ]
  ) { reading, brief in
    let lexicon: LexiconName = "courage/disclaimer"
    let isDuty =
      !brief.matches.of(lexicon, group: "duty").isEmpty
      || !brief.matches.of("transparency/guard-forward-looking").isEmpty
    let phrases = brief.meant(lexicon, group: "main", in: reading).filter { phrase in
      !brief.has(lexicon, group: "reason", in: phrase.sentence...phrase.sentence + 1)
    }
    return isDuty || phrases.isEmpty ? [] : [.phrases(phrases, in: reading)]
  }
}
