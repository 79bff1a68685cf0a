import Prose
import Rulebook

extension Check {
  /// Making oneself small before a word is said.
  ///
  /// A real apology names what went wrong and is another matter; so is knowing who knows better.
  static let apologeticOpener = Check(
    "courage/apologetic-opener", .stance, .everywhere(.suggestion),
    source: Source(
      point: "8",
      quote: "Die Welt von morgen gehört den Menschen, die Mut haben"),
    mutedFor: [.condolence, .correction],
    examples: [
      .flags(.en, "⟦Just my two cents⟧, and ⟦maybe it's just me⟧, but we price this wrong."),
      .flags(.en, "⟦Sorry for the long post⟧. On Tuesday I closed a shop."),
      .flags(.en, "⟦This might be a stupid question⟧, but why do we print invoices?"),
      .passes(.en, "Sorry for the late trains on Monday. We forgot the points."),
      .passes(.en, "I'm no expert on valves, but Dorin is, and he says no."),
      .passes(.en, "I just arrived. We opened on May 3. It cost 9 euros. Just my two cents."),
      .flags(.de, "⟦Nur mal laut gedacht⟧: Unser Preis ist falsch."),
      .flags(.de, "⟦Sorry für den langen Text⟧. Am Dienstag habe ich einen Laden geschlossen."),
      .flags(.de, "⟦Vielleicht bin ich da naiv⟧, aber warum drucken wir Rechnungen?"),
      .passes(.de, "Entschuldigung für die Verspätungen am Montag. Wir haben es verschlafen."),
      .passes(.de, "Ich bin kein Experte für Ventile, aber Dorin ist einer."),
      .passes(.de, "Ich bin da. Wir haben offen. Es kostet 9 Euro. Nur mal laut gedacht."),
    ]
  ) { reading, brief in
    let opening = reading.wordedSentences.prefix(2)
    let all = brief.matches.of("courage/apologetic-opener").filter { match in
      guard !reading.isQuoted(match) else { return false }
      return match.group != "no-expert"
        || brief.matches.of("human/named-people", inSentence: match.sentence).isEmpty
    }
    let isOpening = all.contains { opening.contains($0.sentence) }
    guard isOpening || all.count >= 2 else { return [] }
    return [.phrases(all, in: reading, variant: isOpening ? nil : "spread")]
  }
}
