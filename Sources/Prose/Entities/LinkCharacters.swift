/// The classes of characters that twitter-text builds links from.
enum LinkCharacters {
  /// ASCII punctuation as twitter-text lists it: without the straight quotation mark and "`".
  static let punctuation = ASCIISet("!#%&'()*+,\\-./:;<=>?@[]^_{|}~$")
  static let alphanumerics = ASCIISet("", letters: true, digits: true)
  static let digits = ASCIISet("", digits: true)

  private static let spacesAndControls = ASCIISet("\u{9}\u{A}\u{B}\u{C}\u{D} ")

  static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x180E, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }

  static func isDirectionalMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x202A...0x202E, 0x061C, 0x200E, 0x200F, 0x2066...0x2069: true
    default: false
    }
  }

  /// Byte order marks and non-characters.
  static func isInvalid(_ value: UInt32) -> Bool {
    value == 0xFFFE || value == 0xFEFF || value == 0xFFFF
  }

  static func isLatinAccent(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x263,
      0x268, 0x26F, 0x272, 0x289, 0x28B, 0x2BB, 0x300...0x36F, 0x1E00...0x1EFF:
      true
    default: false
    }
  }

  static func isCyrillic(_ value: UInt32) -> Bool { (0x400...0x4FF).contains(value) }

  /// Whether it may be part of a label of a domain at its ends; inside, "-" and "_" may too.
  static func isDomain(_ value: UInt32) -> Bool {
    if value < 0x80 {
      return !punctuation.contains(value) && !spacesAndControls.contains(value)
    }
    return !isSpace(value) && !isDirectionalMark(value) && !isInvalid(value)
  }

  /// Whether a link may start behind it.
  static func canPrecede(_ value: UInt32) -> Bool {
    if value < 0x80 { return !gluedBefore.contains(value) }
    return value != 0xFF20 && value != 0xFF03 && !isInvalid(value)
  }

  private static let gluedBefore = ASCIISet("@$#", letters: true, digits: true)
}
