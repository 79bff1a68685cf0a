import Prose

/// How a token begins: its first two folded bytes, 0 where there is none.
///
/// An emoji has no folded form, so both are 0.
struct TokenBeginning: Hashable {
  let first: UInt8
  let second: UInt8
  /// Both bytes as one, for sets; others may have the same. Of a mark only the first one counts,
  /// for others may follow it in one token.
  let mixed: UInt8

  /// Of nothing.
  init() { self.init(first: 0, second: 0) }

  init(first: UInt8, second: UInt8) {
    self.first = first
    self.second = second
    mixed = Self.isMark(first) ? first : first &* 37 &+ second
  }

  init(of token: Token, in folded: Span<UInt8>) {
    let (start, end) = (token.folded.start, token.folded.end)
    self.init(
      first: start < end ? folded[start] : 0, second: start + 1 < end ? folded[start + 1] : 0)
  }

  /// Of a word of one letter, alone or with a clitic behind it: "i'm".
  static func ofLetter(_ letter: UInt8) -> [TokenBeginning] {
    [
      TokenBeginning(first: letter, second: 0),
      TokenBeginning(first: letter, second: UInt8(ascii: "'")),
    ]
  }

  /// Whether it begins with a sign that stands in no word.
  var isMark: Bool { Self.isMark(first) }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte < 0x80 && !PatternByte.isLetter(byte) && !PatternByte.isDigit(byte)
  }
}
