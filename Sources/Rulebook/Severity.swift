/// How much a finding matters; comparable, the gravest last.
package enum Severity: String, CaseIterable, Sendable {
  case suggestion
  case warning
  /// A human must answer a question before the post goes out.
  case hold
  /// The post must not go out like this.
  case error
}

extension Severity: Comparable {
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  /// From 0, the gravest last.
  package var rank: Int {
    switch self {
    case .suggestion: 0
    case .warning: 1
    case .hold: 2
    case .error: 3
    }
  }
}
