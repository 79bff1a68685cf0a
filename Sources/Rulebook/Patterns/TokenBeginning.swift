import Prose

/// How a token begins: its first two folded bytes, 0 where there is none.
///
/// An emoji has no folded form, so both are 0.
struct TokenBeginning: Hashable {
  private(set) var first: UInt8 = 0
  private(set) var second: UInt8 = 0

  init() {}

  init(first: UInt8, second: UInt8) {
    self.first = first
    self.second = second
  }

  init(of token: Token, in folded: Span<UInt8>) {
    let (start, end) = (token.folded.start, token.folded.end)
    if start < end { first = folded[start] }
    if start + 1 < end { second = folded[start + 1] }
  }

  /// Of a word of one letter, alone or with a clitic behind it: "i'm".
  static func ofLetter(_ letter: UInt8) -> [TokenBeginning] {
    [
      TokenBeginning(first: letter, second: 0),
      TokenBeginning(first: letter, second: UInt8(ascii: "'")),
    ]
  }

  /// Both bytes as one, for sets; others may have the same. Of a mark only the first one counts,
  /// for others may follow it in one token.
  var mixed: UInt8 { isMark ? first : first &* 37 &+ second }

  /// Whether it begins with a sign that stands in no word.
  var isMark: Bool { first < 0x80 && !PatternByte.isLetter(first) && !PatternByte.isDigit(first) }
}
