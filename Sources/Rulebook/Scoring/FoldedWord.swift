/// A folded word of a text, taken in by eights: most words have no more bytes than that.
struct FoldedWord {
  /// In the bytes of the text.
  let range: Range<Int>
  /// Its first eight bytes, the first lowest; zeros behind its last.
  let start: UInt64
  let tail: WordTail
  /// Bytes that do not merely continue a letter.
  let letters: Int

  var isShort: Bool { range.count <= 8 }

  @inline(__always) init(_ range: Range<Int>, of text: Span<UInt8>) {
    self.range = range
    if range.count <= 8 {
      start = text.eight(at: range.lowerBound, count: range.count)
      tail = WordTail(bytes: start.byteSwapped &>> UInt64(64 &- 8 &* range.count))
      letters = range.count &- start.continuations
    } else {
      start = text.eight(at: range.lowerBound)
      tail = WordTail(bytes: text.eight(at: range.upperBound - 8).byteSwapped)
      letters = text.letters(in: range)
    }
  }

  init(_ word: Span<UInt8>) { self.init(word.indices, of: word) }
}

extension UInt64 {
  /// How many of eight bytes of UTF-8 merely continue a letter (10xxxxxx).
  fileprivate var continuations: Int {
    let beyond = self & 0x8080_8080_8080_8080
    return beyond == 0 ? 0 : (beyond & ~(self << 1)).nonzeroBitCount
  }
}

extension Span<UInt8> {
  /// Eight bytes, the first lowest.
  @inline(__always) func eight(at place: Int) -> UInt64 {
    bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
  }

  /// The same for up to eight, zeros behind the last.
  @inline(__always) func eight(at place: Int, count: Int) -> UInt64 {
    // Behind the last word of a text there may be no eight bytes.
    guard place &+ 8 <= self.count, count > 0 else { return few(count, at: place) }
    return eight(at: place) & (UInt64.max &>> UInt64(64 &- 8 &* count))
  }

  /// Whether it goes on like another text for so many bytes, at least eight.
  func isEqual(from start: Int, to other: Span<UInt8>, from place: Int, _ count: Int) -> Bool {
    var index = 0
    while index + 8 < count {
      guard eight(at: start + index) == other.eight(at: place + index) else { return false }
      index += 8
    }
    return eight(at: start + count - 8) == other.eight(at: place + count - 8)
  }

  @inline(never) fileprivate func letters(in range: Range<Int>) -> Int {
    range.count { self[$0] & 0xC0 != 0x80 }
  }

  @inline(never) private func few(_ count: Int, at place: Int) -> UInt64 {
    var few: UInt64 = 0
    for index in 0..<count { few |= UInt64(self[place + index]) << UInt64(8 * index) }
    return few
  }
}
