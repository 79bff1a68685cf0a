import Checks
import Rulebook

extension Gate {
  /// Judges a whole run. A hidden finding (`--level`, `--max-findings`) counts; an ignored does not.
  ///
  /// `failOn` nil means "never": findings and holds are only reported. `notChecked` counts drafts
  /// that could not be read or judged. A post too short for the scores somebody demands was not
  /// checked either. With more than `mostWarnings` in the whole run, they fail it together. Exit
  /// code 2 beats 1 beats 3.
  package init(
    of posts: [PostReport], failOn: Severity?, minimums: [Aspect: Int] = [:],
    mostWarnings: Int? = nil, notChecked: Int = 0
  ) {
    var reasons: [Reason] = []
    if notChecked > 0 { reasons.append(.notChecked(count: notChecked)) }
    let unscored = minimums.isEmpty ? 0 : posts.count { $0.scorecard == nil }
    if unscored > 0 { reasons.append(.notScored(count: unscored)) }
    if let failOn {
      let faults = posts.reduce(0) { $0 + $1.findings.count { $0.isFailure(at: failOn) } }
      if faults > 0 { reasons.append(.findings(count: faults, atOrAbove: failOn)) }
    }
    let warnings = posts.reduce(0) { $0 + $1.warningCount }
    if let mostWarnings, warnings > mostWarnings {
      reasons.append(.warnings(count: warnings, most: mostWarnings))
    }
    reasons += Self.lowScores(of: posts, minimums: minimums)
    let holds = posts.reduce(0) { $0 + $1.findings.count { $0.severity == .hold } }
    if holds > 0, let failOn, failOn != .hold { reasons.append(.openHolds(count: holds)) }
    self.init(
      passes: reasons.isEmpty, exitCode: reasons.map(\.exitCode).min { Self.beats($0, $1) } ?? 0,
      failOn: failOn, reasons: reasons)
  }

  /// For each aspect the lowest score of all posts, if it is too low.
  private static func lowScores(of posts: [PostReport], minimums: [Aspect: Int]) -> [Reason] {
    Aspect.allCases.compactMap { aspect in
      guard let minimum = minimums[aspect],
        let lowest = posts.compactMap({ $0.scorecard?.scores[aspect]?.value }).min(),
        lowest < minimum
      else { return nil }
      return .score(aspect, value: lowest, minimum: minimum)
    }
  }

  private static func beats(_ left: Int32, _ right: Int32) -> Bool {
    let order: [Int32] = [2, 1, 3, 0]
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}

extension Gate.Reason {
  fileprivate var exitCode: Int32 {
    switch self {
    case .notChecked, .notScored: 2
    case .findings, .warnings, .score: 1
    case .openHolds: 3
    }
  }
}

extension PostReport {
  package var warningCount: Int { findings.count { $0.severity == .warning } }
}

extension Finding {
  /// A hold asks a human and fails nothing by itself, unless somebody says so.
  fileprivate func isFailure(at failOn: Severity) -> Bool {
    severity >= failOn && (severity != .hold || failOn == .hold)
  }
}
