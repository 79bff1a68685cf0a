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

  private var files: [PhraseFile] = []
  private var numbers: [String: Int] = [:]
  private var entries: [Entry] = []
  /// The first entry of each slot, or -1. The size is a power of two.
  private var slots: [Int] = []

  /// `files` by name, as in "dialogue/open-question".
  init(_ files: [(name: String, file: PhraseFile)]) {
    for (name, file) in files {
      numbers[name] = self.files.count
      var lines = PhraseLines(file.bytes)
      while let line = lines.next() {
        guard let text = line.text, !text.isEmpty else { continue }
        let hash = Self.hash(of: file.bytes[line.key], in: self.files.count)
        entries.append(
          Entry(
            hash: hash, file: self.files.count, key: line.key, text: text,
            plain: file.isPlain(text) ? file.text(text) : nil, next: -1))
      }
      self.files.append(file)
    }
    seal()
  }

  /// The line of the first of these keys that the file of this name has.
  subscript(name: String, keys: [String]) -> PhraseLine? {
    guard let number = numbers[name] else { return nil }
    for key in keys {
      if let entry = entry(of: key, in: number) {
        return PhraseLine(file: files[number], text: entry.text, plain: entry.plain)
      }
    }
    return nil
  }
}

extension PhraseIndex {
  private func entry(of key: String, in file: Int) -> Entry? {
    let hash = Self.hash(of: key.utf8, in: file)
    var next = slots[Int(truncatingIfNeeded: hash) & (slots.count - 1)]
    var found: Entry?
    while next >= 0 {
      let entry = entries[next]
      if entry.hash == hash, entry.file == file, files[file].isKey(key, at: entry.key) {
        // Slots list the last line first, and the first line of a key counts.
        found = entry
      }
      next = entry.next
    }
    return found
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

  /// FNV-1a.
  private static func hash(of key: some Sequence<UInt8>, in file: Int) -> UInt64 {
    var hash = 0xcbf2_9ce4_8422_2325 ^ UInt64(file)
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ hash >> 32
  }
}
