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
    emit(.word)
    emit(byte: flags.rawValue)
    emit(byte: UInt8(range.count))
    var hash = PatternHash()
    let kept = flags.contains(.openEnd) ? min(range.count, PatternKey.longestPrefix) : range.count
    for index in start..<start + kept { hash.add(bytes[index]) }
    emit(bytes: text[range])
    return word(text[range], hash, kept, flags)
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
      return single(.number, key: .number, PatternRarity.number, words: 1)
    case (UInt8(ascii: "@"), 1):
      return single(.mention, key: .mention, PatternRarity.mention, words: 1)
    case (UInt8(ascii: "="), 2) where text[range.lowerBound + 1] == UInt8(ascii: "*"):
      // A name may be a compound, "Müller-Lüdenscheidt".
      return single(.name, key: .name, PatternRarity.name, words: 3)
    default: return nil
    }
  }

  private mutating func single(
    _ step: PatternStep, key: PatternKey, _ frequency: Int, words: Int
  ) -> PatternPart {
    emit(step)
    return part(key: key, frequency, words: words)
  }

  func hash(_ bytes: some Collection<UInt8>) -> PatternHash {
    var hash = PatternHash()
    for byte in bytes { hash.add(byte) }
    return hash
  }

  /// `hash` is that of the first `kept` bytes.
  func hashed(_ hash: PatternHash, _ kept: Int, _ flags: PatternFlags) -> PatternKey {
    flags.contains(.openEnd) ? hash.prefix(kept) : hash.whole
  }

  mutating func word(
    _ bytes: ArraySlice<UInt8>, _ hash: PatternHash, _ kept: Int, _ flags: PatternFlags
  ) -> PatternPart {
    if flags.contains(.openStart) { return ending(bytes, flags) }
    let frequency = flags.contains(.openEnd) ? rarity.beginning(kept) : rarity.word(bytes)
    return part(key: hashed(hash, kept, flags), frequency, words: 1)
  }

  /// "*lösung" is found by its last bytes, "*lösung*" by nothing.
  private mutating func ending(_ bytes: ArraySlice<UInt8>, _ flags: PatternFlags) -> PatternPart {
    let length = PatternKey.suffixLength
    guard !flags.contains(.openEnd), bytes.count >= length else {
      return part(key: .anyWord, PatternRarity.anyWord, words: 1)
    }
    let key = hash(bytes.suffix(length).reversed()).suffix
    return part(key: key, PatternRarity.ending, words: 1)
  }

  mutating func part(
    key: PatternKey, _ frequency: Int, words: Int, lead: Int = 0
  ) -> PatternPart {
    keys.append(key)
    let anchor = PatternAnchor(frequency: frequency, keys: keys.count - 1..<keys.count, lead: lead)
    return PatternPart(elements: 1, words: words, anchor: anchor)
  }
}
