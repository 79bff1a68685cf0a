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
    let inOrder = sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    if inOrder.areApart { return inOrder }
    let ranked = indices.sorted { left, right in
      let (first, second) = (
        reading.range(of: self[left].tokens), reading.range(of: self[right].tokens)
      )
      return (-first.length, first.start, -left) < (-second.length, second.start, -right)
    }
    var kept: [Element] = []
    var isTaken = [Bool](repeating: false, count: reading.tokens.count)
    for index in ranked where !self[index].tokens.contains(where: { isTaken[$0] }) {
      kept.append(self[index])
      for token in self[index].tokens { isTaken[token] = true }
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
