/// The classes of bytes in folded text that patterns tell apart.
enum PatternByte {
  /// A letter of any script that has words in a draft, or an apostrophe.
  ///
  /// Lead bytes 0xC3–0xDF begin the Latin, Greek, Cyrillic and Hebrew letters; signs, quotation
  /// marks and emoji begin with 0xC2 or with 0xE2 and above.
  static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "'"), 0x80...0xBF, 0xC3...0xDF: true
    default: false
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// Whether a byte is part of a small letter that needs no folding: a–z, "'", or one like "ä".
  static func isPlain(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "'"): true
    case 0xC3: index + 1 < end && text[index + 1] >= 0xA0 && text[index + 1] != 0xB7
    case 0xA0...0xBF: index > 0 && text[index - 1] == 0xC3
    default: false
    }
  }

  /// Whether a hyphen stands here that joins words, because compounds are matched word by word.
  static func isJoint(_ text: Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    index + 1 < end && text[index] == UInt8(ascii: "-") && joins(text[index + 1])
  }

  /// Whether a word goes on like this behind a sign.
  static func joins(_ byte: UInt8) -> Bool {
    byte >= 0x80 || isLetter(byte | 0x20) || isDigit(byte)
  }

  /// Whether every byte belongs to a letter; signs outside ASCII are found by their lead byte.
  static func areLetters(_ bytes: some Sequence<UInt8>) -> Bool { bytes.allSatisfy(isLetter) }
}
