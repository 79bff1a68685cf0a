import Prose

/// Reads the lines of `scoring/words.txt`.
struct WordPointsReader {
  private var lines: ScoringLines
  private(set) var table: KindTable
  private(set) var points: [WordPoints.Points] = []
  /// -1 for a word without a line.
  private(set) var words: [Int32] = []
  private(set) var pairs = NumberTable()
  private(set) var endings = NumberTable()
  /// The words of a line.
  private var word: [UInt8] = []

  init(_ file: RuleArchive.File, _ table: KindTable) {
    lines = ScoringLines(file)
    self.table = table
    let hint = file.text.count / 28
    self.table.reserve(hint)
    points.reserveCapacity(hint)
  }

  mutating func read() throws(RulebookError) {
    while lines.advance() {
      guard (5...6).contains(lines.fields.count) else {
        throw lines.error(
          at: lines.fields[0], "a line holds four numbers, then a word, two words or an ending")
      }
      var points = WordPoints.Points()
      for index in 0..<4 { points[index] = try lines.number(lines.fields[index]) }
      guard try addPiece() else {
        throw lines.error(at: lines.fields[4], "this stands above already")
      }
      self.points.append(points)
    }
  }
}

extension WordPointsReader {
  /// What folding makes of "…".
  private static let dots = [UInt8](repeating: UInt8(ascii: "."), count: 3)

  /// Whether the piece of this line is new.
  private mutating func addPiece() throws(RulebookError) -> Bool {
    fold(lines.fields[4])
    if word.starts(with: Self.dots) { return try addEnding() }
    try expectLetters(at: lines.fields[4])
    let one = table.number(adding: word)
    guard lines.fields.count == 6 else { return addWord(one) }
    fold(lines.fields[5])
    try expectLetters(at: lines.fields[5])
    return pairs.insert(points.count, for: WordPoints.key(one, table.number(adding: word)))
  }

  private mutating func fold(_ field: Range<Int>) {
    word.removeAll(keepingCapacity: true)
    let bytes = lines.bytes
    Folding.append(bytes.span.extracting(field), to: &word)
  }

  /// A word of signs that nobody sees folds to nothing.
  private func expectLetters(at field: Range<Int>) throws(RulebookError) {
    if word.isEmpty { throw lines.error(at: field, "there is nothing to see in this word") }
  }

  private mutating func addWord(_ number: Int) -> Bool {
    while words.count <= number { words.append(-1) }
    guard words[number] < 0 else { return false }
    words[number] = Int32(points.count)
    return true
  }

  private mutating func addEnding() throws(RulebookError) -> Bool {
    word.removeSubrange(..<Self.dots.count)
    guard !word.isEmpty, lines.fields.count == 5 else {
      throw lines.error(at: lines.fields[4], "an ending stands alone, as …ung")
    }
    let folded = FoldedWord(word.span)
    guard (3...4).contains(folded.letters), folded.isShort else {
      throw lines.error(at: lines.fields[4], "an ending has three or four letters, as …ung")
    }
    return endings.insert(points.count, for: folded.tail.bytes)
  }
}
