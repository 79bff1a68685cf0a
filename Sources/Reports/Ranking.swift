import Checks
import Prose
import Rulebook

extension [Finding] {
  /// Worth most first: by severity, then by the points it cost, then those of the weakest aspect,
  /// then by place. Guards have no aspect and come behind others of their severity.
  package func ranked(by scorecard: Scorecard?) -> [Finding] {
    let ranks = map { Rank($0, scorecard) }
    return ranks.sorted { $0.isBefore($1) }.map(\.finding)
  }
}

extension [Credit] {
  /// What helped most first, then by place.
  package func ranked(by scorecard: Scorecard?) -> [Credit] {
    let gains = map { (credit: $0, gain: scorecard?.points(of: $0.check) ?? 0) }
    return gains.sorted {
      ($1.gain, $0.credit.start, $0.credit.check) < ($0.gain, $1.credit.start, $1.credit.check)
    }.map(\.credit)
  }
}

extension Credit {
  /// Where it begins; for ordering.
  var start: Int { hit.ranges.first?.start ?? 0 }
}

extension Scorecard {
  /// All that a check gave (above 0) or took (below 0), over all aspects.
  func points(of check: CheckID) -> Int {
    scores.values.reduce(0) { sum, score in
      sum + score.receipt.reduce(0) { $0 + ($1.check == check ? $1.points : 0) }
    }
  }
}

private struct Rank {
  let finding: Finding
  let cost: Int
  /// The score of its aspect, 101 for guards; by the order of aspects when there are no scores.
  let aspect: Int

  init(_ finding: Finding, _ scorecard: Scorecard?) {
    self.finding = finding
    cost = -(scorecard?.points(of: finding.check) ?? 0)
    aspect =
      finding.aspect.map { aspect in
        scorecard?.scores[aspect]?.value ?? Aspect.allCases.firstIndex(of: aspect) ?? 100
      } ?? 101
  }

  func isBefore(_ other: Rank) -> Bool {
    if finding.severity != other.finding.severity {
      return finding.severity > other.finding.severity
    }
    return (-cost, aspect, finding.start, finding.check)
      < (-other.cost, other.aspect, other.finding.start, other.finding.check)
  }
}
