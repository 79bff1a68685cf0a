/// A line of wording.
struct PhraseLine {
  let file: PhraseFile
  let text: Range<Int>
  /// The text itself, if it has no places and somebody knows that.
  var plain: String?
}

/// Where every line of wording of one language stands, found by its key.
///
/// Worth its making for a run over many posts; for one post, reading the few lines it needs is
/// cheaper than filing a thousand.
struct PhraseIndex: Sendable {
  private struct Entry {
    let hash: UInt64
    /// Index into `files`.
    let file: Int
    let key: Range<Int>
    let text: Range<Int>
    /// The text itself where it has no places.
    let plain: String?
    /// The next entry of the same slot, or -1.
    var next: Int
  }

  private var files: [(name: String, file: PhraseFile)] = []
  private var entries: [Entry] = []
  /// The first entry of each slot, or -1. The size is a power of two.
  private var slots: [Int] = []

  /// `files` by name, as in "dialogue/open-question".
  init(_ files: [(name: String, file: PhraseFile)]) {
    for (name, file) in files {
      var lines = PhraseLines(file.bytes)
      while let line = lines.next() {
        guard let text = line.text, !text.isEmpty else { continue }
        let hash = Self.hash(of: file.text(line.key), in: name)
        entries.append(
          Entry(
            hash: hash, file: self.files.count, key: line.key, text: text,
            plain: file.isPlain(text) ? file.text(text) : nil, next: -1))
      }
      self.files.append((name, file))
    }
    seal()
  }

  /// The line of the first of these keys that the file of this name has.
  subscript(name: String, keys: [String]) -> PhraseLine? {
    for key in keys {
      guard let place = place(of: key, in: name) else { continue }
      let entry = entries[place]
      return PhraseLine(file: files[entry.file].file, text: entry.text, plain: entry.plain)
    }
    return nil
  }
}

extension PhraseIndex {
  /// Index into `entries`.
  private func place(of key: String, in name: String) -> Int? {
    let hash = Self.hash(of: key, in: name)
    var next = slots[Int(truncatingIfNeeded: hash) & (slots.count - 1)]
    var found: Int?
    while next >= 0 {
      // Slots list the last line first, and the first line of a key counts.
      if entries[next].hash == hash, isEntry(next, key, in: name) { found = next }
      next = entries[next].next
    }
    return found
  }

  private func isEntry(_ place: Int, _ key: String, in name: String) -> Bool {
    let (number, range) = (entries[place].file, entries[place].key)
    guard files[number].name == name else { return false }
    var key = key
    return key.withUTF8 { $0.elementsEqual(files[number].file.bytes[range]) }
  }

  private mutating func seal() {
    var size = 64
    while size < 2 * entries.count { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for index in entries.indices {
      let slot = Int(truncatingIfNeeded: entries[index].hash) & (size - 1)
      entries[index].next = slots[slot]
      slots[slot] = index
    }
  }

  /// FNV-1a over both, one behind the other.
  private static func hash(of key: String, in name: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var (name, key) = (name, key)
    name.withUTF8 { for byte in $0 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 } }
    key.withUTF8 { for byte in $0 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 } }
    return hash ^ hash >> 32
  }
}
