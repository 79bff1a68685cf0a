import Rulebook

/// How much a fit mistrusts what it sees; found by cross-validation over whole aspects.
struct Restraint {
  /// As if the weight of each evidence had been seen at zero in so many drafts.
  let penalty: Double
  /// How far a word may go compared with an evidence. Words tell most about who speaks, least
  /// about craft.
  let reach: Double
  /// Ridge shrinks all scores toward the middle; this gives back what it takes. Advisers see
  /// a stance or none, and seldom half of one.
  let spread: Double
  /// No score lies outside, for nobody can be surer than that.
  let range: ClosedRange<Int>

  init(for aspect: Aspect) {
    switch aspect {
    case .dialogue: (penalty, reach, spread, range) = (100, 1.5, 1.3, 10...90)
    case .authenticity: (penalty, reach, spread, range) = (200, 3, 1.3, 8...92)
    case .stance: (penalty, reach, spread, range) = (250, 3, 2.2, 12...88)
    case .fit: (penalty, reach, spread, range) = (150, 1, 1.3, 12...90)
    }
  }

  var wordPoints: Double { reach * spread }
}
