import Prose

/// The short words that were looked up last, for most words of a text come again and again.
///
/// Its size is fixed. It belongs to one index.
struct FamiliarWords: Sendable {
  private struct Row {
    /// The bytes of the word, the first lowest, NUL behind the last; 0 in an empty row.
    var letters: UInt64 = 0
    var word = IndexedWord()
  }

  private var rows: [Row] = []

  private static let size = 2048
  private static let longest = 8

  /// A word of a folded text.
  mutating func word(
    _ range: Range<Int>, of text: Span<UInt8>, in index: PatternIndex
  ) -> IndexedWord {
    guard range.count <= Self.longest else { return IndexedWord(range, of: text, in: index) }
    if rows.isEmpty { rows = Array(repeating: Row(), count: Self.size) }
    let letters = text.eight(at: range.lowerBound, count: range.count).bits
    let row = Int(truncatingIfNeeded: (letters &* 0x9e37_79b9_7f4a_7c15) >> 53)
    if rows[row].letters != letters || letters == 0 {
      rows[row] = Row(letters: letters, word: IndexedWord(range, of: text, in: index))
    }
    return rows[row].word
  }
}
