/// Links, mentions, hashtags and cashtags, exactly as X finds them.
///
/// Source: twitter-text 3.1.0, https://github.com/twitter/twitter-text (read 2026-11-23), without
/// its regular expressions: each kind is a walk over bytes that accepts the same text. Linear.
package enum Entities {
  /// Sorted by start; they do not overlap, the one that starts first wins.
  ///
  /// `range` is taken as a text of its own: nothing outside it matters.
  package static func found(in bytes: [UInt8], range: ByteRange) -> [Entity] {
    let signs = Signs(in: bytes, range: range)
    var found: [Entity] = []
    if signs.dot { found += LinkFinder.links(in: bytes, range: range, grammar: .x) }
    if signs.at { found += MentionFinder.mentions(in: bytes, range: range) }
    if signs.hash { found += HashtagFinder.hashtags(in: bytes, range: range) }
    if signs.dollar { found += CashtagFinder.cashtags(in: bytes, range: range) }
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

/// Which signs a text holds at all; most posts hold few, and need one scan only.
private struct Signs {
  var dot = false
  var at = false
  var hash = false
  var dollar = false

  init(in bytes: [UInt8], range: ByteRange) {
    for byte in bytes[range.start..<range.end] {
      switch byte {
      case UInt8(ascii: "."): dot = true
      case UInt8(ascii: "@"): at = true
      case UInt8(ascii: "#"): hash = true
      case UInt8(ascii: "$"): dollar = true
      // The lead byte of the full-width signs, rare in the languages we read.
      case 0xEF: (at, hash) = (true, true)
      default: break
      }
    }
  }
}
