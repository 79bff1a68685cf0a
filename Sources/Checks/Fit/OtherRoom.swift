import Prose
import Rulebook

extension Check {
  /// A single breath where people sit down, or an essay where they pass by.
  static let otherRoom = Check(
    "fit/other-room", .fit, Severities(short: .suggestion, long: .suggestion, article: nil),
    source: Source(point: "platforms", quote: "für ausführlicheren Content"),
    mutedFor: [.condolence, .thanks, .greeting, .correction, .job],
    examples: [
      .flags(
        .en,
        "⟦On Monday at five Ines pulled the plug in Hall 3, and 300 people looked at me, because "
          + "I had promised them a pump that never stops and had not once asked her.⟧"),
      .flags(
        .en,
        "⟦"
          + Array(repeating: "Ines stood at the gate in the rain.", count: 60)
          .joined(separator: " ") + "⟧", on: "x-premium"),
      .passes(
        .en,
        "On Monday at five Ines pulled the plug in Hall 3, and 300 people looked at me.\n\n"
          + "I had promised them a pump that never stops. I had not once asked her."),
      .passes(.en, "On Monday at five Ines pulled the plug in Hall 3. It was quiet.", on: "x"),
      .passes(.en, "On Monday at five Ines pulled the plug in Hall 3.", on: "x-premium"),
      .flags(
        .de,
        "⟦Am Montag um fünf hat Ines in Halle 3 den Stecker gezogen, und 300 Leute sahen mich an, "
          + "weil ich ihnen eine Pumpe versprochen und sie nie gefragt hatte.⟧"),
      .flags(
        .de,
        "⟦"
          + Array(repeating: "Ines stand im Regen am Tor und hat gewartet.", count: 50)
          .joined(separator: " ") + "⟧", on: "x-premium"),
      .passes(
        .de,
        "Am Montag um fünf hat Ines in Halle 3 den Stecker gezogen, und 300 Leute sahen mich an."
          + "\n\nIch hatte ihnen eine Pumpe versprochen. Gefragt hatte ich sie nie."),
      .passes(.de, "Am Montag um fünf hat Ines in Halle 3 den Stecker gezogen.", on: "x"),
      .passes(.de, "Auf dem Foto: Ines am Montag um fünf in Halle 3, mit dem Stecker in der Hand."),
    ]
  ) { reading, brief in
    let isEssay =
      brief.platform.thread(in: reading) == nil
      && (brief.platform.thresholds["essay-words"].map { reading.wordCount >= $0 } ?? false)
    guard isEssay || reading.isGlance(brief) else { return [] }
    return [
      .fault(
        [reading.draft.post],
        values: [
          "count": .number(reading.wordCount), "platform": .text(brief.platform.title),
          "used": .number(Measure.xWeighted.length(of: reading.draft).total),
        ],
        variant: isEssay ? "essay" : nil)
    ]
  }
}

extension Reading {
  /// One paragraph that says it all and would fit where people glance. Words under a picture or
  /// beside a link are not alone; too few words are another matter, see `liTooThin`.
  fileprivate func isGlance(_ brief: Brief) -> Bool {
    guard let most = brief.platform.thresholds["glance-length"], wordCount >= 20,
      paragraphs.count == 1, sentences.count <= 3, draft.media == nil,
      brief.matches.of("fit/caption").isEmpty, brief.links(in: self).all.isEmpty
    else { return false }
    let isThin = wordCount < brief.platform.thresholds["min-words"] ?? 40
    return Measure.xWeighted.length(of: draft).total <= most
      && (!isThin || brief.details(in: self).categories >= 3)
  }
}
