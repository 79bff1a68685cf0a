/// A run of small letters in a pattern, with or without a star behind it, as nearly all pieces are.
///
/// Whoever reads patterns must take the same for a word, or matches vanish.
struct PlainWord {
  /// Where its letters stand, without stars.
  let letters: Range<Int>
  let isOpen: Bool
  /// Where the next piece may begin: behind the hyphen that joins it to this one.
  let next: Int

  private static let longest = 255

  /// `nil` when something else starts here.
  @inline(__always) init?(in text: Span<UInt8>, at start: Int, end: Int) {
    var cursor = start
    while cursor < end, PatternByte.isPlain(text, cursor, end) { cursor += 1 }
    letters = start..<cursor
    guard 1...Self.longest ~= letters.count else { return nil }
    isOpen = cursor < end && text[cursor] == UInt8(ascii: "*")
    if isOpen { cursor += 1 }
    if PatternByte.isJoint(text, cursor, end) {
      cursor += 1
    } else if cursor < end, !PatternParser.endsPiece(text[cursor]) {
      return nil
    }
    next = cursor
  }
}
