import Prose

/// A reading laid out for walks: what thousands of them ask again and again is worked out once.
struct PatternGround {
  let reading: Reading
  /// One a token of the reading.
  let tokens: [GroundToken]
  /// `Reading.folded`.
  let folded: [UInt8]
  /// One a sentence: its first token, and the one behind its last.
  let starts: [Int]
  let ends: [Int]

  /// Linear.
  init(of reading: Reading) {
    self.reading = reading
    folded = reading.folded
    starts = reading.sentences.map { $0.tokens.lowerBound }
    ends = reading.sentences.map { $0.tokens.upperBound }
    var tokens: [GroundToken] = []
    tokens.reserveCapacity(reading.tokens.count)
    for token in reading.tokens { tokens.append(GroundToken(token, in: reading.folded.span)) }
    var laidOut = tokens.mutableSpan
    Self.link(&laidOut)
    for sentence in reading.sentences { Self.measure(&laidOut, sentence.tokens) }
    self.tokens = tokens
  }

  func speaks(_ language: Language) -> Bool {
    reading.sentences.contains { reading.language(of: $0) == language }
  }

  /// How the words right beside a token begin, as far as there are some; `end` is that of its
  /// sentence.
  func surroundings(of token: Int, end: Int) -> PatternNeighbours {
    let after = token + 1 < end ? tokens[token + 1].reach : -1
    return PatternNeighbours(
      before: beginning(of: tokens[token].origin), after: beginning(of: after))
  }

  private func beginning(of token: Int32) -> BeginningMask {
    token < 0 ? .none : BeginningMask(tokens[Int(token)].beginning)
  }

  /// Finds the word before each token, and words that touch.
  private static func link(_ tokens: inout MutableSpan<GroundToken>) {
    var previous: Int32 = -1
    for index in tokens.indices {
      tokens[index].previous = previous
      let traits = tokens[index].traits
      guard traits.contains(.wordlike) else { continue }
      previous = Int32(truncatingIfNeeded: index)
      guard traits.contains(.wordOrNumber), index > 0,
        tokens[index - 1].traits.contains(.wordOrNumber)
      else { continue }
      tokens[index - 1].traits.insert(.touching)
      tokens[index].traits.insert(.touching)
    }
  }

  /// Finds what can be reached from each token of a sentence, from its end backwards.
  private static func measure(
    _ tokens: inout MutableSpan<GroundToken>, _ sentence: Range<Int>
  ) {
    // Of a walk that has met no light mark so far, and of one that has.
    var reach: Int32 = -1
    var reachBehindMark: Int32 = -1
    for index in sentence.reversed() {
      let traits = tokens[index].traits
      if traits.contains(.wordlike) {
        let isBehindSpace = index > 0 && tokens[index - 1].traits.contains(.space)
        reach = isBehindSpace ? Int32(truncatingIfNeeded: index) : -1
        reachBehindMark = reach
        noteOrigin(&tokens, index, end: sentence.upperBound)
      } else if !traits.contains(.space) {
        reach = traits.contains(.lightMark) ? reachBehindMark : -1
        reachBehindMark = -1
      }
      guard index + 1 < sentence.upperBound else { continue }
      tokens[index].reach = reach
      if case .hyphen = tokens[index].kind {
        tokens[index].reach = Int32(truncatingIfNeeded: index + 1)
      }
    }
  }

  /// The word reached from behind a word knows it.
  private static func noteOrigin(
    _ tokens: inout MutableSpan<GroundToken>, _ word: Int, end: Int
  ) {
    guard word + 1 < end else { return }
    let next = Int(tokens[word + 1].reach)
    if next >= 0 { tokens[next].origin = Int32(truncatingIfNeeded: word) }
  }
}
