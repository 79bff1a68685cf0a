import Prose

/// All matches of all lexicons in one reading, found in one pass.
package struct Matches: Sendable {
  /// Lexicons with matches, in no order.
  private var lists: [(lexicon: LexiconName, matches: [Match])]
  /// Open addressing by the key of a name: index into `lists` plus one, or 0 for an empty slot.
  /// Size is a power of two.
  private var slots: [Int32]

  package init(_ byLexicon: [LexiconName: [Match]]) {
    self.init(lists: byLexicon.map { ($0.key, $0.value) })
  }

  /// The lexicons must have different names.
  init(lists: [(lexicon: LexiconName, matches: [Match])]) {
    self.lists = lists
    var size = 16
    while size < 2 * (lists.count + 1) { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for index in lists.indices { slots[slot(of: lists[index].lexicon)] = Int32(index + 1) }
  }

  /// Both together; the lexicons must have different names.
  package func joined(with other: Matches) -> Matches {
    other.lists.isEmpty ? self : Matches(lists: lists + other.lists)
  }

  /// Sorted by position. Of matches that overlap, only the longest; other people's speech included.
  package func of(_ lexicon: LexiconName) -> [Match] {
    let index = slots[slot(of: lexicon)]
    return index == 0 ? [] : lists[Int(index) - 1].matches
  }

  package func of(_ lexicon: LexiconName, group: String) -> [Match] {
    of(lexicon).filter { $0.group == group }
  }

  /// The first 500; a sentence with more is none, and looking at it again and again takes long.
  package func of(_ lexicon: LexiconName, inSentence sentence: Int) -> ArraySlice<Match> {
    let matches = of(lexicon)
    let start = matches.indices.partitioningIndex { matches[$0].sentence >= sentence }
    return matches[start...].prefix(500).prefix { $0.sentence == sentence }
  }
}

extension Matches {
  /// Where a lexicon stands, or would stand.
  private func slot(of lexicon: LexiconName) -> Int {
    let last = slots.count - 1
    var slot = Int(lexicon.key) & last
    while slots[slot] != 0, lists[Int(slots[slot]) - 1].lexicon != lexicon {
      slot = (slot + 1) & last
    }
    return slot
  }
}
