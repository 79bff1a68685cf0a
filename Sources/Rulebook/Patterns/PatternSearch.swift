import Prose

/// A match of a pattern, before overlaps are sorted out.
struct PatternHit {
  /// Index into `PatternIndex.patterns`.
  let pattern: Int32
  let tokens: Range<Int>
  let sentence: Int
}

/// Looks up every token of a reading in the index of its language, and walks the patterns found
/// there.
struct PatternSearch {
  private let index: PatternIndex
  private let ground: PatternGround
  private let language: Language

  /// Patterns begin with few marks; a row of thousands must not be searched for a beginning.
  private static let mostMarks = 8

  init(index: PatternIndex, ground: PatternGround, language: Language) {
    self.index = index
    self.ground = ground
    self.language = language
  }

  /// By lexicon, as in `PatternIndex.lexicons`, or nothing at all; in no particular order, and
  /// some may come twice.
  func hits(compiling compiled: inout CompiledPatterns) -> [[PatternHit]] {
    var finder = CandidateFinder(index: index, ground: ground)
    for (number, sentence) in ground.reading.sentences.enumerated()
    where ground.reading.language(of: sentence) == language {
      finder.search(sentence.tokens, of: number)
    }
    let candidates = finder.candidates
    if candidates.isEmpty { return [] }
    for candidate in candidates { compiled.compile(candidate.pattern, of: index) }
    var hits: [[PatternHit]] = Array(repeating: [], count: index.lexicons.count)
    let walk = PatternWalk(ground: ground, code: compiled.code, glances: compiled.glances)
    let patterns = compiled.patterns
    for candidate in candidates {
      guard let place = compiled.place(of: candidate.pattern) else { continue }
      forEachStart(candidate, lead: patterns[place].lead) { start, sentence in
        guard patterns[place].beginnings.mayHold(ground.tokens[start].beginning),
          let end = walk.end(of: patterns[place].code, from: start, inSentence: sentence)
        else { return }
        hits[Int(index.patterns[Int(candidate.pattern)].lexicon)].append(
          PatternHit(pattern: candidate.pattern, tokens: start..<end, sentence: sentence))
      }
    }
    return hits
  }

  /// All tokens a match may begin with, and their sentences: those with at most so many words up to
  /// the candidate's.
  private func forEachStart(_ candidate: PatternCandidate, lead: Int, _ use: (Int, Int) -> Void) {
    let word = Int(candidate.token)
    var start = word
    var sentence = Int(candidate.sentence)
    var words = 0
    var marks = 0
    while start >= 0, marks <= Self.mostMarks {
      while sentence > 0, ground.starts[sentence] > start { sentence -= 1 }
      let traits = ground.tokens[start].traits
      if traits.contains(.wordlike) {
        if start < word { words += 1 }
        if words > lead { return }
        use(start, sentence)
        marks = 0
      } else if !traits.contains(.space) {
        use(start, sentence)
        marks += 1
      }
      start -= 1
    }
  }
}
