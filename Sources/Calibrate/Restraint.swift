import Rulebook

/// How much a fit mistrusts what it sees; found by cross-validation over whole aspects.
struct Restraint {
  /// Ridge shrinks all scores toward the middle; this gives back what it takes too much.
  static let spread = 1.15

  /// As if the weight of each evidence had been seen at zero in so many drafts.
  let penalty: Double
  /// How far a word may go compared with an evidence. Words tell most about who speaks, least
  /// about craft.
  let reach: Double

  init(for aspect: Aspect) {
    switch aspect {
    case .dialogue: (penalty, reach) = (150, 1.5)
    case .authenticity: (penalty, reach) = (200, 3)
    case .stance: (penalty, reach) = (250, 3)
    case .fit: (penalty, reach) = (200, 1)
    }
  }

  var wordPoints: Double { reach * Self.spread }
}
