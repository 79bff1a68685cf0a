import Prose

extension Reading {
  /// Where a closing sentence would stand: behind the last words, before a row of tags or links.
  package var closingPlace: Int {
    sentences.last { $0.wordCount > 0 }?.range.end ?? draft.post.end
  }

  /// From the first sentence with words in it to the end of the last; tags and links behind it stay
  /// outside.
  var worded: ByteRange {
    let own = sentences.filter { $0.wordCount > 0 }
    guard let first = own.first, let last = own.last else { return draft.post }
    return ByteRange(first.range.start, wordedEnd(of: last))
  }

  /// Where a sentence ends without the tags and links behind it.
  func wordedEnd(of sentence: Sentence) -> Int {
    let end = tokens[sentence.tokens].last {
      switch $0.kind {
      case .word, .number, .punctuation: true
      case .hyphen, .symbol, .emoji, .link, .mention, .hashtag, .cashtag, .space, .lineBreak: false
      }
    }
    return end?.range.end ?? sentence.range.end
  }
}
