import Prose
import Rulebook

extension Check {
  /// Recipes, absolutes and secrets, from somebody who seems to be done with learning.
  static let knowItAll = Check(
    "learning/know-it-all", .authenticity, .everywhere(.suggestion),
    source: Source(point: "7", quote: "Ein Leben lang lernen."),
    examples: [
      .flags(
        .en, "⟦7 rules every successful leader⟧ always follows. ⟦Most people fail⟧ at number 3."),
      .flags(.en, "⟦Here's the secret to hiring⟧: never trust a CV."),
      .flags(.en, "⟦Great leaders never⟧ complain. ⟦Period.⟧"),
      .flags(.en, "⟦Anyone who doesn't start now has already lost⟧."),
      .passes(.en, "Anyone who doesn't like rain has my sympathy."),
      .passes(.en, "I broke a rule of mine last week and it worked. Which one do I keep?"),
      .passes(.en, "The bakery always opens on Sundays. Never put water on burning oil."),
      .passes(.en, "Great leaders never complain, they say. I was wrong about that."),
      .passes(.en, "Our sector should stop asking for relief. We never trust the forecast."),
      .flags(
        .de,
        "⟦7 Regeln, die alle erfolgreichen Führungskräfte befolgen⟧. ⟦Die meisten scheitern⟧ an der dritten."
      ),
      .flags(.de, "⟦Das Geheimnis guter⟧ Einstellungen: Nie einem Lebenslauf trauen."),
      .flags(.de, "⟦Gute Chefs jammern⟧ nie. ⟦Punkt.⟧"),
      .flags(.de, "⟦Meine 7 wichtigsten Regeln⟧ stehen in einem PDF."),
      .flags(.de, "⟦Wer jetzt nicht auf KI setzt, hat schon verloren⟧."),
      .passes(.de, "Wer am Montag nicht kommt, hat den Kuchen verpasst."),
      .passes(.de, "Letzte Woche habe ich eine eigene Regel gebrochen, und es ging gut."),
      .passes(.de, "Der Laden hat immer sonntags offen. Nie Wasser auf brennendes Öl gießen!"),
      .passes(.de, "Gute Chefs jammern nie, hieß es. Ich lag damit falsch."),
      .passes(.de, "Ich weiß das seit Februar. Mehr sage ich dazu nicht. Punkt."),
    ]
  ) { reading, brief in
    guard brief.meant("learning/admits", group: "main", in: reading).isEmpty else { return [] }
    let recipes = brief.meant("learning/know-it-all", group: "main", in: reading)
    let asides = brief.meant("learning/know-it-all", group: "soft", in: reading)
    let all = (recipes + asides).sorted { $0.range < $1.range }
    let kinds = reading.distinct(all).count
    let first = reading.sentences.firstIndex { $0.wordCount > 0 }
    let opens = recipes.contains { $0.sentence == first }
    guard !recipes.isEmpty, kinds >= 2 || opens else { return [] }
    return [.phrases(all, in: reading, severity: kinds >= 4 ? .warning : nil)]
  }
}
