import Prose
import Rulebook

extension Check {
  /// A post for a day in the calendar that tells of no act and no story of its own.
  static let awarenessDay = Check(
    "stance/awareness-day", .stance, .everywhere(.suggestion),
    source: Source(point: "6", quote: "Eine HALTUNG zu haben."),
    mutedFor: [.condolence, .greeting, .job, .badNews, .correction],
    examples: [
      .flags(.en, "⟦Happy International Women's Day⟧ to all the amazing women!"),
      .flags(.en, "⟦Today is World Mental Health Day⟧. Take care. ⟦#mentalhealthday⟧"),
      .flags(.en, "⟦Happy Earth Day⟧! ⟦Every day should be Earth Day⟧."),
      .passes(.en, "Earth Day. On Monday we scrapped both vans, and 14 people cycle now."),
      .passes(.en, "On World Water Day I read our meter with Nadia: 41 litres a loaf."),
      .passes(.en, "Today is Women's Day. 46 per cent women. 19 per cent of chiefs. Board: none."),
      .passes(.en, "Forty years ago today my mother opened the shop."),
      .passes(.en, "The world stood still that day. So did we."),
      .flags(.de, "Heute ist ⟦Internationaler Frauentag⟧. ⟦Ein Hoch auf alle starken Frauen⟧!"),
      .flags(.de, "Heute ist ⟦Welttag der seelischen Gesundheit⟧."),
      .flags(.de, "⟦Zum Weltumwelttag⟧ möchten wir ein Zeichen setzen."),
      .passes(.de, "Frauentag. Am Montag habe ich nachgesehen: Frauen verdienen hier 6 % weniger."),
      .passes(.de, "Zum Weltumwelttag haben wir beide Lieferwagen verkauft, vorgestern, an Tom."),
      .passes(.de, "Heute ist Frauentag. 46 Prozent Frauen. 19 Prozent oben. Im Vorstand null."),
      .passes(.de, "Heute vor vierzig Jahren hat meine Mutter den Laden aufgemacht."),
      .passes(.de, "Der Freitag war ein schwarzer Tag. Der Montag wurde besser."),
    ]
  ) { reading, brief in
    let opening = Set(reading.wordedSentences.prefix(2))
    let days = brief.ownMatches(of: "stance/awareness-day", in: reading).filter { match in
      match.group == "tag" || opening.contains(match.sentence) && !reading.isQuoted(match)
    }
    guard !days.isEmpty, !reading.tellsOwnStory(brief) else { return [] }
    return [.phrases(days, in: reading)]
  }
}

extension Reading {
  /// Whether something happened, or will: two kinds of detail, an act, or a firm promise.
  fileprivate func tellsOwnStory(_ brief: Brief) -> Bool {
    let commitments = brief.commitments(in: self)
    return brief.details(in: self).categories >= 2
      || commitments.hasDone || !commitments.firm.isEmpty
      || !brief.matches.of("stance/empty-values", group: "act").isEmpty
      || brief.matches.of("fit/story").count >= 2
      // Figures in two sentences behind the day: somebody has looked them up.
      || Set(sentencesWithNumbers.filter { $0 > 0 }).count >= 2
  }
}
