import Prose
import Rulebook

extension Brief {
  /// "I look forward to your thoughts" asks everybody, and for nothing in particular.
  func wideInvitation(in reading: Reading) -> Hit? {
    let stock = ownMatches(of: "dialogue/lazy-question", in: reading)
    guard let last = stock.last else { return nil }
    return .missing(
      at: reading.closingPlace, about: last.range, values: .words(of: [last], in: reading),
      variant: "invited")
  }
}
