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
      .flags(.en, "Some ⟦found it hurtful, and for that I am sorry⟧."),
      .flags(.en, "⟦It was never our intention to make anybody feel⟧ unwelcome."),
      .flags(.en, "⟦Sorry for how it came across⟧. We ⟦regret that guests felt let down⟧."),
      .flags(.en, "There was a data leak. ⟦We take your privacy very seriously⟧."),
      .passes(.en, "We take your questions very seriously. The data leak was my mistake."),
      .passes(.en, "Sorry we left 40 guests in the rain. They found it hurtful, rightly."),
      .passes(.en, "I never intended to retire early, and nobody found that upsetting."),
      .passes(.en, "I'm sorry Ana felt ignored: we never rang her back. She felt let down by me."),
      .passes(.en, "Sorry for how it came across. I made a joke about Leeds, and it was cheap."),
      .passes(.en, "My joke hurt people. I apologise to all those who were refused a seat."),
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
      .flags(.de, "Es tut uns ⟦leid, dass sich jemand unwohl gefühlt⟧ hat."),
      .flags(.de, "⟦Falls das anders ankam, tut es mir leid⟧."),
      .flags(.de, "Wir ⟦entschuldigen uns für die Wirkung unserer⟧ Worte."),
      .flags(.de, "Ein Cyberangriff: ⟦Kein Unternehmen ist davor gefeit⟧."),
      .passes(.de, "Nach dem Cyberangriff nehme ich Fragen sehr ernst: Es war mein Fehler."),
      .passes(.de, "Es tut mir leid, dass sich Ana übergangen fühlt: Ich habe sie nie gefragt."),
      .passes(.de, "Falls das Paket anders ankam als gedacht, ruft an. Die Wirkung ist gut."),
      .passes(.de, "Ich war als Kind so schüchtern, dass ich mich überall unwohl gefühlt habe."),
      .passes(.de, "Mein Witz hat Leute im Lager verletzt. Ich entschuldige mich bei euch."),
      .passes(.de, "Ich habe mich geirrt. Falls sich jemand verletzt fühlt: Ich höre zu."),
      .passes(.de, "Ines sagt, „es tut mir leid, falls“ will sie nie wieder lesen."),
      .passes(.de, "Bei meiner Oma gab es Suppe, und wer sich beschwerte, bekam mehr."),
    ]
  ) { reading, brief in
    let list: LexiconName = "transparency/non-apology"
    let owned = brief.matches.of(list, group: "owned").filter { !brief.isDenied($0, in: reading) }
    let incidents = brief.matches.of(list, group: "incident").map(\.sentence)
    let found = brief.ownMatches(of: list, in: reading).filter { match in
      if reading.isQuoted(match) || reading.isAsked(match) { return false }
      switch match.group {
      case "owned", "incident": return false
      case "shrug":
        return owned.isEmpty && incidents.contains { abs($0 - match.sentence) <= 6 }
      case _:
        // Sorry for what others felt, and then what was done: that is a whole apology.
        let reach = match.sentence - 1...match.sentence + (match.group == "reaction" ? 1 : 0)
        return !owned.contains { reach.contains($0.sentence) }
      }
    }
    guard let first = found.first else { return [] }
    return [.phrases(found, in: reading, variant: first.group == "main" ? nil : first.group)]
  }
}
