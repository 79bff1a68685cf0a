/// What nearly all of a text is made of, taken at a glance: words of ASCII letters and the single
/// spaces between them. Everything else goes the long way, to the same end.
extension Tokenizer {
  /// A space with a printable character of ASCII behind it, so that nothing can belong to it.
  mutating func takePlainSpace() -> Bool {
    guard bytes[offset] == UInt8(ascii: " "), offset + 1 < limit,
      0x21...0x7E ~= bytes[offset + 1]
    else { return false }
    append(.space, ByteRange(offset, offset + 1), folded: ByteRange(folded.count, folded.count))
    offset += 1
    return true
  }

  /// A word of ASCII letters that surely ends with them.
  mutating func takePlainWord() -> Bool {
    let bytes = bytes
    let limit = limit
    var end = offset
    while end < limit, bytes[end] | 0x20 &- UInt8(ascii: "a") < 26 { end += 1 }
    guard end > offset, isPlainEnd(end) else { return false }
    let start = folded.count
    for index in offset..<end { folded.append(bytes[index] | 0x20) }
    let range = ByteRange(offset, end)
    let isCapitalised = bytes[offset] & 0x20 == 0
    offset = end
    append(
      .word, range, folded: ByteRange(start, folded.count), isCapitalised: isCapitalised,
      joinsAfter: isHyphen(after: .word))
    return true
  }

  /// Whether no letter, apostrophe or mark can go on here.
  private func isPlainEnd(_ end: Int) -> Bool {
    guard end < limit else { return true }
    switch bytes[end] {
    case UInt8(ascii: "'"), UInt8(ascii: "`"), 0x80...: return false
    default: return true
    }
  }
}
