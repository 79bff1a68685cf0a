/// Where a mark ends a sentence inside a line.
extension SentenceCutter {
  /// The token behind the sentence, if one ends with the mark or emoji that stands here.
  func sentenceEnd(at token: Int, in line: Line) -> Int? {
    if text.kind(token) == .emoji { return emojiEnd(at: token, in: line) }
    guard isStop(token) else { return nil }
    var end = token + 1
    var hasQuote = false
    let limit = limit(from: token, in: line)
    while end < limit, isStop(end) || isCloser(end) {
      hasQuote = hasQuote || isQuote(end)
      end += 1
    }
    let behind = end
    let next = nextWord(from: behind, in: line)
    guard next < line.tokens.upperBound else { return line.tokens.upperBound }
    guard text.isSpace(behind) || text.kind(behind) == .emoji || isGlued(token, behind, next) else {
      return nil
    }
    if isGoingOn(hasQuote, next) { return nil }
    guard isFinal(token, before: behind, next: next) else { return nil }
    return behindEmoji(from: behind, in: line)
  }

  func isStop(_ token: Int) -> Bool {
    switch text.mark(token) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    // "。", "！" and "？" of full width; the last two fold to ASCII.
    case 0xE3:
      let form = text.tokens[token].folded
      return text.folded[form.start..<form.end].elementsEqual([0xE3, 0x80, 0x82])
    default: return false
    }
  }

  func isQuote(_ token: Int) -> Bool { text.isMark(token, "\"") || text.isMark(token, "'") }

  func isCloser(_ token: Int) -> Bool {
    switch text.mark(token) {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "_"): true
    default: isQuote(token)
    }
  }

  func isOpener(_ token: Int) -> Bool {
    switch text.mark(token) {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "_"): true
    default: isQuote(token)
    }
  }
}

extension SentenceCutter {
  /// Rows of marks or emoji may be endless; each one in them is looked at, so none may look far.
  private func limit(from token: Int, in line: Line) -> Int {
    min(line.tokens.upperBound, token + 64)
  }

  private func nextWord(from token: Int, in line: Line) -> Int {
    let limit = limit(from: token, in: line)
    var token = token
    while token < limit, text.isSpace(token) || text.kind(token) == .emoji || isOpener(token) {
      token += 1
    }
    return token
  }

  /// A sentence that begins without a space before it, as in "gut.Es geht".
  private func isGlued(_ token: Int, _ behind: Int, _ next: Int) -> Bool {
    guard behind == next, text.isCapitalised(next) else { return false }
    guard text.isMark(token, ".") else { return true }
    return text.isLowerCase(token - 1) && text.tokens[token - 1].range.length > 2
  }

  /// "“Why?” she asked", "(really?) and", "»Nein«, sagte er", "“Yes!” Anna says".
  private func isGoingOn(_ hasQuote: Bool, _ next: Int) -> Bool {
    if hasQuote, text.isLowerCase(next) { return true }
    if hasQuote, text.isToken(next + 2, in: .speechVerbs) { return true }
    return text.mark(next) == UInt8(ascii: ",")
  }

  private func isFinal(_ token: Int, before behind: Int, next: Int) -> Bool {
    let stops = ending(of: token..<behind)
    if stops == .question || stops == .exclamation {
      return !(text.isMark(behind - 1, ")") && text.isLowerCase(next))
    }
    if stops == .ellipsis { return !text.isLowerCase(next) }
    switch text.kind(token - 1) {
    case .number: return isEndBehindNumber(token, next: next)
    case .word: return isEndBehindWord(token, next: next)
    case .hyphen, .punctuation, .symbol, .emoji, .link, .mention, .hashtag, .cashtag, .space,
      .lineBreak, nil:
      return true
    }
  }

  /// Emoji behind a mark still belong to the sentence.
  private func behindEmoji(from token: Int, in line: Line) -> Int {
    var end = token
    var ahead = token
    let limit = limit(from: token, in: line)
    while ahead < limit, text.isSpace(ahead) || text.kind(ahead) == .emoji {
      if text.kind(ahead) == .emoji { end = ahead + 1 }
      ahead += 1
    }
    return end
  }

  /// An emoji ends a sentence when what follows surely begins one.
  private func emojiEnd(at token: Int, in line: Line) -> Int? {
    let end = behindEmoji(from: token, in: line)
    let next = nextWord(from: end, in: line)
    guard next < line.tokens.upperBound, token > line.textStart else { return nil }
    guard text.isCapitalised(next) else { return nil }
    return language == .en || text.isToken(next, in: .functionWords) ? end : nil
  }
}
