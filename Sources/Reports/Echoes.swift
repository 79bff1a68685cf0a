import Checks
import Prose
import Rulebook

extension [Finding] {
  /// Those that say once more what a weightier one of their aspect says of the same words.
  ///
  /// Form is left out: the same tag may be one too many and hard to read. House rules always
  /// speak, and guards have no aspect. Quadratic in the findings, which are few.
  var echoes: Set<CheckID> {
    var echoes: Set<CheckID> = []
    for index in indices where isEcho(index) { echoes.insert(self[index].check) }
    return echoes
  }

  private func isEcho(_ index: Int) -> Bool {
    let aspect = self[index].aspect
    guard aspect != nil, aspect != .fit, self[index].speaksOfWords else { return false }
    let isSaidBefore = indices.contains { other in
      other != index && self[other].aspect == aspect && self[index].echoes(self[other])
    }
    return isSaidBefore && self[index].check.family != HouseRule.family
  }
}

extension Finding {
  /// Whether it, which speaks of words, has nothing to add to another that outweighs it.
  fileprivate func echoes(_ other: Finding) -> Bool {
    isHeld(by: other) && check != other.check && other.outweighs(self)
  }

  /// Whether another speaks of the same words.
  private func isHeld(by other: Finding) -> Bool {
    if let about = hit.about { return other.hit.ranges.contains { $0.overlaps(about) } }
    return hit.ranges.allSatisfy { place in other.hit.ranges.contains { $0.nearlyHolds(place) } }
  }

  fileprivate var speaksOfWords: Bool { hit.about != nil || !hit.isMissing }

  /// Whether this one stands where both speak of the same words: it marks them, and is graver or
  /// comes first in the catalogue.
  private func outweighs(_ other: Finding) -> Bool {
    if hit.isMissing || other.hit.isMissing { return !hit.isMissing }
    if severity != other.severity { return severity > other.severity }
    return rank < other.rank
  }

  /// House rules have none, and come first.
  private var rank: Int { Self.ranks[check] ?? -1 }

  private static let ranks = Dictionary(
    uniqueKeysWithValues: Check.all.enumerated().map { ($1.id, $0) })
}

extension ByteRange {
  /// Three quarters of it at least: "contact our sales" is most of "contact our sales team".
  fileprivate func nearlyHolds(_ other: ByteRange) -> Bool {
    let shared = Swift.min(end, other.end) - Swift.max(start, other.start)
    return shared > 0 && 4 * shared >= 3 * other.length
  }
}
