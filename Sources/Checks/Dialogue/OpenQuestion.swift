import Prose
import Rulebook

extension Check {
  static let openQuestion = Check(
    "dialogue/open-question", .dialogue, .long(.warning, short: .suggestion),
    source: Source(
      point: "closing",
      quote: "Was ist Eure Meinung und Eure Erfahrungen zum Thema #SocialCEO?"),
    mutedFor: [.condolence, .correction, .thanks],
    examples: [
      .flags(.en, "We opened our new depot in Lindmoor. #logistics"),
      .flags(.en, "I read the form and thought: why do we ask that? It goes on Friday."),
      .flags(.en, "We cut night shifts. Sara asked me: \"What would you do in my place?\""),
      .flags(.en, "Looking for a job with angry spreadsheets? Mira has one to fill."),
      .credits(
        .en, "We opened our depot. ⟦Drivers: what is missing in the break room?⟧ #logistics"),
      .credits(
        .en, "We will cut night shifts. ⟦If you have done this: what did you get wrong first?⟧"),
      .credits(.en, "Nine hours without a word from us. ⟦Tell me what else was missing⟧."),
      .credits(.en, "We drop bonuses. ⟦I'd like to hear how you measure good work⟧."),
      .credits(.en, "Tom knew each van by its cough. ⟦Who's your Tom?⟧"),
      .credits(.en, "Eleven joined. ⟦If you hire too, I'd be glad to hear what worked⟧."),
      .passes(.en, "You will wait less from May on, because four vans start at six.", on: "x"),
      .flags(.de, "Wir haben unser neues Lager in Lindmoor eröffnet. #Logistik"),
      .flags(.de, "Du willst wissen, wie es um deine Augen steht? Wir messen es in Halle."),
      .flags(.de, "Wir streichen die Nachtschicht. Warum? Weil es richtig ist."),
      .flags(.de, "Ich las das Formular und dachte: Warum fragen wir das? Es kommt weg."),
      .credits(
        .de, "Das Lager ist offen. ⟦An alle, die fahren: Was fehlt euch im Pausenraum?⟧"),
      .credits(
        .de, "Die Nachtschicht endet. ⟦Wer von euch hat das schon gemacht – was ging schief?⟧"),
      .credits(
        .de, "Noch immer weiß ich nicht, wie wir umschulen. ⟦Wie macht ihr das im Team?⟧"),
      .credits(.de, "Neun Stunden habt ihr gewartet. ⟦Sagt mir, was noch gefehlt hat⟧."),
      .credits(.de, "Wir fangen an. ⟦Wenn ihr weiter seid, höre ich gern, was half⟧."),
      .credits(.de, "Das Lager ist offen, der Pausenraum leer. ⟦Was fehlt euch?⟧"),
      .passes(
        .de, "Herr Ludwig fehlt uns sehr. Er hat unsere Lehrwerkstatt gebaut.",
        when: .intent(.condolence)),
    ]
  ) { reading, brief in
    let questions = brief.questions(in: reading)
    let genuine = questions.filter(\.isGenuine)
    if let last = genuine.last {
      let isEarly = brief.platform.room != .short && !last.signs.contains(.closing)
      return [
        .credit(
          genuine.map(\.range), values: ["question": .quote(reading.text(last.range))],
          variant: isEarly ? "early" : nil)
      ]
    }
    // Who promises to answer has opened the door already.
    let turns = brief.platform.room == .short && reading.turnsToSomebody(for: brief)
    if turns || !brief.offers(in: reading).isEmpty { return [] }
    // Another check says what is wrong with those; here they only deserve a kinder word.
    let attempts = questions.filter { $0.form == .marked && !$0.signs.contains(.quoted) }
    let known = questions.last { $0.signs.contains(.stock) || $0.isRhetorical }
    if let attempt = known ?? attempts.last {
      let words = Value.quote(reading.text(attempt.range))
      return [
        .missing(
          at: reading.closingPlace, about: attempt.range, values: ["question": words],
          variant: "attempt", severity: known == nil ? nil : .suggestion)
      ]
    }
    let wide = brief.wideInvitation(in: reading) ?? .missing(at: reading.closingPlace)
    return reading.wordCount == 0 ? [] : [wide]
  }
}

extension Reading {
  /// Whether a short post is a sign of dialogue without asking: it speaks to its readers, answers
  /// somebody, or is too short to ask anything.
  fileprivate func turnsToSomebody(for brief: Brief) -> Bool {
    wordCount < 8 || tokens.first?.kind == .mention || !brief.readerWords(in: self).isEmpty
  }
}
