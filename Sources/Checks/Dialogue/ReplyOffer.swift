import Prose
import Rulebook

extension Check {
  static let replyOffer = Check(
    "dialogue/reply-offer", .dialogue, .long(.suggestion, short: nil),
    source: Source(point: "closing", quote: "Ich freue mich auf Feedback."),
    mutedFor: [.condolence],
    examples: [
      .flags(.en, nightShift.en + " What would you change?"),
      .flags(.en, nightShift.en + " Drivers: what else breaks when it rains? #logistics"),
      .flags(.en, nightShift.en + " How do you do it at night? \"I'll reply today,\" said Ines."),
      .credits(
        .en, nightShift.en + " What would you change? ⟦I read every comment tonight.⟧"),
      .credits(.en, "How do you do it at night? ⟦I'm in the comments until six.⟧", on: "x"),
      .credits(
        .en, "Where are we wrong? ⟦Push back, I'll report back here next Friday.⟧"),
      .passes(.en, "What would you change?"),
      .passes(.en, nightShift.en),
      .flags(.de, nightShift.de + " Was würdet ihr ändern?"),
      .flags(.de, nightShift.de + " Wie macht ihr das bei Nacht? Wir machen am Montag weiter."),
      .credits(
        .de, nightShift.de + " Was würdet ihr ändern? ⟦Ich lese heute Abend alles.⟧"),
      .credits(.de, "Wie macht ihr das? ⟦Bis sechs bin ich hier in den Kommentaren.⟧", on: "x"),
      .credits(
        .de, "Wo liegen wir falsch? ⟦Widersprecht mir, nächsten Freitag berichte ich hier.⟧"),
      .passes(.de, "Was würdet ihr ändern?"),
      .passes(.de, nightShift.de),
    ]
  ) { reading, brief in
    let listed = brief.sentencesListedForOthers(in: reading)
    let offers = brief.ownMatches(of: "dialogue/reply-offer", in: reading)
      .filter { !listed.contains($0.sentence) }
    let sentences = Set(offers.map(\.sentence)).sorted().map { reading.sentences[$0].range }
    if !sentences.isEmpty {
      let words = sentences.map { reading.text($0) }
      return [.credit(sentences, values: ["words": .quotes(words)])]
    }
    guard reading.wordCount >= 60,
      let question = brief.questions(in: reading).last(where: \.isGenuine),
      // "I'd be glad to hear how you do it" says already who reads.
      question.form == .marked || question.form == .unmarked
    else { return [] }
    return [
      .missing(
        at: question.range.end, values: ["question": .quote(reading.text(question.range))])
    ]
  }
}

/// A post long enough that its question deserves a word on what becomes of the answers.
private let nightShift = (
  en: """
  On Tuesday I sat with the night shift in Hall 3 until four. Ines showed me why our app is \
  useless in the rain: nobody can type with gloves on. We had tested it in a dry office for a \
  year, and not once outside. From Monday the drivers get a scanner with two buttons, and the \
  app goes back to the people who built it, for a week on the road.
  """,
  de: """
  Am Dienstag saß ich bis vier mit der Nachtschicht in Halle 3. Ines hat mir gezeigt, warum \
  unsere App im Regen nichts taugt: Mit Handschuhen kann niemand tippen. Ein Jahr lang haben \
  wir sie im trockenen Büro getestet und kein einziges Mal draußen. Ab Montag gibt es ein Gerät \
  mit zwei Knöpfen, und wer die App gebaut hat, fährt eine Woche lang auf Tour mit.
  """
)
