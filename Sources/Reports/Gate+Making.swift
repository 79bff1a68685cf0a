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
    self.init(
      of: Count(posts), failOn: failOn, minimums: minimums, mostWarnings: mostWarnings,
      notChecked: notChecked)
  }

  /// The same for posts that were let go.
  package init(
    of count: Count, failOn: Severity?, minimums: [Aspect: Int] = [:], mostWarnings: Int? = nil,
    notChecked: Int = 0
  ) {
    var reasons: [Reason] = []
    if notChecked > 0 { reasons.append(.notChecked(count: notChecked)) }
    if !minimums.isEmpty, count.unscored > 0 {
      reasons.append(.notScored(count: count.unscored))
    }
    if let failOn {
      let faults = count.failures(at: failOn)
      if faults > 0 { reasons.append(.findings(count: faults, atOrAbove: failOn)) }
    }
    let warnings = count[.warning]
    if let mostWarnings, warnings > mostWarnings {
      reasons.append(.warnings(count: warnings, most: mostWarnings))
    }
    reasons += count.lowScores(minimums: minimums)
    let holds = count[.hold]
    if holds > 0, let failOn, failOn != .hold { reasons.append(.openHolds(count: holds)) }
    self.init(
      passes: reasons.isEmpty, exitCode: reasons.map(\.exitCode).min { Self.beats($0, $1) } ?? 0,
      failOn: failOn, reasons: reasons)
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
  package var warningCount: Int { count(of: .warning) }

  func count(of severity: Severity) -> Int {
    findings.indices.count { findings[$0].severity == severity }
  }
}
