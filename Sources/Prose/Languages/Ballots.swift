/// What the words of a text say about its language, asked once: the whole post and each sentence
/// are counted from the same ballots.
struct Ballots {
  /// Words and votes of a stretch.
  ///
  /// Every function word votes, and every German letter votes for German.
  struct Tally {
    /// Words, words with German letters, then the votes for each of `Language.allCases`, at
    /// most six.
    fileprivate let counts: SIMD8<UInt32>

    fileprivate static let word = SIMD8<UInt32>(1, 0, 0, 0, 0, 0, 0, 0)
    fileprivate static let letter = SIMD8<UInt32>(0, 1, 0, 0, 0, 0, 0, 0)

    var words: Int { Int(counts[0]) }
    /// Votes of letters for German; other languages have these letters, too.
    var letters: Int { Int(counts[1]) }

    /// `voter` is the place of a language in `Language.allCases`.
    func votes(_ voter: Int) -> Int { Int(counts[2 + voter]) }
  }

  /// What is counted before each token, and before the end.
  private var before: [SIMD8<UInt32>] = []

  init(in text: TokenizedText, _ orthographies: Orthographies) {
    let voters = Language.allCases.map { orthographies[$0]?[.functionWords] ?? WordSet() }
    var umlauts = Umlauts(in: text.bytes)
    var counts = SIMD8<UInt32>()
    before.reserveCapacity(text.tokens.count + 1)
    for token in text.tokens {
      before.append(counts)
      guard token.kind == .word else { continue }
      counts &+= Tally.word
      if umlauts.next(from: token.range.start) < token.range.end { counts &+= Tally.letter }
      let form = text.folded.span.extracting(token.folded.start..<token.folded.end)
      let hash = WordSet.hash(of: form)
      for voter in voters.indices where voters[voter].contains(form, hash: hash) {
        counts[2 + voter] &+= 1
      }
    }
    before.append(counts)
  }

  /// Of a stretch of tokens.
  func tally(of tokens: Range<Int>) -> Tally {
    Tally(counts: before[tokens.upperBound] &- before[tokens.lowerBound])
  }
}

/// Where a text holds "ä", "ö", "ü", "ß" or their capitals; asked from the left to the right.
private struct Umlauts {
  private let bytes: [UInt8]
  /// Of the one found last, or the end.
  private var place = -1

  init(in bytes: [UInt8]) { self.bytes = bytes }

  /// The first one at or behind a place; the end of the text if there is none.
  mutating func next(from start: Int) -> Int {
    if place < start { place = find(from: start) }
    return place
  }

  private func find(from start: Int) -> Int {
    let span = bytes.span
    let last = span.count - 1
    var next = start
    while let lead = span.place(of: 0xC3, from: next, before: last) {
      switch span[lead + 1] {
      case 0x84, 0x96, 0x9C, 0x9F, 0xA4, 0xB6, 0xBC: return lead
      default: next = lead + 1
      }
    }
    return span.count
  }
}
