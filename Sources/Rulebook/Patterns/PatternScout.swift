/// Finds a word that every match of a pattern must hold beside the one it is filed under. Only
/// words outside of brackets count.
struct PatternScout {
  /// The rarest as far as its length tells. `nil` when there is none, or when the pattern may go
  /// beyond a sentence.
  private(set) var companion: (word: Range<Int>, isOpen: Bool)?

  /// More letters of a beginning make it no rarer.
  private static let longestBeginning = 6

  private let anchor: Int
  private var score = 0
  private var hasMark = false

  /// `anchor` is where the word stands that the pattern is filed under.
  init(_ text: Span<UInt8>, _ range: Range<Int>, besides anchor: Int) {
    self.anchor = anchor
    var cursor = range.lowerBound
    let end = range.upperBound
    while cursor < end {
      switch text[cursor] {
      case UInt8(ascii: " "): cursor += 1
      case UInt8(ascii: "("): cursor = behindGroup(text, cursor, end)
      default:
        if let word = PlainWord(in: text, at: cursor, end: end) {
          note(word.letters, isOpen: word.isOpen)
          cursor = word.next
        } else {
          cursor = behindPiece(text, cursor, end)
        }
      }
    }
    if hasMark { companion = nil }
  }

  private mutating func note(_ word: Range<Int>, isOpen: Bool) {
    let score =
      isOpen ? 2 * min(word.count, Self.longestBeginning) - 1 : 2 * min(word.count, 12)
    guard score > self.score, word.lowerBound != anchor else { return }
    self.score = score
    companion = (word, isOpen)
  }
}

extension PatternScout {
  private mutating func behindPiece(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var cursor = start
    while cursor < end, text[cursor] != UInt8(ascii: " ") {
      note(text, cursor)
      cursor += 1
    }
    return cursor
  }

  private mutating func behindGroup(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var cursor = start
    var depth = 0
    while cursor < end {
      note(text, cursor)
      if text[cursor] == UInt8(ascii: "(") { depth += 1 }
      if text[cursor] == UInt8(ascii: ")") { depth -= 1 }
      cursor += 1
      if depth == 0 { break }
    }
    return behindPiece(text, cursor, end)
  }

  private func isWordy(_ byte: UInt8) -> Bool {
    PatternByte.isLetter(byte) || PatternByte.isLetter(byte | 0x20) || PatternByte.isDigit(byte)
  }

  /// Behind any mark a match may go on in the next sentence; a "?" behind a group is none.
  private mutating func note(_ text: Span<UInt8>, _ index: Int) {
    switch text[index] {
    case UInt8(ascii: "?") where index > 0 && text[index - 1] == UInt8(ascii: ")"): break
    case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"),
      UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"),
      UInt8(ascii: "="), UInt8(ascii: "#"), UInt8(ascii: "@"):
      break
    case let byte: if !isWordy(byte) { hasMark = true }
    }
  }
}
