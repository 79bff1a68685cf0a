import Prose
import Rulebook

extension Check {
  /// Formulas of letters and circulars.
  ///
  /// One stiff word is no letter, nor is a greeting. An open letter is a form of its own and keeps its greeting.
  static let memoStyle = Check(
    "authenticity/memo-style", .authenticity, .everywhere(.suggestion),
    source: Source(
      point: "4", quote: "Viele CEOs leben noch im Mindset der 80er/90er Jahre."),
    mutedFor: [.condolence],
    examples: [
      .flags(
        .en, "⟦Dear all⟧, ⟦please be advised⟧ that the office will be closed. ⟦Kind regards⟧"),
      .flags(.en, "We would like to ⟦take this opportunity to⟧ say that the doors open at six."),
      .flags(.en, "⟦Should you have any questions⟧, ⟦do not hesitate to⟧ write."),
      .passes(.en, "Dear colleagues, the heating is dead. We close on Friday."),
      .passes(.en, "This is an open letter. Dear colleagues, the bonus is gone. Kind regards"),
      .passes(.en, "\"Please be advised,\" said the note on the lift. Nobody felt advised."),
      .flags(
        .de,
        """
        ⟦Sehr geehrte⟧ Damen und Herren, ⟦hiermit⟧ geben wir die Schließung bekannt. ⟦Mit \
        freundlichen Grüßen⟧
        """),
      .flags(.de, "⟦Für Rückfragen steht Ihnen unsere Pressestelle gern zur Verfügung⟧."),
      .flags(.de, "⟦Wir bitten um Verständnis⟧ für den Lärm auf dem Hof."),
      .passes(.de, "Ab sofort ist freitags zu. Gemäß Plan, sagt Dorin."),
      .passes(.de, "Ein offener Brief. Sehr geehrte Frau Ministerin, kommen Sie am Montag."),
      .passes(.de, "„Wir bitten um Verständnis“, stand am Aufzug. Ich hatte keins."),
    ]
  ) { reading, brief in
    let formulas = reading.formulas(brief)
    let alone = formulas.contains { $0.group == "main" || $0.group == "closing" }
    guard alone || formulas.count >= 2 else { return [] }
    let groups = Set(formulas.map(\.group))
    let isLetter = groups.isSuperset(of: ["salutation", "closing"])
    return [
      .phrases(
        formulas, in: reading, variant: isLetter ? "letter" : nil,
        severity: isLetter || formulas.count >= 3 ? .warning : nil)
    ]
  }
}

extension Reading {
  /// A greeting counts only where a letter has it: at the very start, at the very end.
  fileprivate func formulas(_ brief: Brief) -> [Match] {
    let lexicon: LexiconName = "authenticity/memo-style"
    let isOpenLetter = !brief.matches.of(lexicon, group: "open-letter").isEmpty
    let worded = wordedSentences
    return brief.meant(lexicon, in: self).filter { formula in
      switch formula.group {
      case "salutation": !isOpenLetter && worded.prefix(2).contains(formula.sentence)
      case "closing": !isOpenLetter && worded.suffix(2).contains(formula.sentence)
      case "open-letter": false
      default: true
      }
    }
  }
}
