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
    let worded = reading.wordedSentences
    var blocks: [StageBlock] = []
    var start = 0
    for next in worded.indices.dropFirst()
    where reading.isBroken(between: worded[next - 1], and: worded[next]) {
      blocks.append(reading.block(of: worded[start..<next]))
      start = next
    }
    if start < worded.count { blocks.append(reading.block(of: worded[start...])) }
    return blocks
  }

  /// The most staged blocks in a row; the first such row.
  static func longestRun(in blocks: [StageBlock]) -> ArraySlice<StageBlock> {
    let runs = blocks.split { !$0.isStaged }
    return runs.reduce(blocks[..<0]) { $1.count > $0.count ? $1 : $0 }
  }
}

extension Reading {
  /// The block these sentences make; their indices, at least one.
  fileprivate func block(of own: ArraySlice<Int>) -> StageBlock {
    let (first, last) = (own[own.startIndex], own[own.endIndex - 1])
    var words = 0
    for index in own { words += sentences[index].wordCount }
    let isStaged = words <= 10 && own.allSatisfy { isOnStage($0, isAlone: own.count == 1) }
    return StageBlock(
      range: sentences[first].range.joined(with: sentences[last].range), isStaged: isStaged,
      isTiny: isStaged && words <= 3)
  }

  /// A name or a headline ends without a mark.
  private func isOnStage(_ index: Int, isAlone: Bool) -> Bool {
    let sentence = sentences[index]
    return (isAlone || sentence.wordCount <= 3) && sentence.ending != .none
      && sentence.listMarker == nil
      && !quotations.contains { sentence.range.overlaps($0.range) }
  }

  /// A blank line, or the end of a line where the sentence ends as well: lines of a poem, and text
  /// that an editor has wrapped, go on.
  fileprivate func isBroken(between last: Int, and next: Int) -> Bool {
    let (last, next) = (sentences[last], sentences[next])
    if last.paragraph != next.paragraph { return true }
    if case .none = last.ending { return false }
    for index in last.tokens.upperBound - 1..<next.tokens.lowerBound {
      if case .lineBreak = tokens[index].kind { return true }
    }
    return false
  }
}
