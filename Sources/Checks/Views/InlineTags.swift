import Prose

extension Reading {
  /// The tags behind which the sentence goes on in words: such a tag stands for a word.
  ///
  /// Linear in the sentences that hold tags, however many there are.
  func followedByWord(_ tags: [Int]) -> [Int] {
    var known: (sentence: Int, lastWord: Int)?
    return tags.filter { index in
      guard let sentence = sentenceIndex(at: tokens[index].range.start) else { return false }
      if known?.sentence != sentence {
        let words = tokens[sentences[sentence].tokens]
        known = (sentence, words.lastIndex { $0.kind == .word } ?? -1)
      }
      return index < (known?.lastWord ?? -1)
    }
  }
}
