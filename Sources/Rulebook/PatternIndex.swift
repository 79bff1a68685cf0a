import Prose

/// All patterns of one language, filed under the keys of their anchors.
struct PatternIndex: Sendable {
  /// One pattern of a lexicon.
  struct Pattern: Sendable {
    /// Where it begins in `code`.
    let code: Int32
    /// Indices into `lexicons` and `groups`.
    let lexicon: UInt16
    let group: UInt16
    /// Where the plain words stand in the text of the lexicon's file; `nil` when there are none.
    let alternative: Range<Int32>?
  }

  /// A pattern under one of its keys.
  struct Entry: Sendable {
    let key: PatternKey
    let pattern: Int32
    /// See `PatternAnchor.lead`.
    let lead: Int32
    /// The next entry in the same slot, or -1.
    var next: Int32
  }

  private(set) var code: [UInt8] = []
  private(set) var patterns: [Pattern] = []
  private(set) var lexicons: [(name: LexiconName, text: [UInt8])] = []
  private(set) var groups: [String] = ["main"]
  private(set) var entries: [Entry] = []
  /// The first entry of each slot, or -1. The size is a power of two.
  private var slots: [Int32] = []
  private var parser = PatternParser()

  mutating func add(_ name: LexiconName, path: String, text: [UInt8]) throws(RulebookError) {
    parser.read(text)
    lexicons.append((name, text))
    var reader = LexiconReader(path: path, text: text)
    while let line = try reader.next() {
      do {
        let start = parser.code.count
        let anchor = try parser.parse(line.pattern)
        file(anchor, code: start, line)
      } catch {
        throw reader.error(error)
      }
    }
  }

  /// Makes it ready for look-ups; nothing is added afterwards.
  mutating func seal() {
    code = parser.code
    parser = PatternParser()
    var size = 64
    while size < 2 * entries.count { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for index in entries.indices {
      let slot = Int(entries[index].key.value) & (size - 1)
      entries[index].next = slots[slot]
      slots[slot] = Int32(index)
    }
  }

  /// The first entry that may have this key, or -1; go on with `Entry.next`, comparing keys.
  func firstEntry(for key: PatternKey) -> Int32 { slots[Int(key.value) & (slots.count - 1)] }

  private mutating func file(_ anchor: PatternAnchor, code: Int, _ line: LexiconReader.Line) {
    patterns.append(
      Pattern(
        code: Int32(code), lexicon: UInt16(lexicons.count - 1), group: index(of: line.group),
        alternative: line.alternative.map { Int32($0.lowerBound)..<Int32($0.upperBound) }))
    for index in anchor.keys {
      entries.append(
        Entry(
          key: parser.keys[index], pattern: Int32(patterns.count - 1), lead: Int32(anchor.lead),
          next: -1))
    }
  }

  private mutating func index(of group: String) -> UInt16 {
    if let last = groups.lastIndex(of: group) { return UInt16(last) }
    groups.append(group)
    return UInt16(groups.count - 1)
  }
}
