import Prose
import Rulebook

extension Check {
  /// Vows without a who, a what and a when; and the firm ones that have all three.
  static let vagueCommitment = Check(
    "courage/vague-commitment", .stance, .everywhere(.suggestion),
    source: Source(
      point: "8", quote: "die Mut haben und einen Unterschied machen wollen"),
    mutedFor: [.condolence, .greeting],
    examples: [
      .flags(.en, "We are ⟦committed to⟧ less waste and will ⟦continue to strive⟧ for it."),
      .flags(.en, "⟦We are working hard⟧ and will ⟦take the necessary steps⟧ ⟦in due course⟧."),
      .flags(.en, "⟦Our ambition is to⟧ become better."),
      .flags(.en, "⟦We will take a close look at our⟧ promotions."),
      .credits(.en, "⟦From March⟧ we use no paper cups. If you see one, I owe you a coffee."),
      .credits(.en, "⟦I will publish our complaint numbers on the first of every month⟧."),
      .passes(.en, "We plan the summer party. By Friday we had sold every cake."),
      .passes(.en, "I bid it on a mix price from October, and I knew better."),
      .passes(.en, "\"We are committed to quality,\" said the leaflet. Which quality?"),
      .flags(.de, "Wir ⟦bemühen uns⟧, Abfall zu vermeiden."),
      .flags(.de, "Wir ⟦arbeiten mit Hochdruck⟧ daran und prüfen ⟦geeignete Maßnahmen⟧."),
      .flags(.de, "⟦Ich habe mir vorgenommen, künftig öfter⟧ auf dem Hof zu sein."),
      .flags(.de, "Wir haben ⟦ehrgeizige Ziele⟧ und sind ⟦auf einem guten Weg⟧."),
      .credits(.de, "⟦Ab März⟧ gibt es bei uns keine Becher mehr. Sonst zahle ich den Kaffee."),
      .credits(.de, "⟦Ich werde die Zahlen am Ersten⟧ veröffentlichen."),
      .credits(.de, "⟦Ab Montag⟧ ist der Bonus abgeschafft, meiner auch."),
      .credits(.de, "Wir gehen mit bis zum Tor. ⟦Bis zum Ersten⟧ ist unsere Regel weg."),
      .passes(.de, "Wir planen das Sommerfest. Bis Freitag hatten wir alle Kuchen verkauft."),
      .passes(.de, "„Wir bemühen uns“, stand im Zeugnis. Was heißt das?"),
    ]
  ) { reading, brief in
    let commitments = brief.commitments(in: reading)
    if !commitments.firm.isEmpty {
      // A firm figure of a listed company may be a forecast that binds.
      let isForecast =
        brief.circumstances.isListed
        && !brief.matches.of("transparency/guard-forward-looking").isEmpty
      return [
        .credit(
          commitments.firm.map(\.range), values: .words(of: commitments.firm, in: reading),
          variant: isForecast ? "listed" : nil)
      ]
    }
    guard !commitments.vague.isEmpty, !commitments.hasDone else { return [] }
    return [
      .phrases(
        commitments.vague, in: reading,
        severity: commitments.vague.count >= 3 ? .warning : nil)
    ]
  }
}
