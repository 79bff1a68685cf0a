import Prose

/// What single words, pairs of words and endings of words add to each score, if they stand in a
/// post at all; from `Rules/<language>/scoring/words.txt`.
///
/// A line holds the points for dialogue, authenticity, stance and fit, then the words: "proud",
/// "proud to", or "…ung" for an ending. "#" stands for a number, "?" and "!" for themselves.
package struct WordPoints: Sendable {
  /// In the order of `Aspect.allCases`.
  package typealias Points = SIMD4<Double>

  /// A piece of a draft that has points.
  package struct Found: Sendable {
    /// Indices into the words of the draft.
    package let words: ClosedRange<Int>
    package let points: Points
    /// Whether it is only how the word ends, as many others do.
    package let isEnding: Bool
  }

  /// By line.
  private let points: [Points]
  /// The line of a word by its number; -1 where there is none.
  private let words: [Int32]
  /// The line of a pair by the numbers of its words; see `key(_:_:)`.
  private let pairs: NumberTable
  /// The line of an ending by its bytes; see `WordTail`.
  private let endings: NumberTable

  /// Adds its words to those `table` has a number for.
  init(_ file: RuleArchive.File, numberedIn table: inout KindTable) throws(RulebookError) {
    var reader = WordPointsReader(file, table)
    try reader.read()
    table = reader.table
    points = reader.points
    words = reader.words
    pairs = reader.pairs
    endings = reader.endings
  }

  /// What stands in a draft, in order of appearance; each once, however often it stands there.
  ///
  /// The words must have been looked up in the table that numbered those in here.
  package func found(among pieces: WordPieces) -> [Found] {
    var finds = Finds(points, among: pieces.words.count)
    let words = pieces.words
    for sentence in pieces.sentences {
      var before: Int32 = -1
      for index in sentence {
        let (number, letters) = (words[index].number, words[index].letters)
        if number >= 0 {
          finds.add(line(ofWord: Int(number)), index...index)
          if before >= 0 {
            finds.add(pairs[Self.key(Int(before), Int(number))], index - 1...index)
          }
        }
        if letters >= 5 { finds.add(line(ofEnding: words[index].tail, 3), index...index, true) }
        if letters >= 6 { finds.add(line(ofEnding: words[index].tail, 4), index...index, true) }
        before = number
      }
    }
    return finds.found
  }

  /// The points of a piece as its line writes it; the words must be folded.
  package func points(of piece: String, numberedIn table: KindTable) -> Points? {
    let line = line(of: piece, table)
    return line < 0 ? nil : points[line]
  }

  static func key(_ first: Int, _ second: Int) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}

extension WordPoints {
  /// What was found so far, each line once.
  private struct Finds {
    private let points: [Points]
    private var isFound: [Bool]
    private(set) var found: [Found] = []

    init(_ points: [Points], among count: Int) {
      self.points = points
      isFound = Array(repeating: false, count: points.count)
      found.reserveCapacity(count)
    }

    /// Nothing for a line below 0.
    @inline(__always) mutating func add(
      _ line: Int, _ words: ClosedRange<Int>, _ isEnding: Bool = false
    ) {
      guard line >= 0, !isFound[line] else { return }
      isFound[line] = true
      found.append(Found(words: words, points: points[line], isEnding: isEnding))
    }
  }

  /// -1 for none, as in all that follows.
  @inline(__always) private func line(ofWord number: Int) -> Int {
    number < words.count ? Int(words[number]) : -1
  }

  @inline(__always) private func line(ofEnding tail: WordTail, _ letters: Int) -> Int {
    tail.last(letters: letters).map { endings[$0] } ?? -1
  }

  private func line(of piece: String, _ table: KindTable) -> Int {
    if piece.hasPrefix("…") {
      let ending = Array(piece.dropFirst().utf8)
      return ending.count <= 8 ? endings[FoldedWord(ending.span).tail.bytes] : -1
    }
    let numbers = piece.split(separator: " ").map { table.number(of: Array($0.utf8).span) }
    guard numbers.allSatisfy({ $0 >= 0 }) else { return -1 }
    switch numbers.count {
    case 1: return line(ofWord: numbers[0])
    case 2: return pairs[Self.key(numbers[0], numbers[1])]
    default: return -1
    }
  }
}
