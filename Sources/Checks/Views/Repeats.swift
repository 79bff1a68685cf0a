import Prose

extension Reading {
  /// Long sentences that stand there a second time, word for word: the slip of who pasted twice.
  ///
  /// A refrain is shorter; a quotation may come back.
  var repeatedSentences: [ByteRange] {
    var seen = WordSet()
    let bytes = draft.bytes
    return sentences.compactMap { sentence in
      guard sentence.wordCount >= 10, !isForeignSpeech(at: sentence.range.start) else {
        return nil
      }
      let words = ByteRange(sentence.range.start, wordedEnd(of: sentence))
      return seen.insert(bytes.span.extracting(words.start..<words.end)) ? nil : words
    }
  }
}
