import Prose
import Rulebook

extension Check {
  /// Softeners stacked in one sentence, or spread thickly over the post.
  ///
  /// One softener is humility and stays silent; so do forecasts, which need theirs, and questions.
  static let hedging = Check(
    "stance/hedging", .stance, .everywhere(.suggestion),
    source: Source(point: "8", quote: "Angst ist ein schlechter Begleiter."),
    examples: [
      .flags(.en, "It ⟦might perhaps⟧ be worth asking whether we ⟦could arguably⟧ pay more."),
      .flags(.en, "⟦Perhaps⟧ the depot is ⟦somewhat⟧ cold."),
      .flags(.en, "Pay is, ⟦in some ways⟧, ⟦more or less⟧ and ⟦in principle⟧ a private matter."),
      .passes(.en, "We should do more. Perhaps I'd start with the night bus."),
      .passes(.en, "The first bus often leaves in May. It usually fails in the rain."),
      .passes(.en, "Could we possibly, maybe, arguably have asked you earlier?"),
      .passes(.en, "I guess we now work a four-and-a-bit-day week."),
      .flags(.de, "⟦Eventuell⟧ müsste man ⟦unter Umständen⟧ mehr tun."),
      .flags(.de, "⟦Gewissermaßen⟧ sind die Löhne ⟦vielleicht⟧ ⟦eher⟧ niedrig."),
      .passes(.de, "Wir sollten mehr tun. Vielleicht fangen wir mit dem Nachtbus an."),
      .passes(.de, "Der erste Bus kommt oft eher, und meist ist er leer."),
      .passes(.de, "Vielleicht nennen wir das die Eher-nicht-Woche."),
      .passes(.de, "„Das geht vielleicht eventuell irgendwie“, hat Tom gesagt."),
    ]
  ) { reading, brief in
    let hedges = reading.hedges(brief)
    let stacked = hedges.filter { hedge in hedges.count { $0.sentence == hedge.sentence } >= 2 }
    if !stacked.isEmpty { return [.softeners(stacked, in: reading, variant: nil)] }
    let density = 100 * hedges.count / max(reading.wordCount, 20)
    guard hedges.count >= 3, density > 4 else { return [] }
    return [
      .softeners(hedges, in: reading, variant: "spread", severity: density > 7 ? .warning : nil)
    ]
  }
}

extension Hit {
  fileprivate static func softeners(
    _ hedges: [Match], in reading: Reading, variant: String?, severity: Severity? = nil
  ) -> Hit {
    let ranges = hedges.map(\.range)
    return .fault(
      ranges,
      values: ["count": .number(ranges.count), "words": .quotes(ranges.map(reading.text))],
      variant: variant, severity: severity)
  }
}

extension Reading {
  /// Softeners of the author's own. Those that facts need too count only beside another one.
  fileprivate func hedges(_ brief: Brief) -> [Match] {
    let forecasts = Set(brief.matches.of("transparency/guard-forward-looking").map(\.sentence))
    let all = brief.ownMatches(of: "stance/hedging", in: self).filter { hedge in
      !isAsked(hedge) && !forecasts.contains(hedge.sentence) && !isPartOfWord(hedge)
    }
    let strong = Set(all.filter { $0.group == "main" }.map(\.sentence))
    return all.filter { strong.contains($0.sentence) }
  }

  /// "A four-and-a-bit-day week" says how long it is.
  private func isPartOfWord(_ hedge: Match) -> Bool {
    tokens[hedge.tokens.lowerBound].joinsBefore || tokens[hedge.tokens.upperBound - 1].joinsAfter
  }
}
