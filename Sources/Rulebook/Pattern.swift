/// What the bytes of a compiled pattern mean; `PatternParser` writes them, `PatternWalk` reads them.
///
/// A pattern is a run of bytes in one array for all patterns of a language, not a tree: thousands
/// are compiled at each start, and a tree costs an allocation for every branch.
enum PatternStep: UInt8 {
  /// The pattern has matched.
  case accept
  /// Letters: flags, length, folded bytes.
  case word
  /// Any other run of characters without a space inside ("?", "[name]", "xx%", "q1"): flags,
  /// length, folded bytes; `PatternStep.digits` stands for one or more digits.
  case mark
  /// A hashtag: flags, length, folded bytes with "#" in front.
  case hashtag
  /// A number token.
  case number
  /// A capitalised word, or a compound that begins with one.
  case name
  /// An account, or a lone "@".
  case mention
  /// At most so many words: one byte.
  case gap
  /// Only at the start of a sentence or line.
  case opening
  /// Only at the end of a sentence.
  case closing
  /// Goes on behind it, or at the alternative so many bytes further (two bytes, 0: there is none).
  case branch
  /// Goes on so many bytes further (two bytes).
  case jump

  /// In a mark: any digits, with points and commas inside.
  static let digits: UInt8 = 0
}

/// How the ends of a word or mark may continue, and what its letters must look like.
struct PatternFlags: OptionSet {
  let rawValue: UInt8

  /// "*lösung": letters may come before.
  static let openStart = PatternFlags(rawValue: 1)
  /// "synerg*": letters may follow.
  static let openEnd = PatternFlags(rawValue: 2)
  /// "=Sie": the first letter must be upper case.
  static let capital = PatternFlags(rawValue: 4)
  /// A mark that begins or ends with a letter or digit must not touch another one there.
  static let wordyStart = PatternFlags(rawValue: 8)
  static let wordyEnd = PatternFlags(rawValue: 16)
}

/// A mistake in one pattern.
struct PatternFault: Error {
  /// Index into the text that was parsed.
  let offset: Int
  let reason: RuleReason
  let values: [String: Value]

  init(_ reason: RuleReason, at offset: Int, _ values: [String: Value] = [:]) {
    self.offset = offset
    self.reason = reason
    self.values = values
  }
}

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

  /// Whether every byte belongs to a letter; signs outside ASCII are found by their lead byte.
  static func areLetters(_ bytes: some Sequence<UInt8>) -> Bool { bytes.allSatisfy(isLetter) }
}
