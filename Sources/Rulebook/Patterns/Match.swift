import Prose

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
