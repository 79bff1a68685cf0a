/// The function words of all languages, so that one look-up tells whom a word votes for.
struct Voters: Sendable {
  /// 1 for each language that has a word, in its place in `Language.allCases`, at most six.
  typealias Vote = SIMD8<UInt32>

  /// Open addressing by the bytes of words that have at most eight, the first lowest, NUL behind
  /// the last; 0 for an empty slot. Size is a power of two.
  private var short: [UInt64]
  private var shortVotes: [Vote]
  private var long = WordSet()
  private var longVotes: [Vote] = []

  /// The words of each language, in the order of `Language.allCases`.
  init(_ languages: [WordSet]) {
    var size = 16
    while size < 3 * languages.reduce(0, { $0 + $1.count }) { size *= 2 }
    short = Array(repeating: 0, count: size)
    shortVotes = Array(repeating: Vote(), count: size)
    for (voter, words) in languages.enumerated() {
      var vote = Vote()
      vote[voter] = 1
      for word in 0..<words.count { add(words[word], vote) }
    }
  }

  private mutating func add(_ word: ArraySlice<UInt8>, _ vote: Vote) {
    let span = word.span
    if word.count <= 8 {
      let key = Self.key(of: ByteRange(0, word.count), in: span)
      let slot = slot(of: key)
      short[slot] = key
      shortVotes[slot] |= vote
    } else if let known = long.index(of: span) {
      longVotes[known] |= vote
    } else {
      long.insert(span)
      longVotes.append(vote)
    }
  }
}

extension Voters {
  /// Whom a folded word of a text votes for.
  @inline(__always) func vote(of word: ByteRange, in text: Span<UInt8>) -> Vote {
    guard word.length <= 8 else { return vote(ofLong: word, in: text) }
    return shortVotes[slot(of: Self.key(of: word, in: text))]
  }

  private func vote(ofLong word: ByteRange, in text: Span<UInt8>) -> Vote {
    long.index(of: text.extracting(word.start..<word.end)).map { longVotes[$0] } ?? Vote()
  }

  private static func key(of word: ByteRange, in text: Span<UInt8>) -> UInt64 {
    guard !word.isEmpty else { return 0 }
    return text.eight(from: word.start).bits & (UInt64.max >> UInt64(64 - 8 * word.length))
  }

  /// Where the key stands, or would; empty slots have no votes.
  private func slot(of key: UInt64) -> Int {
    let last = short.count - 1
    let hash = key &* 0x9e37_79b9_7f4a_7c15
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & last
    while short[slot] != 0, short[slot] != key { slot = (slot + 1) & last }
    return slot
  }
}
