/// The code of the patterns of one language that some reading needed so far.
struct CompiledPatterns: Sendable {
  /// What `PatternWalk` follows.
  private(set) var code: [Int32] = []
  /// Where a pattern begins in `code`, by its number in `PatternIndex.patterns`, or -1; empty before
  /// the first is taken.
  private(set) var places: [Int32] = []

  mutating func take(_ number: Int32, from index: PatternIndex) {
    if places.isEmpty { places = Array(repeating: -1, count: index.patterns.count) }
    guard places[Int(number)] < 0 else { return }
    places[Int(number)] = Int32(code.count)
    index.appendCode(of: Int(number), to: &code)
  }
}
