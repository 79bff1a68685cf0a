/// Links, mentions, hashtags and cashtags, exactly as X finds them.
///
/// Source: twitter-text 3.1.0, https://github.com/twitter/twitter-text (read 2026-11-23), without
/// its regular expressions: each kind is a walk from sign to sign that accepts the same text. Linear.
package enum Entities {
  /// Sorted by start; they do not overlap, the one that starts first wins.
  ///
  /// `range` is taken as a text of its own: nothing outside it matters.
  package static func found(in bytes: [UInt8], range: ByteRange) -> [Entity] {
    var found = LinkFinder.links(in: bytes, range: range, grammar: .x)
    found += MentionFinder.mentions(in: bytes, range: range)
    found += HashtagFinder.hashtags(in: bytes, range: range)
    found += CashtagFinder.cashtags(in: bytes, range: range)
    return withoutOverlaps(found)
  }

  /// Of two that start together, the one that came first stays.
  static func withoutOverlaps(_ entities: [Entity]) -> [Entity] {
    guard entities.count > 1 else { return entities }
    let order = entities.indices.sorted {
      (entities[$0].range.start, $0) < (entities[$1].range.start, $1)
    }
    var kept: [Entity] = []
    for index in order {
      if let last = kept.last, last.range.end > entities[index].range.start { continue }
      kept.append(entities[index])
    }
    return kept
  }
}
