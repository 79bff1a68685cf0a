import Prose

/// What single words, pairs of words and endings of words add to each score, if they stand in a
/// post at all; from `Rules/<language>/scoring/words.txt`.
///
/// A line holds the points for dialogue, authenticity, stance and fit, then the words: "proud",
/// "proud to", or "…ung" for an ending. "#" stands for a number, "?" and "!" for themselves.
package struct WordPoints: Sendable {
  /// In the order of `Aspect.allCases`.
  package typealias Points = SIMD4<Double>

  private let words: WordSet
  private let endings: WordSet
  private let pointsOfWords: [Points]
  private let pointsOfEndings: [Points]

  init(_ file: RuleArchive.File) throws(RulebookError) {
    var table = WordPointsTable(sizeHint: file.text.count / 28)
    var lines = ScoringLines(file)
    while lines.advance() { try table.add(lines) }
    words = table.words
    endings = table.endings
    pointsOfWords = table.pointsOfWords
    pointsOfEndings = table.pointsOfEndings
  }

  /// How many there are; their numbers are below.
  package var count: Int { words.count + endings.count }

  /// The points of a folded word, or of two words with a space between them, and its number.
  package func word(_ words: Span<UInt8>) -> (index: Int, points: Points)? {
    self.words.index(of: words).map { ($0, pointsOfWords[$0]) }
  }

  /// The points of an ending, bytes of the folded word without the dots, and its number.
  package func ending(_ ending: Span<UInt8>) -> (index: Int, points: Points)? {
    endings.index(of: ending).map { (words.count + $0, pointsOfEndings[$0]) }
  }
}

/// The table while it is read.
private struct WordPointsTable {
  private(set) var words = WordSet()
  private(set) var endings = WordSet()
  private(set) var pointsOfWords: [WordPoints.Points] = []
  private(set) var pointsOfEndings: [WordPoints.Points] = []
  /// The words of a line.
  private var word: [UInt8] = []

  init(sizeHint: Int) {
    words.reserve(sizeHint)
    pointsOfWords.reserveCapacity(sizeHint)
  }

  mutating func add(_ lines: ScoringLines) throws(RulebookError) {
    guard (5...6).contains(lines.fields.count) else {
      throw lines.error(
        at: lines.fields[0], "a line holds four numbers, then a word, two words or an ending")
    }
    var points = WordPoints.Points()
    for index in 0..<4 { points[index] = try lines.number(lines.fields[index]) }
    try add(points, lines)
  }

  private mutating func add(
    _ points: WordPoints.Points, _ lines: ScoringLines
  ) throws(RulebookError) {
    let fields = lines.fields.dropFirst(4)
    word.removeAll(keepingCapacity: true)
    for field in fields {
      if !word.isEmpty { word.append(UInt8(ascii: " ")) }
      Folding.append(lines.bytes.span.extracting(field), to: &word)
    }
    let isEnding = word.starts(with: Self.dots)
    if isEnding { word.removeFirst(Self.dots.count) }
    guard !word.isEmpty, !isEnding || fields.count == 1 else {
      throw lines.error(at: lines.fields[4], "an ending stands alone, as …ung")
    }
    let isNew = isEnding ? endings.insert(word) : words.insert(word)
    guard isNew else { throw lines.error(at: lines.fields[4], "this stands above already") }
    if isEnding { pointsOfEndings.append(points) } else { pointsOfWords.append(points) }
  }

  /// What folding makes of "…".
  private static let dots = [UInt8](repeating: UInt8(ascii: "."), count: 3)
}
