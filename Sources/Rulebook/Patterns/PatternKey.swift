/// What a pattern is filed under, and what a token is looked up by.
enum PatternKey: Hashable {
  /// A word, or a token of its own, and nothing longer. Words are numbered by `PatternWordPress`.
  case whole(Int32)
  /// A token that begins so.
  case beginning(Int32)
  /// A word that ends in just these bytes; see `PatternEndings`.
  case ending(UInt32)
  case special(Special)

  enum Special: Int32, CaseIterable {
    /// Any number.
    case number
    /// Any capitalised word.
    case name
    /// Any account.
    case mention
    /// Any word at all: for patterns that have nothing better ("*bau*").
    case anyWord
  }

  /// How many bytes of a run of letters inside of a mark a token is looked up by, at most.
  static let longestRun = 6
}

/// Which keys a sentence has; may say yes by chance, but its no is certain.
struct PatternKeySet {
  private var bits = InlineArray<32, UInt64>(repeating: 0)

  @inline(__always) mutating func insert(_ key: Int32) {
    bits[Int(key >> 6 & 31)] |= 1 << UInt64(key & 63)
  }

  func mayContain(_ key: Int32) -> Bool {
    bits[Int(key >> 6 & 31)] >> UInt64(key & 63) & 1 != 0
  }
}
