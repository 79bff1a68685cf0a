import Checks
import Prose
import Rulebook

extension [Finding] {
  /// Worth most first: by severity, then by the points it cost, then those of the weakest aspect,
  /// then by place. Guards have no aspect and come behind others of their severity.
  package func ranked(by scorecard: Scorecard?) -> [Finding] {
    guard count > 1 else { return self }
    let points = scorecard?.pointsOfChecks ?? []
    let ranks = indices.map { Rank(of: self, at: $0, scorecard, points) }
    return ranks.sorted { $0.isBefore($1, in: self) }.map { self[$0.index] }
  }
}

extension [Credit] {
  /// What helped most first, then by place.
  package func ranked(by scorecard: Scorecard?) -> [Credit] {
    guard count > 1 else { return self }
    let points = scorecard?.pointsOfChecks ?? []
    let gains = map { (credit: $0, gain: points.points(of: $0.check)) }
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
  /// The lines that come from checks.
  var pointsOfChecks: [(check: CheckID, points: Int)] {
    var points: [(check: CheckID, points: Int)] = []
    points.reserveCapacity(32)
    for aspect in Aspect.allCases {
      let receipt = scores[aspect]?.receipt ?? []
      for index in receipt.indices {
        if let check = receipt[index].check { points.append((check, receipt[index].points)) }
      }
    }
    return points
  }
}

extension [(check: CheckID, points: Int)] {
  /// All that a check gave (above 0) or took (below 0), over all aspects.
  func points(of check: CheckID) -> Int {
    var sum = 0
    for index in indices where self[index].check == check { sum += self[index].points }
    return sum
  }
}

private struct Rank {
  /// Among the findings.
  let index: Int
  /// The smaller, the earlier: severity, cost, the score of its aspect and where it begins. Guards
  /// have the score 101; where there are no scores, aspects stand in their order.
  private let order: (severity: Int, cost: Int, aspect: Int, start: Int)

  init(
    of findings: [Finding], at index: Int, _ scorecard: Scorecard?,
    _ points: [(check: CheckID, points: Int)]
  ) {
    self.index = index
    let aspect =
      findings[index].aspect.map { aspect in
        scorecard.map { $0.scores[aspect]?.value ?? 100 }
          ?? Aspect.allCases.firstIndex(of: aspect) ?? 100
      } ?? 101
    order = (
      -findings[index].severity.rank, points.points(of: findings[index].check), aspect,
      findings[index].hit.ranges.first?.start ?? 0
    )
  }

  func isBefore(_ other: Rank, in findings: [Finding]) -> Bool {
    order == other.order
      ? findings[index].check < findings[other.index].check : order < other.order
  }
}
