/// Passing over bytes by eights, for text that mostly has nothing to stop at.
extension Span<UInt8> {
  /// Where the first byte beyond ASCII stands, else `end`.
  package func asciiEnd(from start: Int, before end: Int) -> Int {
    var cursor = start
    while cursor + 8 <= end, eight(at: cursor).bits & EightBytes.highest == 0 { cursor += 8 }
    while cursor < end, self[cursor] < 0x80 { cursor += 1 }
    return cursor
  }

  /// A place at or before the first byte that is beyond ASCII or below `least`, which is at most
  /// 0x80; never more than eight bytes before it.
  func plainEnd(from start: Int, notBelow least: UInt8) -> Int {
    let lowest = EightBytes(repeating: least).bits
    var cursor = start
    while cursor + 8 <= count {
      let eight = eight(at: cursor).bits
      // A byte below the least borrows from its own highest bit.
      guard (eight | (eight &- lowest)) & EightBytes.highest == 0 else { break }
      cursor += 8
    }
    return cursor
  }

  /// Where one of two bytes stands first; `nil` where neither does.
  func place(of one: UInt8, or other: UInt8, from start: Int, before end: Int) -> Int? {
    let (ones, others) = (EightBytes(repeating: one), EightBytes(repeating: other))
    var cursor = start
    while cursor + 8 <= end {
      let eight = eight(at: cursor)
      let found = eight.equals(ones) | eight.equals(others)
      if found != 0 { return cursor + found.trailingZeroBitCount / 8 }
      cursor += 8
    }
    while cursor < end {
      if self[cursor] == one || self[cursor] == other { return cursor }
      cursor += 1
    }
    return nil
  }

  package func place(of byte: UInt8, from start: Int, before end: Int) -> Int? {
    place(of: byte, or: byte, from: start, before: end)
  }

  /// How many code points begin in a stretch of well-formed UTF-8.
  func scalarCount(from start: Int, before end: Int) -> Int {
    var count = end - start
    var cursor = start
    while cursor + 8 <= end {
      count -= eight(at: cursor).continuations
      cursor += 8
    }
    while cursor < end {
      if self[cursor] & 0xC0 == 0x80 { count -= 1 }
      cursor += 1
    }
    return count
  }

  /// The eight bytes from a place on; NUL for those behind the end.
  func eight(from place: Int) -> EightBytes {
    if place + 8 <= count { return eight(at: place) }
    var bits: UInt64 = 0
    for index in place..<count { bits |= UInt64(self[index]) << UInt64(8 * (index - place)) }
    return EightBytes(bits: bits)
  }

  private func eight(at place: Int) -> EightBytes {
    EightBytes(
      bits: UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)))
  }
}

/// Eight bytes of a text in one number, the first of them lowest.
struct EightBytes {
  let bits: UInt64

  init(bits: UInt64) { self.bits = bits }

  init(repeating byte: UInt8) { bits = UInt64(byte) &* Self.lowest }

  static let highest: UInt64 = 0x8080_8080_8080_8080
  private static let lowest: UInt64 = 0x0101_0101_0101_0101

  /// The letters of ASCII in lower case; other signs may become others.
  var lowerCase: EightBytes { EightBytes(bits: bits | 0x20 &* Self.lowest) }

  /// How many letters of ASCII stand before anything else.
  var leadingLetters: Int {
    let low = lowerCase.bits & ~Self.highest
    // Adding carries a byte from "a" on, and then one beyond "z", into its highest bit.
    let fromA = low &+ 0x1F &* Self.lowest
    let beyondZ = low &+ 0x05 &* Self.lowest
    let others = ~(fromA & ~beyondZ & ~bits) & Self.highest
    return others.trailingZeroBitCount / 8
  }

  /// How many bytes merely go on with a character of UTF-8.
  var continuations: Int {
    let marks = bits >> 7 & ~(bits >> 6) & Self.lowest
    return Int((marks &* Self.lowest) >> 56)
  }

  /// Bits whose lowest lies in the first byte both have in common; 0 where there is none.
  func equals(_ other: EightBytes) -> UInt64 {
    let difference = bits ^ other.bits
    return (difference &- Self.lowest) & ~difference & Self.highest
  }
}
