import Prose
import Rulebook

extension Check {
  /// The reader is sent to a department, though it was a person who spoke.
  static let delegatedReply = Check(
    "dialogue/delegated-reply", .dialogue, .everywhere(.suggestion),
    source: Source(
      point: "precondition", quote: "glaubwürdige und vor allem dialogorientierte Kommunikation"),
    mutedFor: [.condolence, .job],
    examples: [
      .flags(.en, "The new tariff starts in May. ⟦Our service team will answer⟧ all questions."),
      .flags(.en, "We are moving to Halle. ⟦Please contact our press office⟧."),
      .passes(.en, "The new tariff starts in May. I answer until ten, our team takes the rest."),
      .passes(.en, "The new tariff starts in May. Our leadership team will answer every reply."),
      .passes(.en, "Product recall: batch 7. Our service team will answer all questions."),
      .passes(.en, "Our team answered 400 letters. “Please contact our press office”, said one."),
      .flags(.de, "Der neue Tarif gilt ab Mai. ⟦Fragen beantwortet unser Kundenservice⟧."),
      .flags(.de, "Wir ziehen nach Halle. ⟦Wenden Sie sich bitte an unsere Pressestelle⟧."),
      .passes(.de, "Der neue Tarif gilt ab Mai. Ich antworte bis zehn, den Rest macht das Team."),
      .passes(.de, "Der neue Tarif gilt ab Mai. Unser Führungsteam beantwortet jede Frage."),
      .passes(.de, "Rückruf der Charge 7. Fragen beantwortet unser Kundenservice."),
      .passes(.de, "Unser Team hat 400 Briefe beantwortet. „Wenden Sie sich an die Pressestelle“!"),
    ]
  ) { reading, brief in
    let lexicon: LexiconName = "dialogue/delegated-reply"
    // Where those at the top answer, nobody is handed on.
    let offers = brief.matches.of("dialogue/reply-offer", group: "main")
    let handed = brief.meant(lexicon, group: "main", in: reading).filter { match in
      !brief.has(lexicon, group: "service", in: max(0, match.sentence - 1)...match.sentence)
        && !offers.contains { $0.range.overlaps(match.range) }
    }
    return handed.isEmpty ? [] : [.phrases(handed, in: reading)]
  }
}
