/// Cuts tokens into lines.
struct LineCutter {
  let text: TokenizedText
  private var emojiLines = 0

  init(text: TokenizedText) {
    self.text = text
    emojiLines = text.places[.emoji].count { $0 == 0 || text.kind($0 - 1) == .lineBreak }
  }

  func lines() -> [Line] {
    var lines: [Line] = []
    var start = 0
    var isAfterBlank = true
    for end in text.places[.lineBreak] + [text.tokens.count] {
      let range = trimmed(start..<end)
      if range.isEmpty {
        isAfterBlank = true
      } else {
        lines.append(line(range, isAfterBlank))
        isAfterBlank = false
      }
      start = end + 1
    }
    return lines
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text.isSpace(start) { start += 1 }
    while end > start, text.isSpace(end - 1) { end -= 1 }
    return start..<end
  }

  private func line(_ range: Range<Int>, _ startsParagraph: Bool) -> Line {
    let start = text.tokens[range.lowerBound].range.start
    let end = text.tokens[range.upperBound - 1].range.end
    return Line(
      tokens: range, width: text.bytes.span.scalarCount(from: start, before: end),
      textStart: textStart(range), isOnlyTags: isOnlyTags(range), startsParagraph: startsParagraph)
  }

  private func isOnlyTags(_ range: Range<Int>) -> Bool {
    var hasTag = false
    for token in text.tokens[range] {
      switch token.kind {
      case .word, .number: return false
      case .hashtag, .mention, .cashtag, .link: hasTag = true
      case .hyphen, .punctuation, .symbol, .emoji, .space, .lineBreak: continue
      }
    }
    return hasTag
  }
}

extension LineCutter {
  /// Behind "1.", "a)", "–", "•" or an emoji, if the line begins with one and goes on.
  private func textStart(_ range: Range<Int>) -> Int {
    let first = range.lowerBound
    let end = markerEnd(first)
    guard end > first, end + 1 < range.upperBound, text.kind(end) == .space else { return first }
    return end + 1
  }

  private func markerEnd(_ first: Int) -> Int {
    switch text.tokens[first].kind {
    case .punctuation, .symbol: return isBullet(first) ? first + 1 : first
    case .number where text.tokens[first].range.length <= 3:
      let isDate = text.isToken(first + 3, in: .months)
      return isPointed(first) && !isDate ? first + 2 : first
    case .word where text.tokens[first].range.length == 1:
      return text.isMark(first + 1, ")") ? first + 2 : first
    // One emoji in front of a line is a mood, several are bullets; keycaps always count.
    case .emoji: return emojiLines > 1 || isKeycap(first) ? first + 1 : first
    case .word, .number, .hyphen, .link, .mention, .hashtag, .cashtag, .space, .lineBreak:
      return first
    }
  }

  private func isPointed(_ first: Int) -> Bool {
    text.isMark(first + 1, ".") || text.isMark(first + 1, ")")
  }

  private func isKeycap(_ token: Int) -> Bool { text.bytes[text.tokens[token].range.start] < 0x80 }

  private func isBullet(_ token: Int) -> Bool {
    let range = text.tokens[token].range
    let scalar = CharacterClass.scalar(in: text.bytes, at: range.start)
    return "-–*•‣◦▪▫■□●○→➔➜➤►▶✓✔✗✘☐☑·".unicodeScalars.contains(scalar)
  }
}
