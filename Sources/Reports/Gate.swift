import Rulebook

/// Pass or fail for a script, with the reasons.
package struct Gate: Hashable, Sendable {
  package let passes: Bool
  /// The exit code this gate means: 0, 1, 2 or 3.
  package let exitCode: Int32
  package let failOn: Severity?
  package let reasons: [Reason]

  /// Why a gate failed; the wording is `program/gate`.
  package enum Reason: Hashable, Sendable {
    case findings(count: Int, atOrAbove: Severity)
    /// More warnings in the whole run than were allowed.
    case warnings(count: Int, most: Int)
    case score(Aspect, value: Int, minimum: Int)
    case openHolds(count: Int)
    case notChecked(count: Int)
    /// A score was demanded of posts that are too short to judge.
    case notScored(count: Int)
  }

  package init(passes: Bool, exitCode: Int32, failOn: Severity?, reasons: [Reason]) {
    self.passes = passes
    self.exitCode = exitCode
    self.failOn = failOn
    self.reasons = reasons
  }

  /// What no line of a report shows: findings and drafts nobody could check are told there.
  package var reasonsBesidePosts: [Reason] {
    reasons.filter { reason in
      switch reason {
      case .findings, .openHolds, .notChecked: false
      case .warnings, .score, .notScored: true
      }
    }
  }
}
