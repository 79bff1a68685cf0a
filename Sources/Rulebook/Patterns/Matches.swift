import Prose

/// All matches of all lexicons in one reading, found in one pass.
package struct Matches: Sendable {
  private let byLexicon: [LexiconName: [Match]]

  package init(_ byLexicon: [LexiconName: [Match]]) { self.byLexicon = byLexicon }

  /// Both together; the lexicons must have different names.
  package func joined(with other: Matches) -> Matches {
    Matches(byLexicon.merging(other.byLexicon) { own, _ in own })
  }

  /// Sorted by position. Of matches that overlap, only the longest; other people's speech included.
  package func of(_ lexicon: LexiconName) -> [Match] { byLexicon[lexicon] ?? [] }

  package func of(_ lexicon: LexiconName, group: String) -> [Match] {
    of(lexicon).filter { $0.group == group }
  }

  /// The first 500; a sentence with more is none, and looking at it again and again takes long.
  package func of(_ lexicon: LexiconName, inSentence sentence: Int) -> [Match] {
    let matches = of(lexicon)
    let start = matches.indices.partitioningIndex { matches[$0].sentence >= sentence }
    return Array(matches[start...].prefix(500).prefix { $0.sentence == sentence })
  }
}
