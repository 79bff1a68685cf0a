import Prose

/// How often an element of a pattern can be expected, in ten thousand words of a draft.
///
/// A pattern is filed under what is rarest in it. The figures are orders of magnitude from our own
/// samples: nothing depends on them but speed.
struct PatternRarity {
  /// Words that are frequent in the language, folded.
  let common: WordSet

  static let none = Int.max
  static let anyWord = 10_000
  static let name = 1_500
  static let number = 100
  static let mention = 10
  static let hashtag = 3
  /// A word that ends in so many letters as have a key of their own.
  static let ending = 30

  func word(_ bytes: ArraySlice<UInt8>) -> Int {
    if common.contains(bytes.span) { return bytes.count <= 3 ? 120 : 40 }
    switch bytes.count {
    case 1: return 100
    case 2: return 60
    case 3: return 8
    case 4: return 5
    default: return 3
    }
  }

  /// A word that begins with so many bytes.
  func beginning(_ length: Int) -> Int {
    switch length {
    case 1: 1_000
    case 2: 300
    case 3: 60
    case 4: 20
    case 5: 8
    default: 4
    }
  }

  func mark(_ first: UInt8) -> Int {
    first == UInt8(ascii: ",") || first == UInt8(ascii: ".") ? 900 : 100
  }
}
