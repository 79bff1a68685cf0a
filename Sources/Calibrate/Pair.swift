import Prose
import Reports
import Rulebook

/// Two versions of a draft that differ in one thing, which `a` does better; a line of a file of pairs.
struct Pair {
  let a: RatedPost
  let b: RatedPost
  let aspect: String
  /// Aspects that should hardly move.
  let unchanged: [String]

  init(_ line: JSON5Document) throws(JSON5Fault) {
    let root = line.root
    let language = Language(rawValue: try root.value(of: "lang").wantedText()) ?? .en
    let platform = try root.value(of: "platform").wantedText()
    func post(_ key: String) throws(JSON5Fault) -> RatedPost {
      RatedPost(
        id: key, writer: nil, language: language, platform: platform,
        text: try root.value(of: key).wantedText())
    }
    a = try post("a")
    b = try post("b")
    aspect = try root.value(of: "aspect").wantedText()
    unchanged = try root.value(of: "unchanged").elements().compactMap(\.text)
  }
}

/// How often the better version of a draft gets the higher score.
struct PairReport {
  private let pairs: [Pair]
  private let corpus: Corpus
  private let first: Int

  init(_ pairs: [Pair], _ corpus: Corpus) throws {
    self.pairs = pairs
    first = corpus.rows.count
    var corpus = corpus
    for pair in pairs {
      try corpus.add(pair.a)
      try corpus.add(pair.b)
    }
    self.corpus = corpus
  }

  /// `learn` makes a table from the rated rows of the corpus.
  func report(_ learn: ([Corpus.Row], Corpus) -> Table) {
    let table = learn(Array(corpus.rows[..<first]), corpus)
    var right = 0
    var moved = 0
    var unchanged = 0
    for (index, pair) in pairs.enumerated() {
      let better = table.scores(of: corpus.rows[first + 2 * index]).map { $0.rounded() }
      let worse = table.scores(of: corpus.rows[first + 2 * index + 1]).map { $0.rounded() }
      for (column, aspect) in Aspect.allCases.enumerated() {
        if pair.aspect == aspect.rawValue, better[column] > worse[column] { right += 1 }
        guard pair.unchanged.contains(aspect.rawValue) else { continue }
        unchanged += 1
        if abs(better[column] - worse[column]) > 15 { moved += 1 }
      }
    }
    print("  pairs: \(right) of \(pairs.count) right;", terminator: " ")
    print("\(moved) of \(unchanged) unchanged aspects moved by more than 15")
  }
}
