/// Words between quotation marks, or behind the dash or colon of a speaker.
package struct Quotation: Hashable, Sendable {
  package enum Voice: Sendable {
    /// Somebody else speaks: a verb of saying or a name stands beside it.
    case other
    /// The author's own words, quoted ("I said: …").
    case author
    /// No speech: a title, a term, a word held with tongs ("the so-called 'expert'").
    case term
  }

  /// With its quotation marks.
  package let range: ByteRange
  /// Without them.
  package let inner: ByteRange
  package let voice: Voice

  package init(range: ByteRange, inner: ByteRange, voice: Voice) {
    self.range = range
    self.inner = inner
    self.voice = voice
  }
}
