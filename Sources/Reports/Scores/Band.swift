import Rulebook

/// What a score says before its digits do; the words for it are in `program/verdict`.
package enum Band: String, CaseIterable, Sendable {
  /// Below 40: could still be anyone's.
  case weak
  /// Below 60: needs the author in it.
  case fair
  /// Below 80.
  case good
  /// Post it.
  case strong

  package init(of value: Int) {
    switch value {
    case ..<40: self = .weak
    case ..<60: self = .fair
    case ..<80: self = .good
    default: self = .strong
    }
  }
}

extension Scorecard.Score {
  package var band: Band { Band(of: value) }

  /// For the screen: to the nearest five of its band, for nobody can tell 71 from 72.
  package var rounded: Int {
    let nearest = (value + 2) / 5 * 5
    return Band(of: nearest) == band ? nearest : nearest - 5
  }
}
