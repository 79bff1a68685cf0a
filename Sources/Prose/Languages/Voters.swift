/// The function words of all languages, so that one look-up tells whom a word votes for.
struct Voters: Sendable {
  /// 1 for each language that has a word, in the lane of its place in `Language.allCases`.
  typealias Vote = SIMD8<UInt32>
  /// So many languages have a lane.
  static let most = 6
  /// The same, a bit for each language.
  private typealias Bits = UInt32

  /// Open addressing by the bytes of words that have at most eight, the first lowest, NUL behind
  /// the last; 0 for an empty slot. Size is a power of two.
  private var short: [UInt64]
  private var shortVotes: [Bits]
  private var long = WordSet()
  private var longVotes: [Bits] = []

  /// The words of each language, in the order of `Language.allCases`.
  init(_ languages: [WordSet]) {
    var size = 16
    while size < 2 * languages.reduce(1, { $0 + $1.count }) { size *= 2 }
    short = Array(repeating: 0, count: size)
    shortVotes = Array(repeating: 0, count: size)
    for (voter, words) in languages.enumerated() {
      for word in words.words { add(word, of: words.bytes.span, 1 << Bits(voter)) }
    }
  }

  private mutating func add(_ word: ByteRange, of text: Span<UInt8>, _ vote: Bits) {
    if word.length <= 8 {
      let key = Self.key(of: word, in: text)
      let slot = slot(of: key)
      short[slot] = key
      shortVotes[slot] |= vote
    } else {
      let word = text.extracting(word.start..<word.end)
      if long.insert(word) { longVotes.append(0) }
      if let place = long.index(of: word) { longVotes[place] |= vote }
    }
  }
}

extension Voters {
  /// Whom a folded word of a text votes for.
  @inline(__always) func vote(of word: ByteRange, in text: Span<UInt8>) -> Vote {
    let bits =
      word.length <= 8
      ? shortVotes[slot(of: Self.key(of: word, in: text))] : votes(ofLong: word, in: text)
    let places = Vote(1, 2, 4, 8, 16, 32, 0, 0)
    return Vote().replacing(with: 1, where: Vote(repeating: bits) & places .!= Vote())
  }

  private func votes(ofLong word: ByteRange, in text: Span<UInt8>) -> Bits {
    long.index(of: text.extracting(word.start..<word.end)).map { longVotes[$0] } ?? 0
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
