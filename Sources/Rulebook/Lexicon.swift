import Prose

/// The name of a word list: its path below `lexicons/` without the ending,
/// as "dialogue/engagement-bait".
package struct LexiconName: Hashable, Sendable, ExpressibleByStringLiteral {
  package let text: String

  package init(_ text: String) { self.text = text }
  package init(stringLiteral text: String) { self.text = text }
}

/// A place where a pattern of a lexicon matched.
package struct Match: Hashable, Sendable {
  /// In the file. From the first matched token to the last.
  package let range: ByteRange
  /// Indices into `Reading.tokens`.
  package let tokens: Range<Int>
  /// Index into `Reading.sentences`.
  package let sentence: Int
  /// The `[group]` of the lexicon the pattern stands in; "main" where there is none.
  package let group: String
  /// The plain words an editor wrote behind `=>`; "" means: simply cut it; `nil`: none given.
  package let alternative: String?

  package init(
    range: ByteRange, tokens: Range<Int>, sentence: Int, group: String, alternative: String?
  ) {
    self.range = range
    self.tokens = tokens
    self.sentence = sentence
    self.group = group
    self.alternative = alternative
  }
}

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
    let start = matches.count(beforeSentence: sentence)
    return Array(matches[start...].prefix(500).prefix { $0.sentence == sentence })
  }
}

extension [Match] {
  /// How many stand in sentences before this one; halves what is left at each step, for there may
  /// be as many matches as sentences.
  fileprivate func count(beforeSentence sentence: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].sentence < sentence { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
