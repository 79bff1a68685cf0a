import Prose
import Rulebook

extension Check {
  /// Contempt for people or competitors in place of the matter. Laughing at oneself is none.
  static let attackPerson = Check(
    "stance/attack-person", .stance, .everywhere(.warning),
    source: Source(point: "2", quote: "Auf \"digitaler Augenhöhe\"."),
    examples: [
      .flags(.en, "Our ⟦competitors are liars⟧ and ⟦clowns⟧."),
      .flags(.en, "Only ⟦idiots⟧ still believe in home office."),
      .flags(.en, "⟦Whiners⟧ who never ran a business should be quiet."),
      .flags(.en, "⟦Those so-called experts⟧ ⟦have no clue⟧."),
      .flags(.en, "They still ⟦don't get it⟧."),
      .flags(.en, "These ⟦clueless bureaucrats⟧ want to tell ME how to label a sausage?!"),
      .flags(.en, "⟦What kind of moron⟧ builds a bus station without a roof?"),
      .flags(.en, "The ones who get it will be fine. ⟦The others have had fair warning⟧."),
      .flags(.en, "Graduates who ⟦think graft is something for other people⟧. ⟦It's pathetic⟧."),
      .flags(.en, "The candidate ⟦then had the nerve to⟧ ask me for feedback."),
      .passes(.en, "Our answer took nine days. It's pathetic."),
      .passes(.en, "Some say graduates are entitled. I had the cheek to ask forty of ours."),
      .passes(.en, "I counted the empty desks and asked why. You know who you are: thank you!"),
      .passes(.en, "The others have had fair warning of the flood. Funny how I noticed last."),
      .passes(.en, "They got it at once. If you want to talk, you know where the door is."),
      .passes(.en, "Who built a bus station without a roof, and what would you put on it?"),
      .passes(.en, "Our competitor's parcel arrived first. I'd like to know how."),
      .passes(.en, "I was an idiot, and it was a stupid mistake of mine."),
      .passes(.en, "Politicians are not stupid. A clown visits the ward every Friday."),
      .passes(.en, "\"You are all liars,\" wrote a customer. She had a point."),
      .flags(.de, "Unsere ⟦Wettbewerber sind Lügner⟧ und ⟦Witzfiguren⟧."),
      .flags(.de, "Nur ⟦Idioten⟧ glauben noch an Homeoffice."),
      .flags(.de, "Die ewigen ⟦Nörgler⟧ ⟦haben keine Ahnung⟧ von Wirtschaft."),
      .flags(.de, "⟦Diese sogenannten Experten⟧ reden viel."),
      .flags(.de, "Die ⟦haben es immer noch nicht kapiert⟧."),
      .flags(.de, "Diese ⟦ahnungslosen Bürokraten⟧ wollen MIR erklären, was eine Wurst ist?!"),
      .flags(.de, "⟦Welcher Idiot⟧ baut einen Busbahnhof ohne Dach?"),
      .flags(.de, "Wer es versteht, bleibt. ⟦Die anderen sind gewarnt⟧."),
      .flags(.de, "Diese ⟦Generation ist verwöhnt⟧. ⟦Das ist einfach nur erbärmlich⟧."),
      .flags(.de, "Der Bewerber hatte ⟦dann auch noch die Frechheit, mich zu⟧ fragen, warum."),
      .passes(.de, "Neun Tage bis zur Antwort! Das ist erbärmlich."),
      .passes(.de, "Manche sagen, die Jungen sind faul. Ich hatte die Stirn, sie zu fragen."),
      .passes(.de, "Die anderen sind vor dem Hochwasser gewarnt worden. Ihr wisst, wer ihr seid!"),
      .passes(.de, "Unsere Orgelpfeifen kommen aus Lindmoor. Die Spatzen pfeifen es vom Dach."),
      .passes(.de, "Wer baut einen Busbahnhof ohne Dach, und was würdet ihr draufsetzen?"),
      .passes(.de, "Nur drei Fahrer haben es verstanden, und einer davon war Tom."),
      .passes(.de, "Die Azubis haben es verstanden."),
      .passes(.de, "Das Paket der Konkurrenz war zuerst da. Ich wüsste gern, wie."),
      .passes(.de, "Ich war ein Idiot, und ich habe keine Ahnung von Backöfen."),
      .passes(.de, "Politiker sind nicht dumm. Zwei Kisten Obst waren faul."),
      .passes(.de, "„Ihr seid alle Lügner“, schrieb eine Kundin. Sie hatte recht."),
    ]
  ) { reading, brief in
    let list: LexiconName = "stance/attack-person"
    // A question mark makes contempt no kinder.
    let meant = brief.matches.of(list).filter { match in
      !reading.isQuoted(match) && !brief.isDenied(match, in: reading)
    }
    let attacks = meant.filter { match in
      let isCrowd = match.group == "crowd" && brief.isOwnContempt(match, in: reading)
      return (match.group == "main" || match.group == "name" || isCrowd)
        && !brief.has("self", of: list, around: match)
    }
    // A clown is a trade, and not knowing is no shame, unless it goes with an attack.
    let besides = meant.filter { word in
      let reach = word.group == "beside" ? 0 : word.group == "verdict" ? 1 : -1
      return attacks.contains { abs($0.sentence - word.sentence) <= reach }
    }
    let all = (attacks + besides).sorted { $0.range < $1.range }
    let threats = meant.filter { $0.group == "threat" }
    if !threats.isEmpty { return [.phrases(threats, in: reading, variant: "threat")] }
    return all.isEmpty ? [] : [.phrases(all, in: reading)]
  }
}

extension Brief {
  /// Whether the author says of a crowd what others say, what is asked, or what is not so.
  fileprivate func isOwnContempt(_ match: Match, in reading: Reading) -> Bool {
    !reading.isAsked(match) && !isReported(match, in: reading)
  }
}
