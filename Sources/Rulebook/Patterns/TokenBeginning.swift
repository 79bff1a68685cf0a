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

  /// One a token of the reading. Linear.
  static func all(in reading: Reading) -> [TokenBeginning] {
    let folded = reading.folded.span
    return reading.tokens.map { TokenBeginning(of: $0, in: folded) }
  }
}
