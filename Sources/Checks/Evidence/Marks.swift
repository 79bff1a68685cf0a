import Prose

/// What is counted in a draft beside its words.
///
/// What can only hurt counts wherever it stands, the rest only in sentences that are heard.
struct Marks: Sendable {
  private(set) var links = 0
  private(set) var hashtags = 0
  private(set) var emoji = 0
  private(set) var exclamations = 0
  private(set) var mentions = 0
  private(set) var brackets = 0
  private(set) var colons = 0
  /// Single quotation marks; a quotation has two.
  private(set) var quotes = 0
  private(set) var namesHour = false
  /// Letters of all words, and how many words they make.
  private(set) var letters = 0
  private(set) var words = 0

  /// `heard` are indices of tokens, sentence by sentence.
  init(in reading: Reading, heard: [Range<Int>]) {
    for token in reading.tokens {
      switch token.kind {
      case .link: links += 1
      case .hashtag: hashtags += 1
      case .emoji: emoji += 1
      case .punctuation: exclamations += reading.folded(token).count { $0 == UInt8(ascii: "!") }
      case .word, .number, .hyphen, .symbol, .mention, .cashtag, .space, .lineBreak: break
      }
    }
    for index in heard.joined() { hear(index, reading) }
  }

  private mutating func hear(_ index: Int, _ reading: Reading) {
    let token = reading.tokens[index]
    switch token.kind {
    case .word:
      words += 1
      letters += Self.letters(in: reading.folded.span, of: token)
    case .number: if reading.isHour(index) { namesHour = true }
    case .punctuation: for byte in reading.folded(token) { count(byte) }
    case .mention: mentions += 1
    case .link, .hashtag, .emoji, .hyphen, .symbol, .cashtag, .space, .lineBreak: break
    }
  }

  private static func letters(in folded: Span<UInt8>, of word: Token) -> Int {
    var letters = 0
    for place in word.folded.start..<word.folded.end where folded[place] & 0xC0 != 0x80 {
      letters += 1
    }
    return letters
  }

  private mutating func count(_ mark: UInt8) {
    switch mark {
    case UInt8(ascii: "("): brackets += 1
    case UInt8(ascii: ":"): colons += 1
    case UInt8(ascii: "\""): quotes += 1
    default: break
    }
  }
}

extension Reading {
  /// "10:30", "7.30", "6 am", "6 Uhr".
  fileprivate func isHour(_ index: Int) -> Bool {
    let digits = folded(tokens[index])
    if digits.count >= 4, digits.count <= 5 {
      let mark = digits[digits.endIndex - 3]
      if mark == UInt8(ascii: ":") || mark == UInt8(ascii: ".") { return true }
    }
    let next = tokens[(index + 1)...].first { $0.kind != .space }
    let words: [StaticString] = ["am", "pm", "uhr"]
    return next.map { next in words.contains { isToken(next, $0) } } ?? false
  }
}
