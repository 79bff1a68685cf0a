import Prose
import Rulebook

extension Check {
  /// Thanks that go to everybody and so reach nobody.
  static let genericThanks = Check(
    "network/generic-thanks", .dialogue, .everywhere(.suggestion),
    source: Source(point: "3", quote: "Sich mit Stakeholdern vernetzen."),
    mutedFor: [.condolence],
    examples: [
      .flags(.en, "⟦A huge thank you to everyone⟧ ⟦who made this possible⟧!"),
      .flags(.en, "So ⟦proud of our amazing team⟧."),
      .flags(.en, "I would ⟦like to thank everyone for⟧ their hard work."),
      .flags(.en, "⟦Thanks to our valued partners for their continued trust⟧."),
      .passes(.en, "Thank you, Joost, for turning the truck around at 4 a.m."),
      .passes(.en, "A huge thank you to everyone at the depot. Nadia rewrote the manual."),
      .passes(.en, "Thank you to all the firefighters who stood in our yard last night."),
      .passes(.en, "\"Thanks to everyone,\" said the slide. Nobody felt meant."),
      .flags(.de, "⟦Danke an alle⟧, ⟦die das möglich gemacht haben⟧!"),
      .flags(.de, "⟦Stolz auf unser großartiges Team⟧!"),
      .flags(.de, "⟦Herzlichen Dank für das entgegengebrachte Vertrauen⟧."),
      .passes(.de, "Danke, Joost, dass du um vier Uhr früh mit dem Laster umgedreht hast."),
      .passes(.de, "Danke an alle Beteiligten. Nadia hat das Handbuch neu geschrieben."),
      .passes(.de, "Danke an alle von der Feuerwehr, die im Hof standen. Ihr habt Suppe verdient."),
      .passes(.de, "Danke euch dreien, ihr wisst, warum."),
    ]
  ) { reading, brief in
    let crowd = brief.crowd(in: reading)
    guard !crowd.thanks.isEmpty, !crowd.isMostlyPraise else { return [] }
    return [.phrases(crowd.thanks, in: reading)]
  }
}
