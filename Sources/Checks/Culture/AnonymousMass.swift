import Prose
import Rulebook

extension Check {
  /// Praise for a team of which nobody may be seen.
  static let anonymousMass = Check(
    "culture/anonymous-mass", .authenticity, .everywhere(.suggestion),
    source: Source(
      point: "5", quote: "Spätestens jetzt kann JEDER Mitarbeiter Corporate Influencer sein"),
    mutedFor: [.condolence],
    examples: [
      .flags(.en, "⟦Our amazing team⟧ delivers outstanding work every day."),
      .flags(.en, "⟦Our 3,000 employees worldwide make⟧ the difference."),
      .flags(.en, "⟦The entire organisation has⟧ worked late. ⟦Unsung heroes⟧."),
      .passes(.en, "Our amazing team? Nadia talks to the machine. It answers, she says."),
      .passes(.en, "Samuel noticed the crack. The whole team has read his note: @samuel_h"),
      .passes(.en, "Our 3,000 employees get a pay slip they can read, from May."),
      .passes(.en, "\"Our amazing team deserves a chair,\" said the night guard."),
      .flags(.de, "⟦Unser großartiges Team leistet⟧ jeden Tag Herausragendes."),
      .flags(.de, "⟦Unsere 3.000 Mitarbeitenden weltweit machen den Unterschied⟧."),
      .flags(.de, "⟦Die gesamte Belegschaft hat⟧ ⟦großes Engagement gezeigt⟧."),
      .passes(.de, "Unser großartiges Team: Nadia spricht mit der Maschine. Sie antwortet."),
      .passes(.de, "Die ganze Mannschaft hat den Zettel von Samuel gelesen: @samuel_h"),
      .passes(.de, "Unsere 3.000 Mitarbeitenden bekommen ab Mai eine lesbare Abrechnung."),
      .passes(.de, "Wir sind kein Dream-Team. Wir streiten jeden Montag."),
    ]
  ) { reading, brief in
    let crowd = brief.crowd(in: reading)
    return crowd.isMostlyPraise ? [.phrases(crowd.praise, in: reading)] : []
  }
}
