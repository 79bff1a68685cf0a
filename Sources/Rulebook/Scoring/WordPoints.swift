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
  }

  /// By line.
  private let points: [Points]
  /// The line of a word by its number, where there is one.
  private let words: [Int?]
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
    var found: [Found] = []
    found.reserveCapacity(pieces.words.count)
    var seen = [Bool](repeating: false, count: points.count)
    pieces.each { piece in
      guard let line = line(of: piece, pieces.words), !seen[line] else { return }
      seen[line] = true
      found.append(Found(words: piece.words, points: points[line]))
    }
    return found
  }

  /// The points of a piece as its line writes it; the words must be folded.
  package func points(of piece: String, numberedIn table: KindTable) -> Points? {
    line(of: piece, table).map { points[$0] }
  }

  static func key(_ first: Int, _ second: Int) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}

extension WordPoints {
  private func line(of piece: WordPieces.Piece, _ all: [KnownWord]) -> Int? {
    switch piece {
    case .word(let index): line(ofWord: all[index].number)
    case .pair(let index): line(ofPair: all[index - 1].number, all[index].number)
    case .ending(let index, let letters):
      all[index].tail.last(letters: letters).flatMap { endings[$0] }
    }
  }

  private func line(ofWord number: Int?) -> Int? {
    guard let number, number < words.count else { return nil }
    return words[number]
  }

  private func line(ofPair first: Int?, _ second: Int?) -> Int? {
    guard let first, let second else { return nil }
    return pairs[Self.key(first, second)]
  }

  private func line(of piece: String, _ table: KindTable) -> Int? {
    if piece.hasPrefix("…") {
      let ending = Array(piece.dropFirst().utf8)
      return ending.count <= 8 ? endings[WordHash(of: ending.span).tail.bytes] : nil
    }
    let numbers = piece.split(separator: " ").map { table.number(of: Array($0.utf8).span) }
    switch numbers.count {
    case 1: return line(ofWord: numbers[0])
    case 2: return line(ofPair: numbers[0], numbers[1])
    default: return nil
    }
  }
}
