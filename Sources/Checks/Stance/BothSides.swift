import Prose
import Rulebook

extension Check {
  /// Both sides shown, and no landing. A landing after them is a strength.
  static let bothSides = Check(
    "stance/both-sides", .stance, .everywhere(.suggestion),
    source: Source(point: "6", quote: "Eine HALTUNG zu haben."),
    mutedFor: [.thanks, .condolence, .greeting],
    examples: [
      .flags(.en, "⟦On the one hand⟧ growth, ⟦on the other hand⟧ the climate."),
      .flags(.en, "⟦There are good arguments on both⟧ sides of the home office debate."),
      .flags(.en, "I think it is wrong. But ⟦the truth lies somewhere in the middle⟧."),
      .flags(.en, "Four days or five? ⟦I can see it either way⟧."),
      .flags(.en, "Beans or rice: ⟦there's something in both⟧."),
      .flags(.en, "Four days or five? ⟦It depends on the team⟧."),
      .flags(.en, "⟦Some want the office, others want⟧ their kitchen."),
      .credits(.en, "⟦There are good arguments on both⟧ sides. I am against it all the same."),
      .passes(.en, "It depends on finding bakers. The balance of the account is fine."),
      .passes(.en, "I was on the other side until March. A visit to Halle changed it."),
      .flags(.de, "⟦Einerseits⟧ Wachstum, ⟦andererseits⟧ Klima."),
      .flags(.de, "Beim Homeoffice ⟦gibt es gute Argumente auf beiden Seiten⟧."),
      .flags(.de, "Das ist falsch. Aber ⟦die Wahrheit liegt wie so oft in der Mitte⟧."),
      .flags(.de, "Büro oder Küche? ⟦An beidem ist etwas dran⟧."),
      .flags(.de, "⟦Manche wollen ins Büro, andere wollen⟧ in die Küche."),
      .credits(.de, "⟦Es gibt gute Argumente auf beiden Seiten⟧. Ich bin trotzdem dagegen."),
      .passes(.de, "Das hängt von den Bäckern ab. Sowohl Ines als auch Tom backen."),
      .passes(.de, "Bis März war ich auf der anderen Seite. Ein Besuch in Halle hat das geändert."),
    ]
  ) { reading, brief in
    let list: LexiconName = "stance/both-sides"
    let sides = brief.meant(list, group: "main", in: reading)
    guard let last = sides.last else { return [] }
    let landings =
      brief.positions(in: reading).ranges
      + brief.matches.of(list, group: "landing").map(\.range)
    return [
      landings.contains { $0.start >= last.range.end }
        ? .credit(sides.map(\.range)) : .phrases(sides, in: reading)
    ]
  }
}
