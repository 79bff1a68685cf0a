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
      .passes(.en, "They got it at once."),
      .passes(.en, "Our competitor's parcel arrived first. I'd like to know how."),
      .passes(.en, "I was an idiot, and it was a stupid mistake of mine."),
      .passes(.en, "Politicians are not stupid. A clown visits the ward every Friday."),
      .passes(.en, "\"You are all liars,\" wrote a customer. She had a point."),
      .flags(.de, "Unsere ⟦Wettbewerber sind Lügner⟧ und ⟦Witzfiguren⟧."),
      .flags(.de, "Nur ⟦Idioten⟧ glauben noch an Homeoffice."),
      .flags(.de, "Die ewigen ⟦Nörgler⟧ ⟦haben keine Ahnung⟧ von Wirtschaft."),
      .flags(.de, "⟦Diese sogenannten Experten⟧ reden viel."),
      .flags(.de, "Die ⟦haben es immer noch nicht kapiert⟧."),
      .passes(.de, "Nur drei Fahrer haben es verstanden, und einer davon war Tom."),
      .passes(.de, "Die Azubis haben es verstanden."),
      .passes(.de, "Das Paket der Konkurrenz war zuerst da. Ich wüsste gern, wie."),
      .passes(.de, "Ich war ein Idiot, und ich habe keine Ahnung von Backöfen."),
      .passes(.de, "Politiker sind nicht dumm. Zwei Kisten Obst waren faul."),
      .passes(.de, "„Ihr seid alle Lügner“, schrieb eine Kundin. Sie hatte recht."),
    ]
  ) { reading, brief in
    let list: LexiconName = "stance/attack-person"
    let aimed = brief.meant(list, group: "main", in: reading)
    let called = brief.meant(list, group: "name", in: reading)
    let attacks = (aimed + called).filter { !brief.has("self", of: list, around: $0) }
    // A clown is a trade, and not knowing is no shame, unless it goes with an attack.
    let besides = brief.meant(list, group: "beside", in: reading).filter { word in
      attacks.contains { $0.sentence == word.sentence }
    }
    let all = (attacks + besides).sorted { $0.range < $1.range }
    return all.isEmpty ? [] : [.phrases(all, in: reading)]
  }
}
