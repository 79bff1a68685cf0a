extension Tokenizer {
  /// Letters with marks, hidden characters and apostrophes between them.
  mutating func takeWord() -> Token.Kind {
    skipLetters()
    while let found = characterClass(at: offset) {
      switch found {
      case .letter, .mark, .hidden: offset += length(at: offset)
      case .apostrophe where characterClass(at: offset + length(at: offset)) == .letter:
        offset += length(at: offset)
      case .apostrophe, .digit, .fraction, .space, .lineBreak, .hyphen, .punctuation, .symbol:
        return .word
      }
    }
    return .word
  }

  /// The letters of ASCII that most words are made of.
  private mutating func skipLetters() {
    let limit = limit
    while offset < limit, bytes[offset] | 0x20 &- UInt8(ascii: "a") < 26 { offset += 1 }
  }

  /// Digits with separators between them.
  mutating func takeNumber() -> Token.Kind {
    let start = offset
    while let found = characterClass(at: offset) {
      switch found {
      case .digit: offset += length(at: offset)
      case .punctuation where isSeparator(bytes[offset]), .apostrophe:
        guard characterClass(at: offset + length(at: offset)) == .digit else { return .number }
        offset += length(at: offset)
      case .space:
        guard offset - start <= 3 || hasGroups(from: start), isThousandsSpace() else {
          return .number
        }
        offset += length(at: offset)
      case .letter, .mark, .hidden, .fraction, .lineBreak, .hyphen, .punctuation, .symbol:
        return .number
      }
    }
    return .number
  }
}

extension Tokenizer {
  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
  }

  /// A space that does not break, with just three digits behind it, as in "10 000".
  private func isThousandsSpace() -> Bool {
    let isFixed =
      bytes[offset] == 0xC2 && bytes[offset + 1] == 0xA0
      || bytes[offset] == 0xE2 && bytes[offset + 2] == 0xAF
    guard isFixed else { return false }
    let first = offset + length(at: offset)
    var place = first
    for _ in 0..<3 {
      guard characterClass(at: place) == .digit else { return false }
      place += length(at: place)
    }
    return characterClass(at: place) != .digit
  }

  /// Whether the number so far holds such a space already.
  private func hasGroups(from start: Int) -> Bool {
    bytes[start..<offset].contains { $0 == 0xC2 || $0 == 0xE2 }
  }
}
