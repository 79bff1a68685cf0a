import Checks
import Prose
import Rulebook

extension Scorecard {
  /// Below this nobody can say how a post reads.
  package static let fewestWords = 8

  /// The scores of a post; `nil` when it is too short to judge, or in a language without rules.
  ///
  /// Lines of bait do not count, so that nobody gains by them.
  package init?(of inspection: Inspection, on scales: Scales) {
    let reading = inspection.reading
    guard reading.wordCount >= Self.fewestWords, reading.other == nil else {
      return nil
    }
    let weighed = Weighed(inspection, on: scales)
    let errors = Set(inspection.findings.filter { $0.severity == .error }.map(\.check))
    var scores: [Aspect: Score] = [:]
    for (column, aspect) in Aspect.allCases.enumerated() {
      guard let scale = scales.scales[column] else { continue }
      let formula = scale.formula
      scores[aspect] = Receipt(of: weighed, on: scale, column).score(
        within: formula.range, cappedBy: formula.caps.filter { errors.contains($0.check) })
    }
    self.init(scores: scores)
  }
}
