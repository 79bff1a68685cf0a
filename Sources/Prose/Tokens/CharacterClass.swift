/// What a character does in a text, as far as cutting it into tokens goes.
enum CharacterClass {
  case letter
  /// A mark that sits on the character before it.
  case mark
  case digit
  /// A number in one character, as "½".
  case fraction
  case space
  case lineBreak
  /// A character no reader sees: soft hyphen, joiner, direction sign.
  case hidden
  case apostrophe
  case hyphen
  case punctuation
  case symbol

  /// The class of the character that starts here.
  static func of(_ bytes: [UInt8], at offset: Int) -> CharacterClass {
    let lead = bytes[offset]
    if lead < 0x80 { return ofASCII(lead) }
    if lead == 0xC3 { return ofLatin1(bytes[offset + 1]) }
    if 0xC4...0xC9 ~= lead { return .letter }
    if lead == 0xE2, bytes[offset + 1] == 0x80 { return ofPunctuation(bytes[offset + 2]) }
    return ofScalar(scalar(in: bytes, at: offset))
  }

  /// The bytes of the character that starts here; the text must be valid.
  static func length(_ bytes: [UInt8], at offset: Int) -> Int {
    switch bytes[offset] {
    case 0..<0x80: 1
    case 0x80..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  /// The character that starts here, or U+FFFD where none does.
  static func scalar(in bytes: [UInt8], at offset: Int) -> Unicode.Scalar {
    Unicode.Scalar(bytes.codePoint(at: offset).value) ?? "\u{FFFD}"
  }
}

extension CharacterClass {
  private static func ofASCII(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0x0A, 0x0D: .lineBreak
    case 0x09, 0x0B, 0x0C, 0x20: .space
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "+"),
      UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "^"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), 0..<0x20, 0x7F:
      .symbol
    default: .punctuation
    }
  }

  /// U+00C0 to U+00FF, by the second byte: letters, "×" and "÷".
  private static func ofLatin1(_ byte: UInt8) -> CharacterClass {
    byte == 0x97 || byte == 0xB7 ? .symbol : .letter
  }

  /// U+2000 to U+203F, by the third byte.
  private static func ofPunctuation(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case 0x80...0x8A, 0xA8, 0xA9, 0xAF: .space
    case 0x8B...0x8F, 0xAA...0xAE: .hidden
    case 0x90, 0x91: .hyphen
    case 0x98, 0x99: .apostrophe
    case 0xB0: .symbol
    default: .punctuation
    }
  }

  private static func ofScalar(_ scalar: Unicode.Scalar) -> CharacterClass {
    let properties = scalar.properties
    if scalar == "´" || scalar == "\u{2BC}" { return .apostrophe }
    if properties.isDefaultIgnorableCodePoint { return .hidden }
    if properties.isWhitespace { return .space }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .decimalNumber: return .digit
    case .otherNumber: return properties.numericType == .numeric ? .fraction : .symbol
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator,
      .lineSeparator, .paragraphSeparator, .control, .format, .surrogate, .privateUse, .unassigned:
      return .symbol
    @unknown default: return .symbol
    }
  }
}
