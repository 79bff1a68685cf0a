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
    let bytes = text.span
    var flags: PatternFlags = bytes[cursor] == UInt8(ascii: "*") ? .openStart : []
    let start = flags.isEmpty ? cursor : cursor + 1
    var index = start
    while index < end, PatternByte.isPlain(bytes, index, end) { index += 1 }
    let range = start..<index
    if index < end, bytes[index] == UInt8(ascii: "*") {
      flags.insert(.openEnd)
      index += 1
    }
    guard 1..<256 ~= range.count else { return nil }
    if index < end, bytes[index] == UInt8(ascii: "-"), index + 1 < end, joins(bytes[index + 1]) {
      index += 1
    } else if index < end, !Self.endsPiece(bytes[index]) {
      return nil
    }
    cursor = index
    return word(text[range], flags)
  }

  /// A hyphen inside ends a piece too, because compounds are matched word by word.
  private mutating func skipPiece() {
    let start = cursor
    while cursor < end, !Self.endsPiece(text[cursor]), text[cursor] != UInt8(ascii: "(") {
      let isHyphen = text[cursor] == UInt8(ascii: "-") && cursor > start
      if isHyphen, cursor + 1 < end, joins(text[cursor + 1]) { return }
      cursor += 1
    }
  }

  func joins(_ byte: UInt8) -> Bool {
    byte >= 0x80 || PatternByte.isLetter(byte | 0x20) || PatternByte.isDigit(byte)
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
