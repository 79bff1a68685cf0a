/// The number under which the index files a pattern and looks a token up.
///
/// Two things may share a key; the walk compares bytes before anything counts as a match.
struct PatternKey: Hashable {
  let value: UInt32

  /// Any number.
  static let number = PatternKey(value: 0x9e37_79b1)
  /// Any capitalised word.
  static let name = PatternKey(value: 0x9e37_79b3)
  /// Any account.
  static let mention = PatternKey(value: 0x9e37_79b5)
  /// Any word at all: for patterns that have nothing better ("*bau").
  static let anyWord = PatternKey(value: 0x9e37_79b7)

  /// How long the beginnings are at most that get keys of their own.
  static let longestPrefix = 6
  /// How many of the last bytes have a key of their own.
  static let suffixLength = 4
}

/// FNV-1a over the bytes of a folded token; the key of every beginning falls out on the way.
struct PatternHash {
  private var state: UInt32 = 0x811c_9dc5

  mutating func add(_ byte: UInt8) { state = (state ^ UInt32(byte)) &* 0x0100_0193 }

  /// The key of the whole token.
  var whole: PatternKey { key(salt: 0) }

  /// The key of a token that begins with these bytes; `length` is their number.
  func prefix(_ length: Int) -> PatternKey { key(salt: UInt32(truncatingIfNeeded: length)) }

  /// The key of a token that ends with these bytes, the last of them first.
  var suffix: PatternKey { key(salt: UInt32.max) }

  /// The final mix lets the low bits depend on every byte.
  private func key(salt: UInt32) -> PatternKey {
    var mixed = state ^ (salt &* 0x85eb_ca6b)
    mixed = (mixed ^ (mixed >> 15)) &* 0x2c1b_3c6d
    return PatternKey(value: mixed ^ (mixed >> 13))
  }
}

/// Which keys a sentence has; may say yes by chance, but its no is certain.
struct PatternKeySet {
  private var bits = InlineArray<32, UInt64>(repeating: 0)

  mutating func insert(_ key: PatternKey) {
    bits[Int(key.value >> 6 & 31)] |= 1 << UInt64(key.value & 63)
  }

  func mayContain(_ key: PatternKey) -> Bool {
    bits[Int(key.value >> 6 & 31)] >> UInt64(key.value & 63) & 1 != 0
  }
}
