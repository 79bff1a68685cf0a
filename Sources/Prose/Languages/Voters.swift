/// The function words of all languages, so that one look-up tells whom a word votes for.
struct Voters: Sendable {
  /// 1 for each language that has a word, in the lane of its place in `Language.allCases`.
  typealias Vote = SIMD8<UInt32>
  /// So many languages have a lane.
  static let most = 6
  /// The same, a bit for each language.
  private typealias Bits = UInt32

  /// The votes of words that have at most eight bytes, by these.
  private var short = NumberTable()
  private var long = WordSet()
  private var longVotes: [Bits] = []

  /// The words of each language, in the order of `Language.allCases`.
  init(_ languages: [WordSet]) {
    short.reserve(languages.reduce(0) { $0 + $1.count })
    for (voter, words) in languages.enumerated() {
      for word in words.words { add(word, of: words.bytes.span, 1 << Bits(voter)) }
    }
  }

  private mutating func add(_ word: ByteRange, of text: Span<UInt8>, _ vote: Bits) {
    if word.length <= 8 {
      let key = text.eight(at: word.start, count: word.length).bits
      short[key] = max(short[key], 0) | Int(vote)
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
    let bits = word.length <= 8 ? votes(ofShort: word, in: text) : votes(ofLong: word, in: text)
    let places = Vote(1, 2, 4, 8, 16, 32, 0, 0)
    return Vote().replacing(with: 1, where: Vote(repeating: bits) & places .!= Vote())
  }

  private func votes(ofLong word: ByteRange, in text: Span<UInt8>) -> Bits {
    long.index(of: text.extracting(word.start..<word.end)).map { longVotes[$0] } ?? 0
  }

  @inline(__always) private func votes(ofShort word: ByteRange, in text: Span<UInt8>) -> Bits {
    Bits(truncatingIfNeeded: max(short[text.eight(at: word.start, count: word.length).bits], 0))
  }
}
