/// Passing over bytes by eights, for text that mostly has nothing to stop at.
extension Span<UInt8> {
  /// Where the first byte beyond ASCII stands, else `end`.
  package func asciiEnd(from start: Int, before end: Int) -> Int {
    var cursor = start
    while cursor + 8 <= end, eight(at: cursor) & Self.highBits == 0 { cursor += 8 }
    while cursor < end, self[cursor] < 0x80 { cursor += 1 }
    return cursor
  }

  /// A place at or before the first byte that is beyond ASCII or below `least`, which is at most
  /// 0x80; never more than eight bytes before it.
  func plainEnd(from start: Int, notBelow least: UInt8) -> Int {
    let lowest = UInt64(least) &* 0x0101_0101_0101_0101
    var cursor = start
    while cursor + 8 <= count {
      let eight = eight(at: cursor)
      // A byte below the least borrows from its own highest bit.
      guard (eight | (eight &- lowest)) & Self.highBits == 0 else { break }
      cursor += 8
    }
    return cursor
  }

  /// How many code points begin here, in well-formed UTF-8.
  var scalarCount: Int {
    var scalars = count
    var cursor = 0
    while cursor + 8 <= count {
      let eight = eight(at: cursor)
      // The highest bit of each byte that goes on with a code point: it is set, the next is not.
      let tails = eight & ~(eight &<< 1) & Self.highBits
      let sum = (tails &>> 7) &* 0x0101_0101_0101_0101
      scalars -= Int(truncatingIfNeeded: sum &>> 56)
      cursor += 8
    }
    while cursor < count {
      if self[cursor] & 0xC0 == 0x80 { scalars -= 1 }
      cursor += 1
    }
    return scalars
  }

  private static var highBits: UInt64 { 0x8080_8080_8080_8080 }

  private func eight(at place: Int) -> UInt64 {
    bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
  }
}
