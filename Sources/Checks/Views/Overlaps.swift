import Prose

extension [ByteRange] {
  /// Sorted; of ranges that overlap the one that starts first, and of those the longest.
  var withoutOverlaps: [ByteRange] {
    var kept: [ByteRange] = []
    for range in sorted(by: { ($0.start, -$0.end) < ($1.start, -$1.end) }) {
      if let last = kept.last, last.overlaps(range) { continue }
      kept.append(range)
    }
    return kept
  }
}
