/// Lines that belong together; a blank line ends it.
package struct Paragraph: Hashable, Sendable {
  package let range: ByteRange
  /// Indices into `Reading.sentences`; never empty.
  package let sentences: Range<Int>

  package init(range: ByteRange, sentences: Range<Int>) {
    self.range = range
    self.sentences = sentences
  }
}
