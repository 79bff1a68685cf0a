/// What one pass over the bytes of a word tells.
struct WordHash {
  /// FNV-1a with a final mix, so that the low bits depend on every byte.
  let value: UInt64
  /// Bytes that do not merely continue a letter.
  let letters: Int
  let tail: WordTail

  init(of word: Span<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var letters = 0
    var tail: UInt64 = 0
    for index in 0..<word.count {
      let byte = word[index]
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      tail = tail << 8 | UInt64(byte)
      if byte & 0xC0 != 0x80 { letters += 1 }
    }
    value = hash ^ (hash >> 29)
    self.letters = letters
    self.tail = WordTail(bytes: tail)
  }
}

/// The last eight bytes of a word as a number, the last byte lowest; 0 before its first.
struct WordTail: Sendable {
  let bytes: UInt64

  /// The last bytes as they are.
  func last(_ count: Int) -> UInt64 { count >= 8 ? bytes : bytes & (1 << (8 * UInt64(count)) - 1) }

  /// The last letters of a word that has so many; `nil` when they do not fit in here.
  func last(letters: Int) -> UInt64? {
    var letters = letters
    var count = 0
    while letters > 0 {
      guard count < 8 else { return nil }
      if bytes >> (8 * UInt64(count)) & 0xC0 != 0x80 { letters -= 1 }
      count += 1
    }
    return last(count)
  }
}
