import Checks
import Prose
import Rulebook

extension Material {
  /// Between two paragraphs of this post.
  var gap: String {
    let isAiry = reading.paragraphs.count > 1 || platform.room != .short
    return isAiry ? lineEnd + lineEnd : lineEnd
  }

  /// Sentences with words in them; lines of hashtags and links are none.
  var sentences: [Sentence] { reading.sentences.filter { $0.wordCount > 0 } }

  /// The sentence in which most is marked, the first of several; `nil` when nothing is.
  var marked: Sentence? {
    let counts = reading.sentences.map { sentence in
      (sentence, hit.ranges.count { !$0.isEmpty && $0.overlaps(sentence.range) })
    }
    let most = counts.map(\.1).max() ?? 0
    return most == 0 ? nil : counts.first { $0.1 == most }?.0
  }

  /// The sentence without hashtags, links and accounts that only hang on to its end.
  func core(of sentence: Sentence) -> ByteRange {
    var end = sentence.tokens.upperBound
    while end > sentence.tokens.lowerBound, reading.tokens[end - 1].isOrnament { end -= 1 }
    guard end > sentence.tokens.lowerBound else { return sentence.range }
    return ByteRange(sentence.range.start, reading.tokens[end - 1].range.end)
  }

  /// Behind the emoji a sentence begins with.
  func firstWord(of sentence: Sentence) -> Int {
    let tokens = reading.tokens[sentence.tokens]
    return tokens.first { $0.kind != .emoji && $0.kind != .space }?.range.start
      ?? sentence.range.start
  }

  /// What goes when a stretch goes: with it the space that only parted it from its neighbours.
  func removal(of range: ByteRange) -> ByteRange {
    let post = reading.draft.post
    let before = backwards(from: range.start, while: Self.isBlank)
    let after = forwards(from: range.end, while: Self.isBlank)
    let isLineStart = before == post.start || Self.isFeed(reading.draft.bytes[before - 1])
    let isLineEnd = after == post.end || Self.isFeed(reading.draft.bytes[after])
    switch (isLineStart, isLineEnd) {
    case (true, true):
      let next = forwards(from: after, while: Self.isSpace)
      if next < post.end { return ByteRange(before, next) }
      return ByteRange(backwards(from: before, while: Self.isSpace), after)
    case (true, false): return ByteRange(range.start, after)
    case (false, _): return ByteRange(before, range.end)
    }
  }
}

extension Material {
  private func forwards(from offset: Int, while isWanted: (UInt8) -> Bool) -> Int {
    var offset = offset
    while offset < reading.draft.post.end, isWanted(reading.draft.bytes[offset]) { offset += 1 }
    return offset
  }

  private func backwards(from offset: Int, while isWanted: (UInt8) -> Bool) -> Int {
    var offset = offset
    while offset > reading.draft.post.start, isWanted(reading.draft.bytes[offset - 1]) {
      offset -= 1
    }
    return offset
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  private static func isFeed(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
  private static func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || isFeed(byte) }
}

extension Token {
  /// What hangs on to the end of a post without being said.
  fileprivate var isOrnament: Bool {
    switch kind {
    case .link, .hashtag, .cashtag, .space, .lineBreak: true
    case .word, .number, .hyphen, .punctuation, .symbol, .emoji, .mention: false
    }
  }
}
