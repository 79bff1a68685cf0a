/// A set of folded words, asked by the bytes of a token without making a `String`.
///
/// Comparison is by bytes, so the words must have been folded the way a reading folds its tokens.
package struct WordSet: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each word stands in `bytes`, in the order they came.
  private(set) var words: [ByteRange] = []
  /// Open addressing: index into `words` plus one, or 0 for an empty slot. Size is a power of two.
  private var slots: [Int32] = []

  package init() {}

  /// `folded` need not be unique or sorted.
  package init(_ folded: some Sequence<[UInt8]>) {
    for word in folded where !word.isEmpty { insert(word) }
  }

  package var count: Int { words.count }

  /// Makes room for so many words more at once, which saves moving those that came before.
  package mutating func reserve(_ more: Int) {
    let wanted = words.count + more
    words.reserveCapacity(wanted)
    guard 2 * wanted > slots.count else { return }
    var size = max(16, slots.count)
    while size < 2 * wanted { size *= 2 }
    grow(to: size)
  }

  /// Says whether the word is new.
  @discardableResult
  package mutating func insert(_ word: [UInt8]) -> Bool { insert(word.span) }

  @discardableResult
  package mutating func insert(_ word: Span<UInt8>) -> Bool {
    guard !word.isEmpty else { return false }
    if 2 * (words.count + 1) > slots.count { grow(to: max(16, slots.count * 2)) }
    let slot = freeOrEqualSlot(for: word)
    guard slots[slot] == 0 else { return false }
    words.append(ByteRange(bytes.count, bytes.count + word.count))
    for index in 0..<word.count { bytes.append(word[index]) }
    slots[slot] = Int32(words.count)
    return true
  }

  package func contains(_ word: Span<UInt8>) -> Bool { index(of: word) != nil }

  /// Where a word stands in the order of insertion, from 0; for tables beside the set.
  package func index(of word: Span<UInt8>) -> Int? {
    guard !slots.isEmpty, !word.isEmpty else { return nil }
    let slot = slots[freeOrEqualSlot(for: word)]
    return slot == 0 ? nil : Int(slot) - 1
  }
}

extension WordSet {
  private func freeOrEqualSlot(for word: Span<UInt8>) -> Int {
    var slot = Int(truncatingIfNeeded: Self.hash(of: word)) & (slots.count - 1)
    while slots[slot] != 0, !equals(words[Int(slots[slot]) - 1], word) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func equals(_ stored: ByteRange, _ word: Span<UInt8>) -> Bool {
    guard stored.length == word.count else { return false }
    for index in 0..<word.count where bytes[stored.start + index] != word[index] { return false }
    return true
  }

  private mutating func grow(to size: Int) {
    slots = Array(repeating: 0, count: size)
    for (index, range) in words.enumerated() {
      let slot = freeOrEqualSlot(for: bytes.span.extracting(range.start..<range.end))
      slots[slot] = Int32(index + 1)
    }
  }

  /// Eight bytes at a time; the final mix lets the low bits depend on every byte.
  private static func hash(of word: Span<UInt8>) -> UInt64 {
    let bytes = word.bytes
    var hash = UInt64(word.count)
    var place = 0
    while place + 8 < word.count {
      hash = mixed(hash, bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    return mixed(hash, end(of: word))
  }

  /// The last bytes of a word, eight at most; some of them twice where there are fewer.
  private static func end(of word: Span<UInt8>) -> UInt64 {
    let (bytes, count) = (word.bytes, word.count)
    if count >= 8 {
      return bytes.unsafeLoadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    }
    if count >= 4 {
      let first = bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt32.self)
      let last = bytes.unsafeLoadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return UInt64(first) << 32 | UInt64(last)
    }
    if count == 0 { return 0 }
    return UInt64(word[0]) << 16 | UInt64(word[count / 2]) << 8 | UInt64(word[count - 1])
  }

  private static func mixed(_ hash: UInt64, _ bytes: UInt64) -> UInt64 {
    let product = (hash ^ bytes) &* 0x9e37_79b9_7f4a_7c15
    return product ^ product >> 32
  }
}
