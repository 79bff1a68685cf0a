/// Keys in a row, each under the number of what it belongs to, found by what they are made of.
struct KeyTable: Sendable {
  /// Numbers alone, so that looking one over costs nothing but reading it.
  private struct Entry {
    let hash: UInt64
    let number: Int
    /// The next entry of the same slot, or -1.
    var next = -1
  }

  private var keys: [String] = []
  /// One for each of the keys.
  private var entries: [Entry] = []
  /// The first entry of each slot, or -1. The size is a power of two.
  private var slots = [-1]

  /// Nothing is found before `seal`.
  mutating func add(_ key: String, under number: Int) {
    entries.append(Entry(hash: Self.hash(of: key, number), number: number))
    keys.append(key)
  }

  /// From the last key to the first, so that slots list the first one first: of a key that stands
  /// twice, that one counts.
  mutating func seal() {
    var size = 64
    while size < 2 * entries.count { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for index in entries.indices.reversed() {
      let slot = slot(of: entries[index].hash)
      entries[index].next = slots[slot]
      slots[slot] = index
    }
  }

  /// The place of a key in the row.
  func place(of key: String, under number: Int) -> Int? {
    let hash = Self.hash(of: key, number)
    var next = slots[slot(of: hash)]
    while next >= 0 {
      if entries[next].hash == hash, entries[next].number == number, keys[next] == key {
        return next
      }
      next = entries[next].next
    }
    return nil
  }
}

extension KeyTable {
  private func slot(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
  }

  /// Of the first and the last eight bytes, mixed as in FNV-1a. Files have keys like those of
  /// others, so their number counts.
  private static func hash(of key: String, _ number: Int) -> UInt64 {
    let seed = 0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: number)
    var key = key
    return key.withUTF8 { key in
      let bytes = UnsafeRawBufferPointer(key)
      guard key.count >= 8 else {
        var few: UInt64 = 0
        for byte in bytes { few = few << 8 | UInt64(byte) }
        return mixed(seed, few)
      }
      let first = bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      let last = bytes.loadUnaligned(fromByteOffset: key.count - 8, as: UInt64.self)
      return mixed(mixed(seed, first), last)
    }
  }

  private static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let mixed = (hash ^ value) &* 0x100_0000_01b3
    return mixed ^ mixed >> 29
  }
}
