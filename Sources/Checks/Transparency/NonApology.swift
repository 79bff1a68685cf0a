import Prose
import Rulebook

extension Check {
  /// An apology that blames the hearer, the wording or nobody.
  static let nonApology = Check(
    "transparency/non-apology", .authenticity, .everywhere(.warning),
    source: Source(
      point: "precondition", quote: "würde einen kommunikativen Bumerang-Effekt nach sich ziehen"),
    examples: [
      .flags(.en, "We ⟦apologise if anyone was offended⟧."),
      .flags(.en, "I'm ⟦sorry you feel that way⟧; my words were ⟦taken out of context⟧."),
      .flags(.en, "We ⟦regret any inconvenience⟧ caused."),
      .passes(.en, "My joke hurt people in our warehouses. I apologise to you."),
      .passes(.en, "I was wrong about the shifts. Sorry if I sound like a broken record."),
      .passes(.en, "Ines told me I have to stop saying “sorry if anyone was offended”."),
      .passes(.en, "Sorry if this gets long: the story begins in 1994."),
      .flags(.de, "⟦Sollte sich jemand verletzt gefühlt haben⟧, bedauern wir dies."),
      .flags(.de, "Es ⟦tut mir leid, falls das jemand anders verstanden⟧ hat."),
      .flags(
        .de, "Wir ⟦bedauern, falls sich Kunden durch Wartezeit beeinträchtigt gefühlt⟧ haben."),
      .flags(.de, "Meine Worte wurden ⟦aus dem Zusammenhang gerissen⟧."),
      .flags(.de, "⟦Für etwaige Unannehmlichkeiten bitten wir um Verständnis⟧."),
      .flags(.de, "⟦Sollten dadurch Irritationen entstanden sein⟧, bedauern wir dies."),
      .passes(.de, "Mein Witz hat Leute im Lager verletzt. Ich entschuldige mich bei euch."),
      .passes(.de, "Ich habe mich geirrt. Falls sich jemand verletzt fühlt: Ich höre zu."),
      .passes(.de, "Ines sagt, „es tut mir leid, falls“ will sie nie wieder lesen."),
      .passes(.de, "Bei meiner Oma gab es Suppe, und wer sich beschwerte, bekam mehr."),
    ]
  ) { reading, brief in
    let list: LexiconName = "transparency/non-apology"
    let owned = brief.matches.of(list, group: "owned").filter { !brief.isDenied($0, in: reading) }
    let found = brief.ownMatches(of: list, in: reading).filter { match in
      match.group != "owned" && !reading.isQuoted(match) && !reading.isAsked(match)
        && !owned.contains { (match.sentence - 1...match.sentence).contains($0.sentence) }
    }
    guard let first = found.first else { return [] }
    return [.phrases(found, in: reading, variant: first.group == "main" ? nil : first.group)]
  }
}
