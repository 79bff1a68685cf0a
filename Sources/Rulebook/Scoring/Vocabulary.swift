/// Folded words by number, from 0 in the order they came.
///
/// Made for one question about every word of a draft: all that scoring files say of a word hangs
/// on its number.
struct Vocabulary: Sendable {
  private var bytes: [UInt8] = []
  /// Where each word begins in `bytes`, and where the last one ends.
  private var starts: [Int] = [0]
  /// Open addressing: the upper half of a hash, then the number plus one; 0 for an empty slot. Size
  /// is a power of two.
  private var slots = [UInt64](repeating: 0, count: 16)

  var count: Int { starts.count - 1 }

  /// Makes room for so many words more at once, which saves moving those that came before.
  mutating func reserve(_ more: Int) {
    starts.reserveCapacity(starts.count + more)
    var size = slots.count
    while size < 2 * (count + more) { size *= 2 }
    if size > slots.count { grow(to: size) }
  }

  /// The number of a word, which is a new one where the word is.
  mutating func number(adding word: [UInt8]) -> Int {
    if 2 * (count + 1) > slots.count { grow(to: 2 * slots.count) }
    let hash = WordHash(of: word.span).value
    let slot = slot(of: word.span, hash)
    if slots[slot] == 0 {
      bytes += word
      starts.append(bytes.count)
      slots[slot] = Self.entry(hash, count - 1)
    }
    return Self.number(in: slots[slot])
  }

  /// `hash` is that of the word.
  func number(of word: Span<UInt8>, _ hash: UInt64) -> Int? {
    let entry = slots[slot(of: word, hash)]
    return entry == 0 ? nil : Self.number(in: entry)
  }

  func number(of word: Span<UInt8>) -> Int? { number(of: word, WordHash(of: word).value) }
}

extension Vocabulary {
  /// Where the word stands, or would.
  private func slot(of word: Span<UInt8>, _ hash: UInt64) -> Int {
    let last = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & last
    while slots[slot] != 0 {
      let entry = slots[slot]
      if (entry ^ hash) >> 32 == 0, equals(Self.number(in: entry), word) { return slot }
      slot = (slot + 1) & last
    }
    return slot
  }

  private func equals(_ number: Int, _ word: Span<UInt8>) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == word.count else { return false }
    for index in 0..<word.count where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow(to size: Int) {
    slots = [UInt64](repeating: 0, count: size)
    let bytes = bytes
    for number in 0..<count {
      let word = bytes.span.extracting(starts[number]..<starts[number + 1])
      let hash = WordHash(of: word).value
      let slot = slot(of: word, hash)
      slots[slot] = Self.entry(hash, number)
    }
  }

  private static func entry(_ hash: UInt64, _ number: Int) -> UInt64 {
    hash & 0xFFFF_FFFF_0000_0000 | UInt64(number + 1)
  }

  private static func number(in entry: UInt64) -> Int { Int(entry & 0xFFFF_FFFF) - 1 }
}
