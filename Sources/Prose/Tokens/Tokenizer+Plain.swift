/// What nearly all of a text is made of, taken at a glance: words of ASCII letters, the single
/// spaces between them, marks and line ends. Everything else goes the long way, to the same end.
extension Tokenizer {
  /// A space with a printable character of ASCII behind it, so that nothing can belong to it.
  mutating func takePlainSpace() -> Bool {
    guard bytes[offset] == UInt8(ascii: " "), offset + 1 < limit,
      0x21...0x7E ~= bytes[offset + 1]
    else { return false }
    append(.space, ByteRange(offset, offset + 1), folded: ByteRange(folded.end, folded.end))
    offset += 1
    return true
  }

  /// A word of ASCII letters that surely ends with them.
  mutating func takePlainWord() -> Bool {
    let start = folded.end
    var end = offset
    var letters = 8
    while letters == 8, end < limit {
      let eight = bytes.span.eight(from: end)
      letters = min(eight.leadingLetters, limit - end)
      if letters == 0 { break }
      folded.append(eight.lowerCase, count: letters)
      end += letters
    }
    guard end > offset else { return false }
    guard isPlainEnd(end) else {
      folded.cut(to: start)
      return false
    }
    let range = ByteRange(offset, end)
    let isCapitalised = bytes[offset] & 0x20 == 0
    offset = end
    append(
      .word, range, folded: ByteRange(start, folded.end), isCapitalised: isCapitalised,
      joinsAfter: end < limit && bytes[end] == UInt8(ascii: "-") && isHyphen(after: .word))
    return true
  }

  /// A mark or a line end of ASCII, with another character of ASCII behind it.
  mutating func takePlainMark() -> Bool {
    let mark = bytes[offset]
    guard offset + 1 < limit, bytes[offset + 1] < 0x80 else { return false }
    let start = folded.end
    if Self.plainMarks.contains(mark) {
      folded.append(EightBytes(bits: UInt64(mark)), count: 1)
      append(.punctuation, ByteRange(offset, offset + 1), folded: ByteRange(start, folded.end))
    } else if mark == 0x0A {
      append(.lineBreak, ByteRange(offset, offset + 1), folded: ByteRange(start, start))
    } else {
      return false
    }
    offset += 1
    return true
  }

  /// Those that stand for themselves, whatever is around them.
  private static let plainMarks = ASCIISet("!\"#()*,./:;?@[\\]_{}")

  /// Whether no letter, apostrophe or mark can go on here.
  private func isPlainEnd(_ end: Int) -> Bool {
    guard end < limit else { return true }
    switch bytes[end] {
    case UInt8(ascii: "'"), UInt8(ascii: "`"), 0x80...: return false
    default: return true
    }
  }
}
