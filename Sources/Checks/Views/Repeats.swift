import Prose

extension Reading {
  /// Long sentences that stand there a second time, word for word: the slip of who pasted twice.
  ///
  /// A refrain is shorter; a quotation may come back.
  var repeatedSentences: [ByteRange] {
    var seen: Set<ArraySlice<UInt8>> = []
    return sentences.compactMap { sentence in
      guard sentence.wordCount >= 10, !isForeignSpeech(at: sentence.range.start) else {
        return nil
      }
      let words = ByteRange(sentence.range.start, wordedEnd(of: sentence))
      return seen.insert(draft.bytes[words.start..<words.end]).inserted ? nil : words
    }
  }
}
