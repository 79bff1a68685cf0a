/// What the bytes of a compiled pattern mean; `PatternParser` writes them, `PatternWalk` reads them.
///
/// A pattern is a run of bytes in one array for all patterns of a language, not a tree: hundreds
/// are compiled for a post, and a tree costs an allocation for every branch.
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
  /// Goes on behind it, where a group begins, or so many bytes further when no alternative of the
  /// group may begin with the next word (two bytes, 0: there is nowhere else to go); then the index
  /// of what they may begin with (three bytes).
  case glance
  /// Goes on behind it, or at the alternative so many bytes further (two bytes, 0: there is none).
  case branch
  /// Goes on so many bytes further (two bytes).
  case jump

  /// In a mark: any digits, with points and commas inside.
  static let digits: UInt8 = 0

  /// Whether the step at this place may take a token that begins so; its no is certain.
  static func mayTake(_ token: TokenBeginning, in code: [UInt8], at place: Int) -> Bool {
    guard code[place] == word.rawValue, code[place + 1] & PatternFlags.openStart.rawValue == 0
    else { return true }
    return code[place + 3] == token.first
      && (code[place + 2] == 1 || code[place + 4] == token.second)
  }

  /// How far a branch, a jump or a glance at this place leads.
  static func offset(in code: [UInt8], at place: Int) -> Int {
    Int(code[place + 1]) << 8 | Int(code[place + 2])
  }

  static let glanceLength = 6

  /// The index that a glance at this place holds.
  static func glance(in code: [UInt8], at place: Int) -> Int {
    Int(code[place + 3]) << 16 | Int(code[place + 4]) << 8 | Int(code[place + 5])
  }
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
  /// Only of a walk: the word taken last went on behind its apostrophe, so that none may follow.
  static let clipped = PatternFlags(rawValue: 32)
}
