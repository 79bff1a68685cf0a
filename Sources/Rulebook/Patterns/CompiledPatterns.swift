/// The patterns of one language that some reading needed so far, compiled.
struct CompiledPatterns: Sendable {
  struct Pattern {
    /// Where it begins in `code`.
    let code: Int
    /// How many words of a match stand before the word the pattern is filed under, at most.
    let lead: Int
    let beginnings: Beginnings
  }

  private var parser = PatternParser()
  private(set) var patterns: [Pattern] = []
  /// Where a pattern stands in `patterns`, by its number in `PatternIndex.patterns`; empty before
  /// the first is compiled.
  private var places: [Int32] = []

  private static let unknown: Int32 = -1
  private static let faulty: Int32 = -2

  /// What `PatternWalk` follows.
  var code: [UInt8] { parser.code }
  var glances: [Beginnings] { parser.glances }

  /// Where a pattern stands in `patterns`; `nil` when it was not compiled yet.
  func place(of number: Int32) -> Int? {
    let place = Int(places[Int(number)])
    return place < 0 ? nil : place
  }

  /// A trusted pattern cannot fail; if one did, it would find nothing.
  mutating func compile(_ number: Int32, of index: PatternIndex) {
    if places.isEmpty {
      places = Array(repeating: Self.unknown, count: index.patterns.count)
    }
    guard places[Int(number)] == Self.unknown else { return }
    let pattern = index.patterns[Int(number)]
    parser.text = index.lexicons[Int(pattern.lexicon)].text(pattern.range)
    let code = parser.code.count
    guard (try? parser.parse(0..<parser.text.count)) != nil else {
      places[Int(number)] = Self.faulty
      return
    }
    places[Int(number)] = Int32(patterns.count)
    patterns.append(
      Pattern(
        code: code, lead: Int(pattern.lead), beginnings: Beginnings(of: parser.code, from: code)))
  }
}
