import Prose

/// What was found at some tokens of a reading.
protocol TokenStretch {
  var tokens: Range<Int> { get }
}

extension PatternHit: TokenStretch {}

extension Match: TokenStretch {}

extension Array where Element: TokenStretch {
  /// Whether each ends before the next begins.
  var areApart: Bool {
    var end = 0
    for element in self {
      if element.tokens.lowerBound < end { return false }
      end = element.tokens.upperBound
    }
    return true
  }

  /// Sorted. Of those that overlap, the longest; of equal ones, the last.
  func withoutOverlaps(in reading: Reading) -> [Element] {
    if areApart { return self }
    let ranked = indices.map { index in
      let range = reading.range(of: self[index].tokens)
      return (length: range.end - range.start, start: range.start, index: index)
    }.sorted { ($1.length, $0.start, $1.index) < ($0.length, $1.start, $0.index) }
    var kept: [Element] = []
    var isTaken = [Bool](repeating: false, count: reading.tokens.count)
    for (_, _, index) in ranked {
      let tokens = self[index].tokens
      guard !tokens.contains(where: { isTaken[$0] }) else { continue }
      kept.append(self[index])
      for token in tokens { isTaken[token] = true }
    }
    return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}

extension Reading {
  /// From the first to the last of some tokens, which must not be empty.
  func range(of tokens: Range<Int>) -> ByteRange {
    self.tokens[tokens.lowerBound].range.joined(with: self.tokens[tokens.upperBound - 1].range)
  }
}
