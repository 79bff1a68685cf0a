import Prose

/// All patterns of one language, filed under a word that must stand in every match.
struct PatternIndex: Sendable {
  /// One line of a lexicon. Ranges are indices into the text of its file.
  struct Pattern: Sendable {
    let range: Range<Int32>
    /// `nil` when there are no plain words beside it.
    let alternative: Range<Int32>?
    /// How many words of a match stand before the one it is filed under, at most.
    let lead: UInt16
    /// Another word of the same sentence, for a glance before the pattern is parsed.
    let companion: PatternKey?
    /// How the words beside the one it is filed under may begin, for another glance.
    let neighbours: PatternNeighbours
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

  /// A word list; its text is read where it is needed.
  struct Lexicon: Sendable {
    let name: LexiconName
    let file: RuleArchive.File

    func text(_ range: Range<Int32>) -> [UInt8] {
      file.text(in: Int(range.lowerBound)..<Int(range.upperBound))
    }
  }

  private(set) var patterns: [Pattern] = []
  var lexicons: [Lexicon] = []
  var groups: [String] = ["main"]
  private(set) var entries: [Entry] = []
  /// The first entry of each slot, or -1. The size is a power of two.
  private var slots: [Int32] = []
  /// The frequent words of the language, as far as anyone said.
  private let common: WordSet

  /// `sizeHint` is the number of patterns to come, and `keys` that of their keys, if anyone knows.
  init(sizeHint: Int = 0, keys: Int = 0, common: WordSet = WordSet()) {
    self.common = common
    patterns.reserveCapacity(sizeHint)
    entries.reserveCapacity(keys)
  }

  /// Parses and files the patterns of a lexicon.
  mutating func add(_ name: LexiconName, _ file: RuleArchive.File) throws(RulebookError) {
    lexicons.append(Lexicon(name: name, file: file))
    let text = file.text
    var parser = PatternParser(text, common: common)
    var reader = LexiconReader(path: file.path, text: text)
    var group = (name: reader.group, index: UInt16(0))
    while let line = try reader.next() {
      if reader.group != group.name {
        group = (reader.group, index(of: String(decoding: text[reader.group], as: UTF8.self)))
      }
      do {
        let anchor = try parser.parse(line.pattern)
        append(pattern(line, group.index, anchor, in: text.span))
        for index in anchor.keys { append(parser.keys[index]) }
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
  /// Files a pattern; its keys follow one by one.
  mutating func append(_ pattern: Pattern) { patterns.append(pattern) }

  mutating func append(_ key: PatternKey) {
    entries.append(Entry(key: key, pattern: Int32(patterns.count - 1), next: -1))
  }

  /// A pattern of the lexicon added last.
  private func pattern(
    _ line: LexiconReader.Line, _ group: UInt16, _ anchor: PatternAnchor, in text: Span<UInt8>
  ) -> Pattern {
    Pattern(
      range: Int32(line.pattern.lowerBound)..<Int32(line.pattern.upperBound),
      alternative: line.alternative.map { Int32($0.lowerBound)..<Int32($0.upperBound) },
      lead: UInt16(anchor.lead),
      companion: PatternScout(text, line.pattern, besides: anchor.offset).companion,
      neighbours: PatternNeighbours(in: text, line.pattern, around: anchor.offset),
      lexicon: UInt16(lexicons.count - 1), group: group)
  }

  private mutating func index(of group: String) -> UInt16 {
    if let index = groups.firstIndex(of: group) { return UInt16(index) }
    groups.append(group)
    return UInt16(groups.count - 1)
  }
}
