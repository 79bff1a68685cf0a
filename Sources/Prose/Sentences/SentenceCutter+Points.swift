/// Whether a full stop behind a word or number ends a sentence.
extension SentenceCutter {
  func isEndBehindNumber(_ token: Int, next: Int) -> Bool {
    if text.isToken(next, in: .months) || text.isLowerCase(next) { return false }
    // "Am 3. Treffen" is an ordinal, "wir waren 12. Heute" is not.
    let isShort = text.tokens[token - 1].range.length <= 2
    let isOrdinal = language == .de && isShort && text.isCapitalised(next)
    return !isOrdinal || text.isToken(next, in: .functionWords) || beginsSentence(next)
  }

  func isEndBehindWord(_ token: Int, next: Int) -> Bool {
    let chain = chain(before: token)
    let beginsAnew = text.isCapitalised(next) && text.isToken(next, in: .functionWords)
    if isIn(chain, .abbreviations) { return beginsAnew && isIn(chain, .finalAbbreviations) }
    let word = text.tokens[token - 1]
    if word.range.length == 1, !isPronoun(word) { return isEndBehindLetter(token, beginsAnew) }
    if text.kind(next) == .number { return !isNumberSign(token - 1) }
    return !text.isLowerCase(next) || isWholeWord(token - 1)
  }

  /// The folded words before a full stop that only full stops and spaces part: "z.b", "u.s".
  func chain(before token: Int) -> [UInt8] {
    var first = token - 1
    for _ in 0..<3 {
      var before = first - 1
      if text.kind(before) == .space { before -= 1 }
      guard text.isMark(before, "."), text.kind(before - 1) == .word,
        text.tokens[before - 1].range.length <= 4
      else { break }
      first = before - 1
    }
    return longestKnown(from: first, to: token)
  }

  func isIn(_ word: [UInt8], _ list: Orthography.List) -> Bool {
    text.isListed(word.span, in: list)
  }
}

extension SentenceCutter {
  /// Of the chains that end before a token, the longest that is an abbreviation, or the last word.
  private func longestKnown(from first: Int, to end: Int) -> [UInt8] {
    var start = first
    while start < end - 1 {
      let chain = joined(start..<end)
      if isIn(chain, .abbreviations) { return chain }
      start += 1
      while start < end - 1, text.kind(start) != .word { start += 1 }
    }
    return joined(end - 1..<end)
  }

  private func joined(_ range: Range<Int>) -> [UInt8] {
    range.flatMap { token in
      let form = text.tokens[token].folded
      return text.folded[form.start..<form.end]
    }
  }

  /// "J. R. Smith" and the first half of "z. B." go on; "Plan B. Wir" does not.
  private func isEndBehindLetter(_ token: Int, _ beginsAnew: Bool) -> Bool {
    let isInitial = text.isMark(token - 2, ".") || text.isMark(token - 3, ".")
    return beginsAnew && !isInitial
  }

  private func isPronoun(_ word: Token) -> Bool {
    text.bytes[word.range.start] == UInt8(ascii: "I")
  }

  /// A word no ordinal stands before, though English has it too, so that it is none of the function
  /// words: "61 zu 19. Was sagen eure?"
  private func beginsSentence(_ token: Int) -> Bool {
    let word = joined(token..<token + 1)
    return Self.openers.contains { $0.utf8.elementsEqual(word) }
  }

  private static let openers = [
    "was", "wessen", "wieso", "weshalb", "woran", "womit", "dies", "so", "also", "am", "in", "an",
  ]

  /// "No. 5".
  private func isNumberSign(_ token: Int) -> Bool {
    joined(token..<token + 1).elementsEqual("no".utf8)
  }

  /// Without a vowel it is an abbreviation we do not know.
  private func isWholeWord(_ token: Int) -> Bool {
    let form = text.tokens[token].folded
    return form.length > 2
      && text.folded[form.start..<form.end].contains { $0 >= 0x80 || "aeiouy".utf8.contains($0) }
  }
}
