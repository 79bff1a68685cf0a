import Prose

/// All patterns of one language, filed under a word that must stand in every match.
struct PatternIndex: Sendable {
  /// One line of a lexicon. Ranges are indices into the text of its file.
  struct Pattern: Sendable {
    let range: Range<Int32>
    /// `nil` when there are no plain words beside it.
    let alternative: Range<Int32>?
    /// Where the word it is filed under stands; -1 when the parser chose the place.
    let anchor: Int32
    /// Another word of the same sentence, for a glance before the pattern is parsed.
    let companion: PatternKey?
    /// Indices into `lexicons` and `groups`.
    let lexicon: UInt16
    let group: UInt16
  }

  /// A pattern under one of its keys.
  struct Entry: Sendable {
    let key: PatternKey
    let pattern: Int32
    /// The next entry in the same slot, or -1.
    var next: Int32
  }

  private(set) var patterns: [Pattern] = []
  private(set) var lexicons: [(name: LexiconName, text: [UInt8])] = []
  private(set) var groups: [String] = ["main"]
  private(set) var entries: [Entry] = []
  /// The first entry of each slot, or -1. The size is a power of two.
  private var slots: [Int32] = []

  /// `sizeHint` is the number of patterns to come, if anyone knows.
  init(sizeHint: Int = 0) {
    patterns.reserveCapacity(sizeHint)
    entries.reserveCapacity(2 * sizeHint)
  }

  /// Files the patterns of a lexicon. With `isTrusted` only those are parsed that cannot be filed
  /// otherwise; the others must have been parsed before, when the program was built.
  mutating func add(
    _ name: LexiconName, path: String, text: [UInt8], isTrusted: Bool
  ) throws(RulebookError) {
    lexicons.append((name, text))
    var parser = PatternParser(text)
    var reader = LexiconReader(path: path, text: text)
    var group = (name: reader.group, index: UInt16(0))
    while let line = try reader.next() {
      if reader.group != group.name {
        group = (reader.group, index(of: String(decoding: text[reader.group], as: UTF8.self)))
      }
      let scout = PatternScout(text.span, line.pattern)
      do {
        if !isTrusted { _ = try parser.parse(line.pattern) }
        if let found = scout.found {
          file(line, group.index, scout, anchor: found.offset)
          file(found.key)
        } else {
          let anchor = try parser.parse(line.pattern).anchor
          file(line, group.index, scout, anchor: -1)
          for index in anchor.keys { file(parser.keys[index]) }
        }
      } catch {
        throw reader.error(error)
      }
    }
  }

  /// Makes it ready for look-ups; nothing is added afterwards.
  mutating func seal() {
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
}

extension PatternIndex {
  private mutating func file(
    _ line: LexiconReader.Line, _ group: UInt16, _ scout: PatternScout, anchor: Int
  ) {
    patterns.append(
      Pattern(
        range: Int32(line.pattern.lowerBound)..<Int32(line.pattern.upperBound),
        alternative: line.alternative.map { Int32($0.lowerBound)..<Int32($0.upperBound) },
        anchor: Int32(anchor), companion: scout.companion, lexicon: UInt16(lexicons.count - 1),
        group: group))
  }

  private mutating func file(_ key: PatternKey) {
    entries.append(Entry(key: key, pattern: Int32(patterns.count - 1), next: -1))
  }

  private mutating func index(of group: String) -> UInt16 {
    if let index = groups.firstIndex(of: group) { return UInt16(index) }
    groups.append(group)
    return UInt16(groups.count - 1)
  }
}
