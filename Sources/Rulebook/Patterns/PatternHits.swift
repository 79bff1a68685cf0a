/// A match of a pattern, before overlaps are sorted out.
struct PatternHit {
  /// Index into `PatternIndex.patterns`.
  let pattern: Int32
  let tokens: Range<Int>
  let sentence: Int
}

/// The hits of one search by word list, in the order they came; some may come twice.
struct PatternHits {
  /// The hits in one word list.
  private struct List {
    var first: Int32 = -1
    var last: Int32 = -1
    var count = 0
  }

  private var hits: [PatternHit] = []
  /// Of each hit, the next one in the same word list, or -1.
  private var later: [Int32] = []
  private var lists: [List] = []

  /// Of no word list.
  init() {}

  init(lexicons: Int) { lists = Array(repeating: List(), count: lexicons) }

  mutating func append(_ hit: PatternHit, of lexicon: Int) {
    let index = Int32(truncatingIfNeeded: hits.count)
    hits.append(hit)
    later.append(-1)
    let last = Int(lists[lexicon].last)
    if last >= 0 { later[last] = index } else { lists[lexicon].first = index }
    lists[lexicon].last = index
    lists[lexicon].count += 1
  }

  /// The word lists with hits, as indices.
  var lexicons: [Int] { lists.indices.filter { lists[$0].count > 0 } }

  func of(_ lexicon: Int) -> [PatternHit] {
    var found: [PatternHit] = []
    found.reserveCapacity(lists[lexicon].count)
    var next = Int(lists[lexicon].first)
    while next >= 0 {
      found.append(hits[next])
      next = Int(later[next])
    }
    return found
  }
}
