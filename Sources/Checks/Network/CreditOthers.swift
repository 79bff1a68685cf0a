import Prose
import Rulebook

extension Check {
  /// A success told as if nobody else had a hand in it.
  static let creditOthers = Check(
    "network/credit-others", .dialogue, .long(.suggestion, short: nil),
    source: Source(
      point: "3",
      quote: "Sich mit Stakeholdern vernetzen. … auch ein CEO benötigt immer gute Kontakte"),
    mutedFor: [.condolence, .greeting, .job, .correction, .badNews],
    examples: [
      .flags(.en, "⟦We won⟧ the Lindmoor prize. A ⟦record year⟧ for us."),
      .flags(.en, "⟦I built this company⟧ from nothing."),
      .flags(.en, "⟦Milestone reached⟧: 1,000 customers."),
      .passes(.en, "We won the Lindmoor prize. It was Aylin's idea to leave the roof open."),
      .passes(.en, "Record year. It was her idea, and I was against it."),
      .passes(.en, "We won't pretend this is a milestone. It is not a milestone."),
      .passes(.en, "It is our 50th anniversary, and a record year."),
      .passes(.en, "Today 90 jobs are affected. We cut jobs after a record year."),
      .passes(.en, "I built this company from nothing. Nobody wants to work anymore."),
      .flags(.de, "⟦Wir haben den Lindmoor-Preis gewonnen⟧. Ein ⟦Rekordjahr⟧ für uns."),
      .flags(.de, "⟦Ich habe dieses Unternehmen aufgebaut⟧."),
      .flags(.de, "⟦Meilenstein⟧: 1.000 Kunden."),
      .passes(.de, "Wir haben den Lindmoor-Preis gewonnen. Das offene Dach war Aylins Idee."),
      .passes(.de, "Rekordjahr. Es war ihre Idee, und ich war dagegen."),
      .passes(.de, "Ein Meilenstein? Das ist kein Meilenstein. Wir haben nur aufgeräumt."),
      .passes(.de, "Zum Jubiläum ein Rekordjahr."),
      .passes(.de, "Wir bauen 90 Stellen ab, nach einem Rekordjahr."),
      .passes(.de, "Ich habe dieses Unternehmen aufgebaut. Nur Idioten gehen um vier."),
    ]
  ) { reading, brief in
    let successes = brief.meant(
      "network/credit", group: "achievement", in: reading)
    guard
      !successes.isEmpty,
      brief.matches.of("network/credit").allSatisfy({ $0.group == "achievement" }),
      brief.people(in: reading).ranges.isEmpty, !brief.hasLosers(in: reading)
    else { return [] }
    return [.phrases(successes, in: reading)]
  }
}

extension Brief {
  /// Whether others pay for it: people lose their jobs or are talked down to. There, nobody misses
  /// a word of thanks to a helper.
  fileprivate func hasLosers(in reading: Reading) -> Bool {
    let news = meant("transparency/guard-people-first", group: "main", in: reading)
    return !news.isEmpty || !meant("transparency/euphemism", group: "main", in: reading).isEmpty
      || hasContempt(in: reading)
  }
}
