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
      .credits(.en, "Has it worked for you? ⟦I'd rather hear it today than in May.⟧"),
      .passes(.en, nightShift.en + " I was wrong about the app. What would you change?"),
      .passes(.en, "He even had time to email me. Customers send me the broken ones."),
      .passes(.en, "If anybody still knows what manners are, my inbox is open."),
      .passes(.en, "Comment \"PLAN\" and I'll send you the sheet."),
      .flags(.de, nightShift.de + " Was würdet ihr ändern?"),
      .flags(.de, nightShift.de + " Wie macht ihr das bei Nacht? Wir machen am Montag weiter."),
      .credits(
        .de, nightShift.de + " Was würdet ihr ändern? ⟦Ich lese heute Abend alles.⟧"),
      .credits(.de, "Wie macht ihr das? ⟦Bis sechs bin ich hier in den Kommentaren.⟧", on: "x"),
      .passes(.de, "Ich habe da nichts verloren. Ich erzähle das, weil es niemand tut."),
      .credits(
        .de, "Wo liegen wir falsch? ⟦Widersprecht mir, nächsten Freitag berichte ich hier.⟧"),
      .credits(.de, "Hat es geklappt? ⟦Ich höre es lieber heute als im Mai.⟧"),
      .passes(.de, nightShift.de + " Ich habe mich geirrt. Was würdet ihr ändern?"),
      .passes(.de, "Er schreibt mir jede Woche. Abends ruft mich Samuel an, das überzeugt mich."),
      .passes(.de, "Wer überhaupt noch arbeiten will: Ruft mich an."),
      .passes(.de, "Kommentiert PLAN, dann schreibt mir, und ich gebe es weiter."),
    ]
  ) { reading, brief in
    let sentences = Set(brief.offers(in: reading).map(\.sentence)).sorted()
      .map { reading.sentences[$0].range }
    if !sentences.isEmpty {
      let words = sentences.map { reading.text($0) }
      return [.credit(sentences, values: ["words": .quotes(words)])]
    }
    // Of a person who tells what they saw, readers expect that they read; a house has to say it.
    guard reading.wordCount >= 60, brief.voice(in: reading).personal.isEmpty,
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

/// A house speaks, long enough that its question deserves a word on what becomes of the answers.
private let nightShift = (
  en: """
  On Tuesday the night shift in Hall 3 tried our app until four. Ines showed why it is useless \
  in the rain: nobody can type with gloves on. We had tested it in a dry office for a \
  year, and not once outside. From Monday the drivers get a scanner with two buttons, and the \
  app goes back to the people who built it, for a week on the road.
  """,
  de: """
  Am Dienstag hat die Nachtschicht in Halle 3 bis vier unsere App ausprobiert. Ines hat gezeigt, \
  warum sie im Regen nichts taugt: Mit Handschuhen kann niemand tippen. Ein Jahr lang haben \
  wir sie im trockenen Büro getestet und kein einziges Mal draußen. Ab Montag gibt es ein Gerät \
  mit zwei Knöpfen, und wer die App gebaut hat, fährt eine Woche lang auf Tour mit.
  """
)
