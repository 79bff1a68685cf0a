import Prose
import Rulebook

extension Check {
  /// Whether somebody has learned, erred or changed their mind, and says about what.
  static let admits = Check(
    "learning/admits", .authenticity, .long(.suggestion, short: nil),
    source: Source(
      point: "7",
      quote:
        "Wenn CEOs Social Media neu lernen, ist das eine richtige und wichtige Botschaft für jeden Mitarbeiter."
    ),
    mutedFor: [.condolence, .greeting, .job, .thanks],
    examples: [
      .flags(.en, .triumph("Here's the secret of our success. ", "We master every change. ")),
      .flags(.en, .triumph("It was a record year. ", "Our customers praise our service. ")),
      .credits(.en, "⟦I was wrong⟧ about the night bus."),
      .credits(.en, "We bought software twice. The second time ⟦was my fault⟧."),
      .credits(.en, "Samuel showed me a spreadsheet. ⟦I used to believe⟧ in bonuses."),
      .credits(.en, "The clip broke nine times. It saved us four pence. ⟦I approved it⟧."),
      .credits(.en, "Your parcel is late ⟦because of me⟧. ⟦I waited a week too long⟧ for a roof."),
      .passes(.en, "Lunch is free. I don't know what more people want from a kitchen."),
      .passes(.en, "It was a record year, and our customers praise us. What did we miss?"),
      .passes(.en, .triumph("I missed her first steps. ", "I approved the new kitchen. ")),
      .passes(.en, .triumph("I regret to inform you. ", "The bridge stays closed for a day. ")),
      .flags(.de, .triumph("Das Geheimnis guter Führung: ", "Wir meistern jeden Wandel gern. ")),
      .flags(.de, .triumph("Es war ein Rekordjahr. ", "Die Kunden loben den guten Service. ")),
      .credits(.de, "Die Nachtleitstelle habe ich zugemacht. ⟦Mein Fehler⟧."),
      .credits(.de, "⟦Ich habe mich geirrt⟧, als ich die Boni einführte."),
      .credits(.de, "312 Dichtungen halten nicht. Den Wechsel ⟦habe ich unterschrieben⟧."),
      .credits(.de, "Zwei Kündigungen zu viel, ⟦das lag an mir⟧. ⟦Leid tut mir die⟧ Kita."),
      .passes(.de, .triumph("Wir wissen nicht wohin. ", "Den Vertrag habe ich unterschrieben. ")),
      .passes(.de, "Vielleicht liege ich falsch, aber das Thema wird überschätzt."),
      .passes(.de, "Das Essen ist frei. Ich weiß nicht, was die Leute noch wollen, hier bei uns."),
      .credits(.de, "Ich habe die Liste nicht gelesen. ⟦Das war bequem und falsch⟧."),
      .passes(.de, .triumph("Das ist großartig. ", "Wann das Amt antwortet, weiß ich nicht. ")),
      .passes(.de, "Es war ein Rekordjahr, und die Kunden loben uns. Was haben wir übersehen?"),
      .passes(.de, .triumph("Ich bedaure sehr. ", "Die Brücke bleibt einen Tag lang zu. ")),
      .passes(.en, "I'm sorry if anyone was offended by what I said on stage last night."),
      .passes(.de, "Es tut mir leid, falls das jemand gestern Abend anders verstanden hat."),
    ]
  ) { reading, brief in
    let admissions = brief.admissions(in: reading)
    if !admissions.isEmpty { return [.credit(admissions.map(\.range))] }
    let attempts = brief.meant("learning/admits", group: "main", in: reading)
    guard attempts.isEmpty, reading.wordCount >= 120 else { return [] }
    let boasts =
      brief.meant("learning/know-it-all", group: "main", in: reading)
      + brief.meant("network/credit", group: "achievement", in: reading)
    // One word of delight is no success told.
    let isHyped = brief.meant("authenticity/hype", group: "main", in: reading).count > 1
    return boasts.isEmpty && !isHyped ? [] : [.missing(at: reading.draft.post.end)]
  }
}

extension String {
  /// A long post: one sentence, then many times another.
  fileprivate static func triumph(_ first: String, _ rest: String) -> String {
    first + String(repeating: rest, count: 30)
  }
}
