import Prose

/// What stands by itself between two breaks: a paragraph, or a line that ends with its sentence.
struct StageBlock {
  /// From its first sentence to its last.
  let range: ByteRange
  /// One short sentence all by itself, or fragments ("Every. Single. Time.") that are no longer
  /// together.
  let isStaged: Bool
  /// Of at most three words.
  let isTiny: Bool

  /// In order. Lists, names under each other and lines of a dialogue are nobody's stage: they
  /// count, but not as staged.
  static func all(in reading: Reading) -> [StageBlock] {
    var blocks: [StageBlock] = []
    var open: [Sentence] = []
    for sentence in reading.sentences where sentence.wordCount > 0 {
      if let last = open.last, reading.isBroken(between: last, and: sentence) {
        blocks.append(StageBlock(open, in: reading))
        open = []
      }
      open.append(sentence)
    }
    return open.isEmpty ? blocks : blocks + [StageBlock(open, in: reading)]
  }

  /// The most staged blocks in a row; the first such row.
  static func longestRun(in blocks: [StageBlock]) -> ArraySlice<StageBlock> {
    let runs = blocks.split { !$0.isStaged }
    return runs.reduce(blocks[..<0]) { $1.count > $0.count ? $1 : $0 }
  }

  private init(_ sentences: [Sentence], in reading: Reading) {
    let first = sentences[0]
    range = first.range.joined(with: sentences[sentences.count - 1].range)
    let words = sentences.reduce(0) { $0 + $1.wordCount }
    // A name or a headline ends without a mark.
    isStaged =
      words <= 10
      && (sentences.count == 1 || sentences.allSatisfy { $0.wordCount <= 3 })
      && sentences.allSatisfy { sentence in
        sentence.ending != .none && sentence.listMarker == nil
          && !reading.quotations.contains { sentence.range.overlaps($0.range) }
      }
    isTiny = isStaged && words <= 3
  }
}

extension Reading {
  /// A blank line, or the end of a line where the sentence ends as well: lines of a poem, and text
  /// that an editor has wrapped, go on.
  fileprivate func isBroken(between last: Sentence, and next: Sentence) -> Bool {
    if last.paragraph != next.paragraph { return true }
    guard last.ending != .none else { return false }
    return tokens[last.tokens.upperBound - 1..<next.tokens.lowerBound].contains {
      $0.kind == .lineBreak
    }
  }
}
