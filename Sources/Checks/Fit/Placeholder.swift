import Prose
import Rulebook

extension Check {
  /// Leftovers of a template, of an editor or of a writing tool.
  static let placeholder = Check(
    "fit/placeholder", .fit, .everywhere(.error),
    source: Source(point: "precondition", quote: "Ehrliches Interesse"),
    isFreeOfLanguage: true,
    examples: [
      .flags(.en, "Happy to welcome ⟦[NAME]⟧ as our new ⟦[HEAD OF SALES]⟧!"),
      .flags(.en, "Sales grew by ⟦XX%⟧ since May."),
      .flags(.en, "⟦Sure! Here is a more engaging version⟧: We gained 14 customers."),
      .flags(.en, "⟦Option A:⟧ We did it. ⟦Option B:⟧ It's done."),
      .flags(.en, "Dear ⟦{{first_name}}⟧, the bridge opens on Monday."),
      .passes(.en, "Ida Tarr starts on Monday. [Photo: Ola Berg]"),
      .flags(.en, "⟦As an AI language model⟧, I have no plants. The depot is open."),
      .passes(.en, "ChatGPT gave me one wrong figure thrice. Here's a post I regret."),
      .passes(.en, "“We was [sic] robbed”, he said, and [the board] agreed [2021]."),
      .passes(.en, "[UPDATE] The bridge is open. See [the map](https://norvale.example/map)."),
      .passes(.en, "Size XXL was gone by nine, XL by ten. Chapter XX is next."),
      .flags(
        .en,
        """
        On Monday I stood at the gate and counted forty empty desks. Nobody had told them. ⟦On Monday \
        I stood at the gate and counted forty empty desks.⟧
        """),
      .passes(.en, "We said no to the mine. Then came the letters. We said no to the mine."),
      .flags(.de, "Wir begrüßen ⟦[NAME]⟧ als ⟦[FUNKTION]⟧!"),
      .flags(.de, "Ein Plus von ⟦XX %⟧ seit Mai."),
      .flags(.de, "⟦Gerne! Hier ist ein ansprechenderer Entwurf⟧: 14 Kunden sind da."),
      .flags(
        .de,
        """
        Am Montag stand ich am Tor und zählte vierzig leere Tische in der Halle. Keiner wusste es. \
        ⟦Am Montag stand ich am Tor und zählte vierzig leere Tische in der Halle.⟧
        """),
      .passes(.de, "Wir sagten Nein zur Grube. Dann kamen Briefe. Wir sagten Nein zur Grube."),
      .passes(.de, "Ida Tarr fängt am Montag an. [Foto: Ola Berg] [Anzeige]"),
      .passes(.de, "„Da hat er [gemeint ist Tom] gelacht“, sagt Mira […] am Dienstag."),
      .passes(.de, "Größe XXL war um neun weg. Das steht in Kapitel XX."),
      .flags(.de, "⟦Als KI-Sprachmodell kann ich⟧ nichts erleben. Das Lager ist offen."),
      .passes(.de, "Die Rede ist von ChatGPT. Den Schluss müssen wir noch klären."),
    ]
  ) { reading, brief in
    let lexicon: LexiconName = "fit/placeholder"
    let versions = brief.matches.of(lexicon, group: "versions")
    let opens = versions.first.map { $0.sentence == reading.wordedSentences.first } ?? false
    let phrases = brief.matches.of(lexicon, group: "main") + (opens ? versions : [])
    let answers = brief.matches.of("authenticity/ai-slop", group: "hard")
    let ranges =
      phrases.map(\.range).filter { !reading.isForeignSpeech(at: $0.start) }
      + answers.filter { !reading.isQuoted($0) }.map(\.range)
      + brief.shoutedBrackets(in: reading) + brief.emptyNumbers(in: reading)
    let places = ranges.withoutOverlaps
    let leftovers = Hit.fault(
      places,
      values: ["words": .quotes(places.map(reading.text)), "count": .number(places.count)])
    let repeats = reading.repeatedSentences
    let twice = Hit.fault(
      repeats, values: ["count": .number(repeats.count)], variant: "twice", severity: .warning)
    return (places.isEmpty ? [] : [leftovers]) + (repeats.isEmpty ? [] : [twice])
  }
}
