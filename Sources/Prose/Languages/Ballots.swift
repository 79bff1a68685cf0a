/// What the words of a text say about its language, asked once: the whole post and each sentence
/// are counted from the same ballots.
struct Ballots {
  /// Words and votes of a stretch.
  ///
  /// Every function word votes, and every German letter votes for German.
  struct Tally {
    /// The votes for each of `Language.allCases`, and what the other lanes count.
    fileprivate let counts: Voters.Vote

    var words: Int { Int(counts[Lane.words]) }
    /// Votes of letters for German; other languages have these letters, too.
    var letters: Int { Int(counts[Lane.letters]) }

    /// `voter` is the place of a language in `Language.allCases`.
    func votes(_ voter: Int) -> Int { Int(counts[voter]) }
  }

  /// Those behind the lanes of the languages.
  private enum Lane {
    static let words = Voters.most
    /// Words with German letters.
    static let letters = Voters.most + 1

    static func one(_ lane: Int) -> Voters.Vote {
      var vote = Voters.Vote()
      vote[lane] = 1
      return vote
    }
  }

  /// What is counted before each token, and before the end.
  private var before: [Voters.Vote] = []

  init(in text: TokenizedText, _ voters: Voters) {
    let word = Lane.one(Lane.words)
    let letter = Lane.one(Lane.letters)
    var umlauts = Umlauts(in: text.bytes)
    var counts = Voters.Vote()
    before.reserveCapacity(text.tokens.count + 1)
    for token in text.tokens {
      before.append(counts)
      guard token.kind == .word else { continue }
      counts &+= word &+ voters.vote(of: token.folded, in: text.folded.span)
      if umlauts.next(from: token.range.start) < token.range.end { counts &+= letter }
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
    while let lead = span.place(of: 0xC3, or: 0xCC, from: next, before: last) {
      switch (span[lead], span[lead + 1]) {
      case (0xC3, 0x84), (0xC3, 0x96), (0xC3, 0x9C), (0xC3, 0x9F), (0xC3, 0xA4), (0xC3, 0xB6),
        (0xC3, 0xBC):
        return lead
      case (0xCC, 0x88) where lead > 0 && Self.bases.contains(span[lead - 1]): return lead
      default: next = lead + 1
      }
    }
    return span.count
  }

  /// What two dots may stand over as a character of their own.
  private static let bases = ASCIISet("aouAOU")
}
