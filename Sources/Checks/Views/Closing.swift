import Prose

extension Reading {
  /// Where a closing sentence would stand: behind the last words, before a row of tags or links.
  package var closingPlace: Int {
    sentences.last { $0.wordCount > 0 }?.range.end ?? draft.post.end
  }
}
