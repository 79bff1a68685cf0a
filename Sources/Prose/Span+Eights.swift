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
  package func scalarCount(from start: Int, before end: Int) -> Int {
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
    place + 8 <= count ? eight(at: place) : few(count - place, at: place)
  }

  /// The same for up to eight, all of them before the end; NUL for those behind the last.
  @inlinable @inline(__always) package func eight(at place: Int, count: Int) -> EightBytes {
    // Behind the last word of a text there may be no eight bytes.
    guard place &+ 8 <= self.count, count > 0 else { return few(count, at: place) }
    return EightBytes(bits: eight(at: place).bits & (UInt64.max &>> UInt64(64 &- 8 &* count)))
  }

  /// The same for eight that surely stand before the end.
  @inlinable @inline(__always) package func eight(at place: Int) -> EightBytes {
    EightBytes(
      bits: UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)))
  }

  @inline(never) @usableFromInline func few(_ count: Int, at place: Int) -> EightBytes {
    var bits: UInt64 = 0
    for index in 0..<count { bits |= UInt64(self[place + index]) << UInt64(8 * index) }
    return EightBytes(bits: bits)
  }
}

/// Eight bytes of a text in one number, the first of them lowest.
///
/// What other modules ask in their innermost loops is written out to them.
@usableFromInline package struct EightBytes {
  @usableFromInline package let bits: UInt64

  @inlinable package init(bits: UInt64) { self.bits = bits }

  @inlinable package init(repeating byte: UInt8) { bits = UInt64(byte) &* Self.lowest }

  @inlinable package static var highest: UInt64 { 0x8080_8080_8080_8080 }
  @inlinable package static var lowest: UInt64 { 0x0101_0101_0101_0101 }

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
  @inlinable package var continuations: Int {
    let marks = bits >> 7 & ~(bits >> 6) & Self.lowest
    return Int((marks &* Self.lowest) >> 56)
  }

  /// Bits whose lowest lies in the first byte both have in common; 0 where there is none.
  func equals(_ other: EightBytes) -> UInt64 {
    let difference = bits ^ other.bits
    return (difference &- Self.lowest) & ~difference & Self.highest
  }
}
