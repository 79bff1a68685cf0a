import Prose
import Rulebook

extension Check {
  /// Decisions and mistakes of the house in a passive voice, with nobody who acts.
  ///
  /// Where the author takes it on in the next breath, or says by whom, nothing is hidden. Nor is it
  /// right beside the words that tell the people concerned; further on, their fate needs a doer
  /// again, whoever was told.
  static let passiveAgent = Check(
    "transparency/passive-agent", .authenticity, .everywhere(.suggestion),
    source: Source(point: "4", quote: "Angemessene Transparenz"),
    examples: [
      .flags(.en, "⟦Mistakes were made⟧ and ⟦lessons have been learned⟧."),
      .flags(.en, "⟦It was decided⟧ to close the branch."),
      .flags(.en, "⟦Prices had to be adjusted⟧."),
      .flags(.en, "We decided to consolidate the site. ⟦Around 40 roles are affected⟧."),
      .passes(.en, "40 roles are affected. I told all of them myself on Monday at six."),
      .passes(.en, "I decided to close the branch. Ida was against it."),
      .passes(.en, "Ines was promoted. Three people were hurt, and the plant was built in 1954."),
      .passes(.en, "It was decided by my team and me, in the canteen."),
      .passes(.en, "Mistakes were made. I made them."),
      .passes(.en, "Why was it decided without the night shift?"),
      .flags(.de, "⟦Es wurden Fehler gemacht⟧ und ⟦Lehren gezogen⟧."),
      .flags(.de, "⟦Es wurde beschlossen⟧, die Filiale zu schließen."),
      .flags(.de, "⟦Die Preise mussten angepasst⟧ werden."),
      .flags(
        .de, "Wir haben beschlossen, Hagen zu verkleinern. ⟦Betroffen sind rund 40 Mitarbeiter⟧."),
      .passes(.de, "Betroffen sind 40 Kollegen. Ich habe es ihnen am Montag selbst gesagt."),
      .passes(.de, "Ich habe entschieden, die Filiale zu schließen. Ida war dagegen."),
      .passes(.de, "Drei Menschen wurden verletzt. Das Werk wurde 1954 gebaut."),
      .passes(.de, "Das wurde von uns beschlossen, in der Kantine."),
      .passes(.de, "Es wurden Fehler gemacht. Ich habe sie gemacht."),
      .passes(.de, "Warum wurde das beschlossen, ohne die Nachtschicht zu fragen?"),
    ]
  ) { reading, brief in
    let list: LexiconName = "transparency/passive-agent"
    let found = brief.ownMatches(of: list, in: reading).filter { match in
      guard !reading.isAsked(match), !reading.isQuoted(match), !reading.namesAgent(match),
        !brief.has("agent", of: list, around: match),
        !brief.has("owned", of: list, around: match, within: 1)
      else { return false }
      return switch match.group {
      case "main": !brief.has("shared", of: list, around: match, within: 1)
      // "We decided" tells who, but not what becomes of people; who told them so may be brief here.
      case "fate":
        ["told", "told-all"].allSatisfy({ group in
          !brief.has(group, of: "transparency/guard-people-first", around: match, within: 2)
        })
      default: false
      }
    }
    return found.isEmpty ? [] : [.phrases(found, in: reading)]
  }
}

extension Reading {
  /// "by the works council", „von uns“: who did it is said, behind the words or among them.
  fileprivate func namesAgent(_ match: Match) -> Bool {
    let agents: [StaticString] = ["by", "von", "vom", "durch"]
    return (tokens[match.tokens] + words(behind: match, atMost: 2)).contains { token in
      agents.contains { isToken(token, $0) }
    }
  }
}
