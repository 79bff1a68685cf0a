import Checks
import Rulebook

extension Gate {
  /// What a gate must know of posts, so that they need not be kept.
  package struct Count: Hashable, Sendable {
    /// Posts too short for scores.
    private(set) var unscored = 0
    private var findings: [Severity: Int] = [:]
    private var lowest: [Aspect: Int] = [:]

    package init(_ posts: [PostReport] = []) {
      for post in posts {
        for severity in Severity.allCases {
          let count = post.count(of: severity)
          if count > 0 { findings[severity, default: 0] += count }
        }
        guard let scores = post.scorecard?.scores else {
          unscored += 1
          continue
        }
        lowest.merge(scores.mapValues(\.value), uniquingKeysWith: min)
      }
    }

    package mutating func add(_ other: Count) {
      unscored += other.unscored
      findings.merge(other.findings, uniquingKeysWith: +)
      lowest.merge(other.lowest, uniquingKeysWith: min)
    }
  }
}

extension Gate.Count {
  subscript(severity: Severity) -> Int { findings[severity] ?? 0 }

  /// A hold asks a human and fails nothing by itself, unless somebody says so.
  func failures(at failOn: Severity) -> Int {
    Severity.allCases.filter { $0 >= failOn && ($0 != .hold || failOn == .hold) }
      .reduce(0) { $0 + self[$1] }
  }

  /// For each aspect the lowest score of all posts, if it is too low.
  func lowScores(minimums: [Aspect: Int]) -> [Gate.Reason] {
    Aspect.allCases.compactMap { aspect in
      guard let minimum = minimums[aspect], let lowest = lowest[aspect], lowest < minimum else {
        return nil
      }
      return .score(aspect, value: lowest, minimum: minimum)
    }
  }
}
