import Prose

/// Words, marks and signs: everything between two spaces that is no group and no gap.
extension PatternParser {
  mutating func piece() throws(PatternFault) -> PatternPart {
    if let word = plainWord() { return word }
    let start = cursor
    skipPiece()
    if cursor < end, text[cursor] == UInt8(ascii: "(") { throw PatternFault(.glued, at: cursor) }
    let range = start..<cursor
    if cursor < end, text[cursor] == UInt8(ascii: "-") { cursor += 1 }
    if let sign = sign(range) { return sign }
    return try special(range)
  }

  /// Compiles a run of small letters with or without stars, as nearly all pieces are.
  private mutating func plainWord() -> PatternPart? {
    let text = text
    var flags: PatternFlags = text[cursor] == UInt8(ascii: "*") ? .openStart : []
    let start = flags.isEmpty ? cursor : cursor + 1
    guard let plain = PlainWord(in: text.span, at: start, end: end) else { return nil }
    if plain.isOpen { flags.insert(.openEnd) }
    cursor = plain.next
    return word(text[plain.letters], flags)
  }

  /// A hyphen inside ends a piece too.
  private mutating func skipPiece() {
    let start = cursor
    while cursor < end, !Self.endsPiece(text[cursor]), text[cursor] != UInt8(ascii: "(") {
      if cursor > start, PatternByte.isJoint(text.span, cursor, end) { return }
      cursor += 1
    }
  }

  /// The pieces of one or two characters with a meaning of their own.
  private mutating func sign(_ range: Range<Int>) -> PatternPart? {
    switch (text[range.lowerBound], range.count) {
    case (UInt8(ascii: "#"), 1):
      return single(.number, PatternRarity.number, words: 1, leastWords: 1)
    case (UInt8(ascii: "@"), 1):
      // A lone "@" is none.
      return single(.mention, PatternRarity.mention, words: 1, leastWords: 0)
    case (UInt8(ascii: "="), 2) where text[range.lowerBound + 1] == UInt8(ascii: "*"):
      // A name may be a compound, "Müller-Lüdenscheidt".
      return single(.name, PatternRarity.name, words: 3, leastWords: 1)
    default: return nil
    }
  }

  private mutating func single(
    _ key: PatternKey.Special, _ frequency: Int, words: Int, leastWords: Int
  ) -> PatternPart {
    switch key {
    case .number: emit(.number)
    case .mention:
      holdsMark = true
      emit(.mention)
    case .name: emit(.name)
    case .anyWord: break
    }
    return part(key: .special(key), frequency, words: words, leastWords: leastWords)
  }

  /// Compiles folded letters.
  mutating func word(_ bytes: ArraySlice<UInt8>, _ flags: PatternFlags) -> PatternPart {
    let isOpen = flags.contains(.openEnd)
    if flags.contains(.capital) { emit(.capital) }
    if flags.contains(.openStart) {
      emit(.tail)
      _ = emit(word: bytes, isOpen: isOpen)
      return ending(bytes, flags)
    }
    emit(.words)
    emit(1)
    let word = emit(word: bytes, isOpen: isOpen)
    return part(
      key: isOpen ? .beginning(word) : .whole(word),
      isOpen ? rarity.beginning(bytes.count) : rarity.word(bytes), words: 1, leastWords: 1)
  }

  /// "*lösung" is found by its last bytes, "*lösung*" by nothing.
  private mutating func ending(_ bytes: ArraySlice<UInt8>, _ flags: PatternFlags) -> PatternPart {
    guard !flags.contains(.openEnd), let ending = PatternEndings.ending(of: bytes.span) else {
      return part(key: .special(.anyWord), PatternRarity.anyWord, words: 1, leastWords: 1)
    }
    return part(key: .ending(ending), PatternRarity.ending, words: 1, leastWords: 1)
  }

  mutating func part(
    key: PatternKey, _ frequency: Int, words: Int, leastWords: Int, lead: Int = 0
  ) -> PatternPart {
    keys.append(key)
    let anchor = PatternAnchor(frequency: frequency, keys: keys.count - 1..<keys.count, lead: lead)
    return PatternPart(elements: 1, words: words, leastWords: leastWords, anchor: anchor)
  }
}
