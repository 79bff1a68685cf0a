/// One of the four families that are scored. There is no total.
package enum Aspect: String, CaseIterable, Sendable {
  case dialogue
  case authenticity
  case stance
  case fit

  /// In `allCases`, for lists with something for each.
  package var place: Int {
    switch self {
    case .dialogue: 0
    case .authenticity: 1
    case .stance: 2
    case .fit: 3
    }
  }
}
