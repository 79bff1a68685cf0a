import Prose
import Rulebook

extension Check {
  /// Value words with no act, price, number, date or person near them.
  static let emptyValues = Check(
    "stance/empty-values", .stance, .long(.warning, short: .suggestion),
    source: Source(
      point: "6", quote: "Eine HALTUNG zu haben. … in Zeiten gesellschaftlicher Umbrüche"),
    mutedFor: [.condolence],
    examples: [
      .flags(.en, "⟦We stand for diversity⟧, sustainability and trust. It's ⟦in our DNA⟧."),
      .flags(.en, "⟦Safety is our top priority⟧."),
      .flags(.en, "We are 2,400 people from 51 nations. ⟦We stand for diversity⟧."),
      .flags(.en, "There is ⟦no place for racism⟧ at our company."),
      .passes(.en, "Safety is our top priority. We stopped line 3 on Friday: a guard was loose."),
      .passes(.en, "There is no place for racism here. We ended the contract the same day."),
      .passes(.en, "“Our DNA”, says the brochure. Is safety our top priority?"),
      .passes(.en, "We stand for the anthem and value the house at nothing."),
      .flags(.de, "⟦Wir stehen für Vielfalt⟧ und Vertrauen. Das ist ⟦in unserer DNA⟧."),
      .flags(.de, "⟦Sicherheit steht bei uns an erster Stelle⟧."),
      .flags(.de, "Wir sind 2.400 Menschen aus 51 Nationen. ⟦Wir stehen für Vielfalt⟧."),
      .flags(.de, "Jetzt ist es wichtig, ⟦Haltung zu zeigen⟧."),
      .flags(.de, "⟦Kein Platz für Rassismus⟧ in unserem Unternehmen."),
      .passes(.de, "Sicherheit steht an erster Stelle. Am Freitag stand Linie 3 still."),
      .passes(.de, "Kein Platz für Rassismus. Wir haben den Vertrag am selben Tag beendet."),
      .passes(.de, "„In unserer DNA“, sagt der Prospekt. Steht Sicherheit an erster Stelle?"),
      .passes(.de, "Wir stehen für Kaffee an und setzen uns auf die Bank."),
    ]
  ) { reading, brief in
    let list: LexiconName = "stance/empty-values"
    let values = brief.ownMatches(of: list, group: "main", in: reading)
    guard !values.isEmpty else { return [] }
    let people = brief.people(in: reading).ranges.compactMap {
      reading.sentenceIndex(at: $0.start)
    }
    let moments = brief.matches.of("authenticity/concrete-detail", group: "time").map(\.sentence)
    let acts = brief.matches.of(list, group: "act").map(\.sentence)
    let counted = brief.matches.of(list, group: "head-count").map(\.sentence)
    let numbers = reading.sentencesWithNumbers.filter { sentence in
      counted.count { $0 == sentence } < reading.numbers(in: sentence)
    }
    let proofs = people + moments + numbers + acts
    let found = values.filter { match in
      !reading.isAsked(match) && !reading.isQuoted(match)
        && !proofs.contains { abs($0 - match.sentence) <= 2 }
    }
    guard !found.isEmpty else { return [] }
    return [.phrases(found, in: reading, severity: found.count == 1 ? .suggestion : nil)]
  }
}

extension Reading {
  fileprivate func numbers(in sentence: Int) -> Int {
    tokens[sentences[sentence].tokens].count { $0.kind == .number }
  }
}
