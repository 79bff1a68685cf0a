/// Where every line of wording of one language stands, found by its key and taken apart.
///
/// Worth its making for a run over many posts; for one post, reading the few lines it needs is
/// cheaper than filing a thousand.
struct PhraseIndex: Sendable {
  /// Numbers alone, so that looking one over costs nothing but reading it.
  private struct Entry {
    let hash: UInt64
    /// Index into `files`.
    let file: Int
    /// In `keys`.
    let key: Range<Int>
    /// The next entry of the same slot, or -1.
    var next = -1
  }

  private var files: [PhraseFile] = []
  /// Indices into `files`.
  private var numbers: [String: Int] = [:]
  /// All keys, one behind the other.
  private var keys: [UInt8] = []
  private var entries: [Entry] = []
  /// One for each of the entries.
  private var phrases: [Phrase] = []
  /// The first entry of each slot, or -1. The size is a power of two.
  private var slots: [Int] = []

  /// `files` by name, as in "dialogue/open-question".
  init(_ files: [(name: String, file: PhraseFile)]) {
    for (number, (name, file)) in files.enumerated() {
      numbers[name] = number
      var lines = PhraseLines(file.bytes)
      while let line = lines.next() {
        guard let text = line.text, !text.isEmpty else { continue }
        let key = keys.count..<keys.count + line.key.count
        keys += file.bytes[line.key]
        let hash = keys[key].withUnsafeBufferPointer { Self.hash(of: $0, number) }
        entries.append(Entry(hash: hash, file: number, key: key))
        phrases.append(Phrase(text, in: file))
      }
      self.files.append(file)
    }
    seal()
  }

  func chapter(_ name: String) -> Phrasebook.Chapter? {
    numbers[name].map { Phrasebook.Chapter(file: files[$0], number: $0) }
  }

  /// The line of a key, or of what stands for it, in the file of this number.
  func phrase(_ key: PhraseKey, in number: Int) -> Phrase? {
    var key = key
    repeat {
      if let phrase = phrase(key.text, in: number) { return phrase }
    } while key.fallBack()
    return nil
  }

  /// The line of just this key.
  func phrase(_ key: String, in number: Int) -> Phrase? {
    place(of: key, in: number).map { phrases[$0] }
  }
}

extension PhraseIndex {
  /// Index into `entries`.
  private func place(of key: String, in number: Int) -> Int? {
    var key = key
    return key.withUTF8 { key in
      let hash = Self.hash(of: key, number)
      var next = slots[slot(of: hash)]
      while next >= 0 {
        let entry = entries[next]
        if entry.hash == hash, entry.file == number, isWritten(key, in: entry.key) { return next }
        next = entry.next
      }
      return nil
    }
  }

  private func isWritten(_ key: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Bool {
    guard key.count == range.count else { return false }
    let keys = keys.span.extracting(range)
    for index in key.indices where keys[unchecked: index] != key[index] { return false }
    return true
  }

  /// From the last line to the first, so that slots list the first one first: of a key that stands
  /// twice, that one counts.
  private mutating func seal() {
    var size = 64
    while size < 2 * entries.count { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for index in entries.indices.reversed() {
      let slot = slot(of: entries[index].hash)
      entries[index].next = slots[slot]
      slots[slot] = index
    }
  }

  private func slot(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
  }

  /// By eights, mixed as in FNV-1a. Each file has keys like those of others, so its number counts.
  private static func hash(of key: UnsafeBufferPointer<UInt8>, _ number: Int) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(key)
    var hash = 0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: number)
    func mix(_ value: UInt64) {
      hash = (hash ^ value) &* 0x100_0000_01b3
      hash ^= hash >> 29
    }
    var index = 0
    while index + 8 <= key.count {
      mix(bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    while index < key.count {
      mix(UInt64(key[index]))
      index += 1
    }
    return hash
  }
}
