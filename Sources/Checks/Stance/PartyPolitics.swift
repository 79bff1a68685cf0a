import Prose
import Rulebook

extension Check {
  /// Parties and campaigns: a thing to decide on purpose. Human dignity is no party's matter.
  static let partyPolitics = Check(
    "stance/party-politics", .stance, .everywhere(.warning),
    source: Source(
      point: "comment",
      quote: "Denn ein politischer CEO ist etwas anderes als ein Social-CEO."),
    examples: [
      .flags(.en, "⟦Don't vote for the Blue Alliance⟧, vote for someone with a brain."),
      .flags(.en, "⟦This government is a regime⟧ of amateurs."),
      .flags(.en, "⟦Vote for the Lantern Party⟧ on Sunday!"),
      .flags(.en, "⟦The Tories⟧ visited our depot in May."),
      .passes(.en, "A closed border would cost us 31 carers. I am against it, whoever wants it."),
      .passes(.en, "This law costs us 41 pages a permit. I'd show it to any minister."),
      .passes(.en, "Vote for Nadia, our baker. The party for Aunt May was in the left wing."),
      .passes(.en, "Racism is wrong. Go and vote on Sunday, democracy lives on it."),
      .flags(.de, "⟦Wählt nicht die Blaue⟧ Allianz!"),
      .flags(.de, "⟦Diese Regierung hat versagt⟧, ⟦Altparteien⟧ weg."),
      .flags(.de, "⟦Meine Stimme bekommt am Sonntag die Laternenpartei⟧, und das ist gut."),
      .flags(.de, "⟦Die Grünen⟧ haben im Mai unser Lager besucht."),
      .passes(.de, "Ohne Pflegekräfte fehlen uns 31 Kolleginnen. Darum bin ich gegen das Gesetz."),
      .passes(.de, "Die Ministerin war im Werk. An der Ampel stand sie eine Weile in der Union."),
      .passes(.de, "Wählt den Termin, der euch passt. Die grünen Kisten sind für Glas."),
      .passes(.de, "Rassismus ist falsch. Geht am Sonntag wählen, davon lebt die Demokratie."),
    ]
  ) { reading, brief in
    let list: LexiconName = "stance/party-politics"
    let campaign = brief.meant(list, group: "main", in: reading)
    let parties = brief.ownMatches(of: list, group: "party", in: reading).filter {
      !reading.isQuoted($0)
    }
    guard !(campaign + parties).isEmpty else { return [] }
    let takesSides =
      !campaign.isEmpty || parties.contains { brief.has("judgement", of: list, around: $0) }
    let all = (campaign + parties).sorted { $0.range < $1.range }
    return [
      takesSides
        ? .phrases(all, in: reading)
        : .phrases(all, in: reading, variant: "mention", severity: .suggestion)
    ]
  }
}
