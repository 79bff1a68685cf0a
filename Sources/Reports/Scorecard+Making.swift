import Checks
import Prose
import Rulebook

extension Scorecard {
  /// Below this nobody can say how a post reads.
  package static let fewestWords = 8

  /// The scores of a post; `nil` when it is too short to judge, or in a language without rules.
  ///
  /// Lines of bait do not count, so that nobody gains by them.
  package init?(of inspection: Inspection, by scoring: Scoring) {
    let reading = inspection.reading
    guard reading.wordCount >= Self.fewestWords, reading.languageOrigin != .foreign else {
      return nil
    }
    // Passing on a search for help is bait in form only, and merely a suggestion.
    let bait = inspection.findings.first {
      $0.check == "dialogue/engagement-bait" && $0.severity > .suggestion
    }
    let observation = Observation(
      of: reading, on: inspection.brief.platform, with: scoring.kinds,
      ignoring: bait?.hit.ranges ?? [])
    let words = WordEvidence(in: observation, by: scoring.words)
    let errors = Set(inspection.findings.filter { $0.severity == .error }.map(\.check))
    var scores: [Aspect: Score] = [:]
    for (column, aspect) in Aspect.allCases.enumerated() {
      guard let formula = scoring.formulas[aspect] else { continue }
      var receipt = Receipt(start: formula.start)
      for family in Evidence.Family.allCases {
        receipt.add(family, of: observation, formula)
      }
      receipt.add(words, column, of: reading)
      scores[aspect] = receipt.score(cappedBy: formula.caps.filter { errors.contains($0.check) })
    }
    self.init(scores: scores)
  }
}
