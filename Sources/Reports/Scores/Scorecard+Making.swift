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
    guard reading.wordCount >= Self.fewestWords, reading.other == nil else {
      return nil
    }
    let observation = Observation(of: inspection, with: scoring.kinds)
    let words = WordEvidence(in: observation, by: scoring.words)
    let errors = Set(inspection.findings.filter { $0.severity == .error }.map(\.check))
    var scores: [Aspect: Score] = [:]
    for (column, aspect) in Aspect.allCases.enumerated() {
      guard let formula = scoring.formulas[aspect] else { continue }
      var receipt = Receipt(start: formula.start)
      for evidence in Evidence.all {
        guard let weight = formula.weights[evidence.name] else { continue }
        receipt.add(evidence, of: observation, weight)
      }
      receipt.add(words, column, of: reading)
      scores[aspect] = receipt.score(
        within: formula.range, cappedBy: formula.caps.filter { errors.contains($0.check) })
    }
    self.init(scores: scores)
  }
}
