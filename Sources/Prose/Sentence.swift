/// A sentence, or what stands for one: a headline, a list item, a line of hashtags.
package struct Sentence: Hashable, Sendable {
  /// How a sentence comes to its end.
  package enum Ending: Sendable {
    case period, question, exclamation, ellipsis, colon
    /// An emoji that does the work of a full stop.
    case emoji
    /// The line or the post ends without a mark.
    case none
  }

  /// From its first token that is no space to its last, closing quotation mark included.
  package let range: ByteRange
  /// Indices into `Reading.tokens`; never empty, and sorted without overlap over all sentences.
  package let tokens: Range<Int>
  /// Words and numbers in it; links, tags and names of accounts do not count.
  package let wordCount: Int
  /// `nil` when the sentence is too short to tell; then the draft's language holds.
  package let language: Language?
  package let ending: Ending
  /// Index into `Reading.paragraphs`.
  package let paragraph: Int
  /// The mark of a list item in front of it ("1.", "–", "•", "✅"); `nil` for running text.
  package let listMarker: ByteRange?

  package init(
    range: ByteRange, tokens: Range<Int>, wordCount: Int, language: Language?, ending: Ending,
    paragraph: Int, listMarker: ByteRange?
  ) {
    self.range = range
    self.tokens = tokens
    self.wordCount = wordCount
    self.language = language
    self.ending = ending
    self.paragraph = paragraph
    self.listMarker = listMarker
  }
}
