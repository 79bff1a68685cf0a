/// A match of a pattern, before overlaps are sorted out.
struct PatternHit {
  /// Index into `PatternIndex.patterns`.
  let pattern: Int32
  let tokens: Range<Int>
  let sentence: Int
}

/// The hits of one search by word list, in the order they came; some may come twice.
struct PatternHits {
  private var hits: [PatternHit] = []
  /// Of each hit, the one before it in the same word list, or -1.
  private var earlier: [Int32] = []
  /// By word list: its last hit, or -1.
  private var last: [Int32] = []

  /// Of no word list.
  init() {}

  init(lexicons: Int) { last = Array(repeating: -1, count: lexicons) }

  mutating func append(_ hit: PatternHit, of lexicon: Int) {
    earlier.append(last[lexicon])
    last[lexicon] = Int32(truncatingIfNeeded: hits.count)
    hits.append(hit)
  }

  /// The word lists with hits, as indices.
  var lexicons: [Int] { last.indices.filter { last[$0] >= 0 } }

  func of(_ lexicon: Int) -> [PatternHit] {
    var found: [Int] = []
    var next = last[lexicon]
    while next >= 0 {
      found.append(Int(next))
      next = earlier[Int(next)]
    }
    return found.reversed().map { hits[$0] }
  }
}
