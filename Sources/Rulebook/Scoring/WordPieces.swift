import Prose

/// What of a draft may have points: single words, pairs of neighbours within a sentence, and the
/// last three and four letters of longer words.
package struct WordPieces: Sendable {
  /// Indices into the words.
  private enum Piece {
    case word(Int)
    /// With the word before it.
    case pair(Int)
    case ending(Int, letters: Int)
  }

  package let words: [KnownWord]
  /// Ranges of `words`.
  let sentences: [Range<Int>]

  package init(of words: [KnownWord], in sentences: [Range<Int>]) {
    self.words = words
    self.sentences = sentences
  }

  /// In order of appearance; again for each place where it stands.
  private func each(_ take: (Piece) -> Void) {
    for sentence in sentences {
      for index in sentence {
        take(.word(index))
        if index > sentence.lowerBound { take(.pair(index)) }
        // Only of words with at least two more letters; numbers have none.
        let letters = words[index].letters
        if letters >= 5 { take(.ending(index, letters: 3)) }
        if letters >= 6 { take(.ending(index, letters: 4)) }
      }
    }
  }

  /// Each once as `scoring/words.txt` writes it, a number as "#": "proud", "proud to", "…ung".
  package func distinct(in reading: Reading) -> [String] {
    var seen: Set<String> = []
    var distinct: [String] = []
    each { piece in
      let written = written(piece, in: reading)
      if seen.insert(written).inserted { distinct.append(written) }
    }
    return distinct
  }
}

extension WordPieces {
  private func written(_ piece: Piece, in reading: Reading) -> String {
    switch piece {
    case .word(let index): text(of: index, in: reading)
    case .pair(let index):
      "\(text(of: index - 1, in: reading)) \(text(of: index, in: reading))"
    case .ending(let index, let letters): "…\(ending(of: index, letters, in: reading))"
    }
  }

  private func text(of index: Int, in reading: Reading) -> String {
    let word = words[index]
    return word.isNumber
      ? "#" : String(decoding: reading.folded(reading.tokens[word.token]), as: UTF8.self)
  }

  private func ending(of index: Int, _ letters: Int, in reading: Reading) -> String {
    let bytes = reading.folded(reading.tokens[words[index].token])
    let starts = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
    return String(decoding: bytes[starts[starts.count - letters]...], as: UTF8.self)
  }
}
