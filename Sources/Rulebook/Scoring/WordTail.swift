/// The last eight bytes of a word as a number, the last byte lowest; 0 before its first.
struct WordTail: Sendable {
  let bytes: UInt64

  /// The last bytes as they are.
  func last(_ count: Int) -> UInt64 { count >= 8 ? bytes : bytes & (1 << (8 * UInt64(count)) - 1) }

  /// The last letters of a word that has so many; `nil` when they do not fit in here.
  @inline(__always) func last(letters: Int) -> UInt64? {
    // Mostly each is one byte.
    let plain = last(letters)
    return plain & 0x8080_8080_8080_8080 == 0 ? plain : last(wideLetters: letters)
  }

  @inline(never) private func last(wideLetters letters: Int) -> UInt64? {
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
