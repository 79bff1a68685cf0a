/// Tokens with what they stand for: what all later steps of a reading look at.
struct TokenizedText {
  let bytes: [UInt8]
  let tokens: [Token]
  let places: TokenPlaces
  let folded: [UInt8]
  let orthographies: [Orthography]

  /// The ASCII form of a punctuation mark; 0 for any other token.
  ///
  /// Quotation marks of all kinds are `"` or `'`; an ellipsis is a full stop.
  func mark(_ token: Int) -> UInt8 {
    guard tokens.indices.contains(token) else { return 0 }
    let found = tokens[token]
    guard found.kind == .punctuation, !found.folded.isEmpty else { return 0 }
    return folded[found.folded.start]
  }

  func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool {
    self.mark(token) == UInt8(ascii: mark)
  }

  func kind(_ token: Int) -> Token.Kind? {
    tokens.indices.contains(token) ? tokens[token].kind : nil
  }

  func isSpace(_ token: Int) -> Bool {
    guard let kind = kind(token) else { return false }
    return kind == .space || kind == .lineBreak
  }

  /// Whether the folded form of a token is in a list of any language.
  func isToken(_ token: Int, in list: Orthography.List) -> Bool {
    guard tokens.indices.contains(token) else { return false }
    let form = tokens[token].folded
    return isListed(folded.span.extracting(form.start..<form.end), in: list)
  }

  /// Whether a folded word is in a list of any language.
  func isListed(_ word: Span<UInt8>, in list: Orthography.List) -> Bool {
    for index in orthographies.indices where orthographies[index][list].contains(word) {
      return true
    }
    return false
  }

  /// Whether a token is a word that begins with a letter in lower case.
  func isLowerCase(_ token: Int) -> Bool {
    kind(token) == .word && !tokens[token].isCapitalised && hasCase(token)
  }

  func isCapitalised(_ token: Int) -> Bool {
    kind(token) == .word && tokens[token].isCapitalised
  }

  /// Words and numbers of some tokens; what touches, or is tied by a hyphen, counts once.
  func wordCount(_ range: Range<Int>) -> Int {
    var count = 0
    var isBehindWord = false
    for token in tokens[range] {
      let isWord = token.kind == .word || token.kind == .number
      if isWord, !isBehindWord, !token.joinsBefore { count += 1 }
      isBehindWord = isWord
    }
    return count
  }

  func isWordOrNumber(_ token: Int) -> Bool {
    guard let kind = kind(token) else { return false }
    return kind == .word || kind == .number
  }

  private func hasCase(_ token: Int) -> Bool {
    let lead = bytes[tokens[token].range.start]
    return lead < 0x80 || 0xC3...0xD4 ~= lead
  }
}
