/// Where a line ends a sentence.
extension SentenceCutter {
  /// Whether the sentence on a line ends with it, though there is a line below.
  func isEnd(of line: Line, before next: Line) -> Bool {
    if next.startsParagraph || next.hasMarker { return true }
    if line.isOnlyTags || next.isOnlyTags { return true }
    let last = lastWordlike(line)
    if isPointedAbbreviation(last) { return false }
    switch text.mark(last) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
    case UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: ";"): return false
    default: break
    }
    if text.isLowerCase(firstWord(next)) { return false }
    return text.kind(last) == .emoji || !isWrapped(line, before: next)
  }

  /// Whether the first word of the next line would not have fitted on this one.
  private func isWrapped(_ line: Line, before next: Line) -> Bool {
    guard wrap > 0 else { return false }
    let first = next.tokens.lowerBound
    let end = next.tokens.first(where: text.isSpace) ?? next.tokens.upperBound
    let length = text.tokens[end - 1].range.end - text.tokens[first].range.start
    return line.width + 1 + length > wrap
  }

  private func firstWord(_ line: Line) -> Int {
    var token = line.tokens.lowerBound
    while token < line.tokens.upperBound, isOpener(token) { token += 1 }
    return token
  }

  /// The last token of a line that is no closing mark.
  private func lastWordlike(_ line: Line) -> Int {
    var token = line.tokens.upperBound - 1
    while token > line.tokens.lowerBound, isCloser(token) { token -= 1 }
    return token
  }

  private func isPointedAbbreviation(_ token: Int) -> Bool {
    guard text.isMark(token, "."), text.kind(token - 1) == .word else { return false }
    let chain = chain(before: token)
    return isIn(chain, .abbreviations) && !isIn(chain, .finalAbbreviations)
  }
}

extension SentenceCutter {
  /// How a run of tokens ends, whatever closes behind the mark.
  func ending(of tokens: Range<Int>) -> Sentence.Ending {
    var token = tokens.upperBound - 1
    var hasEmoji = false
    while token >= tokens.lowerBound {
      if text.kind(token) == .emoji {
        hasEmoji = true
      } else if !text.isSpace(token), !isCloser(token) {
        break
      }
      token -= 1
    }
    guard token >= tokens.lowerBound else { return hasEmoji ? .emoji : .none }
    if text.isMark(token, ":") { return .colon }
    guard isStop(token) else { return hasEmoji ? .emoji : .none }
    return ending(ofStopsUpTo: token, notBefore: tokens.lowerBound)
  }

  private func ending(ofStopsUpTo last: Int, notBefore first: Int) -> Sentence.Ending {
    var token = last
    var points = 0
    var hasShout = false
    while token >= first, isStop(token) {
      switch text.mark(token) {
      case UInt8(ascii: "?"): return .question
      case UInt8(ascii: "!"): hasShout = true
      case UInt8(ascii: "."): points += text.tokens[token].folded.length
      default: break
      }
      token -= 1
    }
    return hasShout ? .exclamation : points > 1 ? .ellipsis : .period
  }
}
