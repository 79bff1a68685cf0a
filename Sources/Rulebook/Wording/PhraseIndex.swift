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
    let key: Range<Int>
    /// The next entry of the same slot, or -1.
    var next = -1
  }

  private var files: [PhraseFile] = []
  /// Indices into `files`.
  private var numbers: [String: Int] = [:]
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
        let key = file.bytes.span.extracting(line.key)
        entries.append(
          Entry(
            hash: PhraseKey.hash(of: key, from: Self.seed(number)), file: number, key: line.key))
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
  func phrase(_ key: PhraseKey, in file: PhraseFile, _ number: Int) -> Phrase? {
    var key = key
    repeat {
      if let place = place(of: key, in: file, number) { return phrases[place] }
    } while key.fallBack()
    return nil
  }
}

extension PhraseIndex {
  /// Index into `entries`.
  private func place(of key: PhraseKey, in file: PhraseFile, _ number: Int) -> Int? {
    let hash = key.hash(from: Self.seed(number))
    let entries = entries.span
    var next = slots[slot(of: hash)]
    while next >= 0 {
      let entry = entries[next]
      if entry.hash == hash, entry.file == number, key.isWritten(in: entry.key, of: file.bytes) {
        return next
      }
      next = entry.next
    }
    return nil
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

  /// Each file has keys like those of others.
  private static func seed(_ number: Int) -> UInt64 {
    0xcbf2_9ce4_8422_2325 ^ UInt64(truncatingIfNeeded: number) << 40
  }
}
