import Checks
import Prose
import Rulebook

extension [Finding] {
  /// Those that say once more what a weightier one of their aspect says of the same words.
  ///
  /// Form is left out: the same tag may be one too many and hard to read. House rules always
  /// speak, and guards have no aspect. Quadratic in the findings, which are few.
  var echoes: Set<CheckID> {
    Set(filter(isEcho).map(\.check))
  }

  private func isEcho(_ finding: Finding) -> Bool {
    let places = finding.ownWords
    guard !places.isEmpty else { return false }
    let said = filter { $0.outweighs(finding) }.flatMap(\.hit.ranges)
    return places.allSatisfy { place in said.contains { $0.holdsHalf(of: place) } }
  }
}

extension Finding {
  /// The places of the author's words it speaks of; none for what is missing altogether.
  fileprivate var ownWords: [ByteRange] {
    if aspect == nil || aspect == .fit || check.family == HouseRule.family { return [] }
    if let about = hit.about { return [about] }
    return hit.isMissing ? [] : hit.ranges
  }

  /// Whether this one stands where both speak of the same words: it marks them, and is graver or
  /// comes first in the catalogue.
  fileprivate func outweighs(_ other: Finding) -> Bool {
    guard aspect == other.aspect, check != other.check, !hit.isMissing else { return false }
    if other.hit.isMissing { return true }
    if severity != other.severity { return severity > other.severity }
    return rank < other.rank
  }

  private var rank: Int { Self.ranks[check] ?? -1 }

  private static let ranks = Dictionary(
    uniqueKeysWithValues: Check.all.enumerated().map { ($1.id, $0) })
}

extension ByteRange {
  fileprivate func holdsHalf(of other: ByteRange) -> Bool {
    let shared = Swift.min(end, other.end) - Swift.max(start, other.start)
    return shared > 0 && 2 * shared >= other.length
  }
}
