import Prose

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
      let eight = text.eight(at: range.lowerBound, count: range.count)
      start = eight.bits
      tail = WordTail(bytes: start.byteSwapped &>> UInt64(64 &- 8 &* range.count))
      letters = range.count &- eight.continuations
    } else {
      start = text.eight(at: range.lowerBound).bits
      tail = WordTail(bytes: text.eight(at: range.upperBound - 8).bits.byteSwapped)
      letters = text.scalarCount(from: range.lowerBound, before: range.upperBound)
    }
  }

  init(_ word: Span<UInt8>) { self.init(word.indices, of: word) }
}

extension Span<UInt8> {
  /// Whether it goes on like another text for so many bytes, at least eight.
  func isEqual(from start: Int, to other: Span<UInt8>, from place: Int, _ count: Int) -> Bool {
    var index = 0
    while index + 8 < count {
      guard eight(at: start + index).bits == other.eight(at: place + index).bits else {
        return false
      }
      index += 8
    }
    return eight(at: start + count - 8).bits == other.eight(at: place + count - 8).bits
  }
}
