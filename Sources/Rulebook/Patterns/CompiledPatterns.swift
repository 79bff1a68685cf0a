/// The patterns of one language that some reading needed so far, compiled.
struct CompiledPatterns: Sendable {
  struct Pattern {
    /// Where it begins in `code`.
    let code: Int
    /// How many words of a match stand before the word the pattern is filed under, at most.
    let lead: Int
    let beginnings: Beginnings
  }

  private enum State {
    case unknown, faulty
    case compiled(Pattern)
  }

  private var parser = PatternParser()
  /// By number, as in `PatternIndex.patterns`; empty before the first is compiled.
  private var states: [State] = []

  /// What `PatternWalk` follows.
  var code: [UInt8] { parser.code }

  /// `nil` when it was not compiled yet.
  subscript(number: Int32) -> Pattern? {
    switch states[Int(number)] {
    case .compiled(let pattern): pattern
    case .unknown, .faulty: nil
    }
  }

  /// A trusted pattern cannot fail; if one did, it would find nothing.
  mutating func compile(_ number: Int32, of index: PatternIndex) {
    if states.isEmpty { states = Array(repeating: .unknown, count: index.patterns.count) }
    guard case .unknown = states[Int(number)] else { return }
    let pattern = index.patterns[Int(number)]
    parser.text = index.lexicons[Int(pattern.lexicon)].text(pattern.range)
    let code = parser.code.count
    let wanted = pattern.anchor < 0 ? -1 : Int(pattern.anchor - pattern.range.lowerBound)
    let result = try? parser.parse(0..<parser.text.count, wanted: wanted)
    states[Int(number)] =
      result.map { anchor in
        let beginnings = Beginnings(of: parser.code, from: code)
        return .compiled(Pattern(code: code, lead: anchor.lead, beginnings: beginnings))
      } ?? .faulty
  }
}
