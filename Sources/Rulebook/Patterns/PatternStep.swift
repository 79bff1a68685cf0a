/// What the numbers of a compiled pattern mean; `PatternParser` writes them, `PatternWalk` reads
/// them.
///
/// A pattern is a run of small numbers, not a tree: hundreds are followed for a post, and a tree
/// costs an allocation for every branch.
enum PatternStep: Int32 {
  /// The pattern has matched.
  case accept
  /// One of some words or hashtags: how many, then the key of each, whole or open at its end; see
  /// `PatternWords`.
  case words
  /// A word that ends so ("*lösung"), or holds this ("*lösung*"): its key, as above.
  case tail
  /// The next word has a capital letter; it is not taken.
  case capital
  /// Any other run of characters without a space inside ("?", "[name]", "xx%", "q1"): flags,
  /// length, folded bytes; `PatternStep.digits` stands for one or more digits.
  case mark
  /// A number token.
  case number
  /// A capitalised word, or a compound that begins with one.
  case name
  /// An account, or a lone "@".
  case mention
  /// At most so many words.
  case gap
  /// Only at the start of a sentence or line.
  case opening
  /// Only at the end of a sentence.
  case closing
  /// Goes on behind it, where a group begins, or so many numbers further when no alternative of
  /// the group may begin with the next word (0: there is nowhere else to go); then what they may
  /// begin with, a `BeginningMask`.
  case glance
  /// Goes on behind it, or at the alternative so many numbers further (0: there is none).
  case branch
  /// Goes on so many numbers further.
  case jump

  /// In a mark: any digits, with points and commas inside.
  static let digits: UInt8 = 0

  /// How many numbers the steps before a group take.
  static let glanceLength = 3
  static let branchLength = 2
}

/// How the ends of a mark may continue, and what a walk remembers of the word it took last.
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
