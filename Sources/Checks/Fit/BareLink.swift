import Prose
import Rulebook

extension Check {
  /// Links that no preview card goes with, or that nobody can open.
  static let bareLink = Check(
    "fit/bare-link", .fit, Severities(short: .suggestion, long: .suggestion, article: nil),
    source: Source(point: "precondition", quote: "ein Verständnis für Social Media"),
    isFreeOfLanguage: true,
    examples: [
      .flags(.en, "Page 9 explains it: ⟦https://ex.am/9⟧", on: "instagram"),
      .flags(
        .en, "---\nmedia: pump.jpg\nalt: The pump\n---\nPage 9 explains it: ⟦https://ex.am/9⟧"),
      .passes(.en, "Page 9 explains it: https://ex.am/9"),
      .passes(.en, "---\nmedia: pump.jpg\nalt: The pump\n---\nInes fixed it.", on: "x"),
      .flags(.de, "Seite 9 erklärt es: ⟦https://ex.am/9⟧", on: "instagram"),
      .flags(
        .de, "---\nmedia: pumpe.jpg\nalt: Die Pumpe\n---\nSeite 9 erklärt es: ⟦https://ex.am/9⟧",
        on: "x"),
      .passes(.de, "Seite 9 erklärt es: https://ex.am/9", on: "x"),
      .passes(.de, "---\nmedia: pumpe.jpg\nalt: Die Pumpe\n---\nInes hat sie repariert."),
    ]
  ) { reading, brief in
    let links = brief.links(in: reading).all
    guard !links.isEmpty else { return [] }
    let values: Values = [
      "words": .quotes(links.map(reading.text)), "count": .number(links.count),
      "platform": .text(brief.platform.title),
    ]
    if brief.platform.thresholds["links"] == 0 {
      return [.fault(links, values: values, severity: .warning)]
    }
    let isCovered =
      brief.platform.thresholds["cards-beside-media"] == 0 && reading.draft.media != nil
    return isCovered ? [.fault(links, values: values, variant: "covered")] : []
  }
}
