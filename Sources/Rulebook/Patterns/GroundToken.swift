import Prose

/// What a walk asks of a token, in 28 bytes.
struct GroundToken {
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// White space or a line end.
    static let space = Traits(rawValue: 1)
    /// A word, and all that stands in a sentence like a word.
    static let wordlike = Traits(rawValue: 2)
    /// A word or a number: "3x" and "b2b" are one thing to a reader, though a letter and a digit
    /// are two tokens.
    static let wordOrNumber = Traits(rawValue: 4)
    /// A comma, semicolon, colon or dash.
    static let lightMark = Traits(rawValue: 8)
    static let capitalised = Traits(rawValue: 16)
    static let joinsBefore = Traits(rawValue: 32)
    static let joinsAfter = Traits(rawValue: 64)
    /// A word or a number that touches another one.
    static let touching = Traits(rawValue: 128)
  }

  let kind: Token.Kind
  var traits: Traits
  let beginning: TokenBeginning
  /// Where its folded form stands in `Reading.folded`.
  let start: Int32
  let length: Int32
  /// Of a walk that stands before this token: the word behind white space and at most one light
  /// mark before it, or behind a hyphen; -1 when there is none in the sentence, and at its last
  /// token.
  var reach: Int32 = -1
  /// The word from behind which this one is reached, or -1.
  var origin: Int32 = -1
  /// The last token before it that stands like a word, or -1.
  var previous: Int32 = -1

  /// Its range in `Reading.folded`.
  var folded: Range<Int> { Int(start)..<Int(start + length) }

  init(_ token: Token, in folded: Span<UInt8>) {
    kind = token.kind
    traits = Traits(of: token, in: folded)
    beginning =
      token.folded.start < token.folded.end
      ? TokenBeginning(of: token, in: folded) : TokenBeginning()
    start = Int32(truncatingIfNeeded: token.folded.start)
    length = Int32(truncatingIfNeeded: token.folded.end - token.folded.start)
  }
}

extension GroundToken.Traits {
  fileprivate init(of token: Token, in folded: Span<UInt8>) {
    switch token.kind {
    case .space, .lineBreak:
      self = .space
      return
    case .word, .number: self = [.wordlike, .wordOrNumber]
    case .link, .mention, .hashtag, .cashtag: self = .wordlike
    case .punctuation: self = Self.isLight(token, in: folded) ? .lightMark : []
    case .hyphen, .symbol, .emoji: self = []
    }
    if token.isCapitalised { insert(.capitalised) }
    if token.joinsBefore { insert(.joinsBefore) }
    if token.joinsAfter { insert(.joinsAfter) }
  }

  private static func isLight(_ token: Token, in folded: Span<UInt8>) -> Bool {
    let mark = folded.extracting(token.folded.start..<token.folded.end)
    switch mark.count {
    case 1:
      return mark[0] == UInt8(ascii: ",") || mark[0] == UInt8(ascii: ";")
        || mark[0] == UInt8(ascii: ":") || mark[0] == UInt8(ascii: "-")
    // En dash and em dash.
    case 3: return mark[0] == 0xE2 && mark[1] == 0x80 && 0x93...0x94 ~= mark[2]
    default: return false
    }
  }
}
