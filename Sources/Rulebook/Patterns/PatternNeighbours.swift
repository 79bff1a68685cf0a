import Prose

/// How the words right beside the one a pattern is filed under may begin: a glance that spares
/// most patterns from being walked.
struct PatternNeighbours: Equatable {
  private(set) var before = BeginningMask.all
  private(set) var after = BeginningMask.all

  init(before: BeginningMask = .all, after: BeginningMask = .all) {
    self.before = before
    self.after = after
  }

  /// Whether the words around a token may be those of the pattern.
  func allow(_ surroundings: PatternNeighbours) -> Bool {
    before.allows(surroundings.before) && after.allows(surroundings.after)
  }

  /// Around the word, or the group of words, that stands at `offset` outside of brackets.
  init(in text: Span<UInt8>, _ pattern: Range<Int>, around offset: Int) {
    var piece = PatternPiece(text, pattern.lowerBound, end: pattern.upperBound)
    var last = BeginningMask.all
    while piece.start < offset {
      last = piece.isOneWord ? piece.beginnings : .all
      piece = PatternPiece(text, piece.next, end: pattern.upperBound)
    }
    guard piece.start == offset, piece.isOneWord else { return }
    before = last
    after = PatternPiece(text, piece.next, end: pattern.upperBound).beginnings
  }
}

/// A word, a group or anything else that stands between two spaces of a pattern.
private struct PatternPiece {
  let start: Int
  /// Where the next piece may begin.
  private(set) var next: Int
  /// What it may begin with: all unless it is surely a word, or a group of words.
  private(set) var beginnings = BeginningMask.all
  /// Whether it takes just one word, whichever alternative that is.
  private(set) var isOneWord = false

  init(_ text: Span<UInt8>, _ from: Int, end: Int) {
    var cursor = from
    while cursor < end, text[cursor] == UInt8(ascii: " ") { cursor += 1 }
    start = cursor
    next = cursor
    guard cursor < end else { return }
    if text[cursor] == UInt8(ascii: "(") {
      takeGroup(text, end)
    } else if let word = PlainWord(in: text, at: cursor, end: end) {
      beginnings = .none
      beginnings.insert(word: word.letters.map { text[$0] }, isOpen: word.isOpen)
      (next, isOneWord) = (word.next, true)
    } else {
      while next < end, text[next] != UInt8(ascii: " ") { next += 1 }
    }
  }

  /// "(a|b c|d)"; one that may be missing, or holds another group, says nothing.
  private mutating func takeGroup(_ text: Span<UInt8>, _ end: Int) {
    beginnings = .none
    isOneWord = true
    var isClear = true
    repeat {
      next += 1
      if let word = PlainWord(in: text, at: next, end: end) {
        beginnings.insert(word: word.letters.map { text[$0] }, isOpen: word.isOpen)
        next = word.next
      } else {
        isClear = false
      }
      let behind = Self.behindAlternative(text, next, end)
      if behind > next { isOneWord = false }
      if Self.holdsGroup(text, next, behind) { isClear = false }
      next = behind
    } while next < end && text[next] == UInt8(ascii: "|")
    next += 1
    if next < end, text[next] != UInt8(ascii: " ") {
      isClear = false
      while next < end, text[next] != UInt8(ascii: " ") { next += 1 }
    }
    if !isClear { (beginnings, isOneWord) = (.all, false) }
  }

  /// The "|" or ")" that ends an alternative; groups inside of it are skipped.
  private static func behindAlternative(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var cursor = start
    var depth = 0
    while cursor < end {
      switch text[cursor] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: "|") where depth == 0: return cursor
      case UInt8(ascii: ")"):
        if depth == 0 { return cursor }
        depth -= 1
      default: break
      }
      cursor += 1
    }
    return cursor
  }

  private static func holdsGroup(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for index in start..<end where text[index] == UInt8(ascii: "(") { return true }
    return false
  }
}
