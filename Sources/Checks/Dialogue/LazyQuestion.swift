import Prose
import Rulebook

extension Check {
  static let lazyQuestion = Check(
    "dialogue/lazy-question", .dialogue, .everywhere(.suggestion),
    source: Source(
      point: "precondition", quote: "Ehrliches Interesse und ein Verständnis für Social Media"),
    examples: [
      .flags(.en, "We changed our bonus system. ⟦Thoughts?⟧"),
      .flags(.en, "Remote work is here to stay. ⟦Agree?⟧"),
      .flags(.en, "Interesting article on AI. ⟦What do you think?⟧ 👇"),
      .flags(.en, "The depot in Lindmoor is open. ⟦I'd love to hear your thoughts⟧!"),
      .flags(.en, "We dropped the prize. ⟦Who inspires you?⟧"),
      .flags(.en, "It rained for a week. ⟦What's the best advice you ever got?⟧"),
      .passes(.en, "It rained. What's the worst estimate you ever signed for a roof?"),
      .flags(.en, "Drills are in hall 3. ⟦How do you deal with mistakes in your company?⟧"),
      .passes(.en, "Our hotline rang for nine minutes. When did you last hang up on us?"),
      .passes(.en, "We dropped individual bonuses. Which part of that would worry you? Thoughts?"),
      .passes(.en, "Our new hires struggle in remote weeks. How do yours meet people?"),
      .passes(.en, "I'd love to hear your thoughts on who should lead the night shift."),
      .passes(.en, "Ines looked at the app and said: \"Thoughts?\" I had none."),
      .flags(.de, "Wir haben das Bonussystem geändert. ⟦Was meint ihr?⟧"),
      .flags(.de, "Homeoffice bleibt. ⟦Stimmt ihr zu?⟧"),
      .flags(.de, "Interessanter Artikel zu KI. ⟦Wie seht ihr das?⟧ 🤔"),
      .flags(.de, "Das Lager in Lindmoor ist offen. ⟦Ich freue mich auf den Austausch⟧!"),
      .flags(.de, "Den Preis gibt es nicht mehr. ⟦Wer inspiriert euch?⟧"),
      .flags(.de, "Es regnete eine Woche. ⟦Was war eure mutigste Entscheidung?⟧"),
      .passes(.de, "Es regnete. Was war eure mutigste Entscheidung bei einem Dach?"),
      .flags(.de, "Der Stand war voll, der Kaffee leer. ⟦Wie war eure Messe?⟧"),
      .flags(.de, "Ab Mai gibt es Sabbaticals. ⟦Wer sieht das genauso?⟧"),
      .passes(.de, "Neun Minuten Warteschleife. Wann habt ihr zuletzt bei uns aufgelegt?"),
      .passes(.de, "Wir haben die Einzelboni abgeschafft. Was daran würde euch Sorgen machen?"),
      .passes(.de, "Was meint ihr: Sollen wir den Laden sonntags öffnen?"),
      .passes(.de, "Wie lernen eure Neuen die anderen im Homeoffice kennen? Was meint ihr?"),
      .passes(.de, "Ines sah auf die App und fragte: „Was meint ihr?“ Wir schwiegen."),
    ]
  ) { reading, brief in
    let stock = brief.ownMatches(of: "dialogue/lazy-question", in: reading).filter {
      !reading.isQuoted($0)
    }
    guard !stock.isEmpty, !brief.questions(in: reading).contains(where: \.isGenuine) else {
      return []
    }
    // "Let's connect" asks nobody anything, and calling it a question would be odd.
    let asks = stock.contains { reading.questionMark(of: $0.sentence) != nil }
    let isWide = stock.allSatisfy { $0.group == "wide" }
    return [.phrases(stock, in: reading, variant: isWide ? "wide" : asks ? nil : "closer")]
  }
}
