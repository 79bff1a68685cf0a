import Prose
import Rulebook

extension Check {
  /// A feeling announced in a ready-made formula instead of shown.
  static let announceEmotion = Check(
    "authenticity/announce-emotion", .authenticity, .everywhere(.warning),
    source: Source(point: "2", quote: "Zu inspirieren. Zu begeistern."),
    examples: [
      .flags(.en, "I am ⟦thrilled to announce⟧ that we have opened a new office."),
      .flags(.en, "⟦Humbled and honored⟧ by this award."),
      .flags(.en, "⟦We are proud⟧ of our latest milestone."),
      .passes(.en, "I'm happy to help, and glad you came. Tell me what you need."),
      .passes(.en, "I am so proud of Rosa, because she told the jury what went wrong."),
      .passes(.en, "Humbled to receive it. The best is yet to come."),
      .passes(.en, "The prize is in the canteen. Rosa keeps forks in it."),
      .flags(.en, "⟦I'm excited⟧ about our journey."),
      .flags(.en, "I'm ⟦thrilled to announce⟧ our hub – not bad for a small team."),
      .passes(.en, "I'm excited about a washer. It costs four cents and saved a boiler."),
      .passes(.en, "We are thrilled to announce … no. Scrap that."),
      .passes(.en, "We are proud of our hub. That was the first draft of the release."),
      .flags(
        .de, "Wir ⟦freuen uns sehr, heute die Eröffnung unseres Büros bekannt geben zu dürfen⟧."),
      .flags(.de, "⟦Mit großem Stolz⟧ verkünden wir unseren nächsten Meilenstein."),
      .flags(.de, "⟦Es ist mir eine große Ehre⟧, diesen Preis erhalten zu haben."),
      .flags(.de, "Wir ⟦freuen uns, den Standort bekannt⟧ zu geben. Nein, wirklich!"),
      .passes(.de, "Wir freuen uns, bekannt zu geben … – nein. So rede ich nicht."),
      .passes(.de, "Ich bin stolz auf eine Dichtung für 4 Cent."),
      .passes(.de, "Ich freue mich auf eure Antworten und lese sie heute Abend."),
      .passes(.de, "Ich bin sehr stolz auf Rosa, weil sie der Jury gesagt hat, was schiefging."),
      .passes(.de, "Der Preis steht in der Kantine. Rosa bewahrt Gabeln darin auf."),
    ]
  ) { reading, brief in
    let lexicon: LexiconName = "authenticity/announce-emotion"
    let formulas = brief.ownMatches(of: lexicon, in: reading).filter { match in
      brief.isFormula(match, in: reading)
        && (match.group != "feeling"
          || brief.matches.of("human/named-people", inSentence: match.sentence).isEmpty)
    }
    guard !formulas.isEmpty else { return [] }
    let ranges = formulas.map(\.range).withoutOverlaps
    return [.fault(ranges, values: ["words": .quotes(ranges.map(reading.text))])]
  }
}
