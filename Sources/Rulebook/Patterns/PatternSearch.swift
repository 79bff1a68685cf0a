import Prose

/// What searches in one index learn on their way.
struct IndexMemory: Sendable {
  var patterns = CompiledPatterns()
  var words = FamiliarWords()
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

  func hits(remembering memory: inout IndexMemory) -> PatternHits {
    let found = CandidateFinder(index: index, ground: ground)
      .candidates(in: language, knowing: &memory.words)
    let candidates = found.patterns
    if candidates.isEmpty { return PatternHits() }
    for candidate in candidates { memory.patterns.take(candidate.pattern, from: index) }
    let walk = PatternWalk(
      ground: ground, words: index.words, numbers: found.numbers, code: memory.patterns.code)
    var hits = PatternHits(lexicons: index.lexicons.count)
    for candidate in candidates {
      let code = Int(memory.patterns.places[Int(candidate.pattern)])
      if index.patterns[Int(candidate.pattern)].holdsMark {
        tryTokens(candidate, code, walk, &hits)
      } else {
        tryWords(candidate, code, walk, &hits)
      }
    }
    return hits
  }

  /// Walks a pattern of words from all words of the sentence that it may begin with.
  private func tryWords(
    _ candidate: PatternCandidate, _ code: Int, _ walk: PatternWalk, _ hits: inout PatternHits
  ) {
    let pattern = index.patterns[Int(candidate.pattern)]
    let sentence = Int(candidate.sentence)
    let first = ground.starts[sentence]
    var start = Int(candidate.token)
    var words = 0
    while true {
      if words >= Int(pattern.leastLead) {
        tryToken(start, sentence, pattern, candidate, code, walk, &hits)
      }
      words += 1
      if words > Int(pattern.lead) { return }
      start = Int(ground.tokens[start].previous)
      if start < first { return }
    }
  }

  /// The same for one that holds marks, which may begin with some of them, or before the sentence.
  private func tryTokens(
    _ candidate: PatternCandidate, _ code: Int, _ walk: PatternWalk, _ hits: inout PatternHits
  ) {
    let pattern = index.patterns[Int(candidate.pattern)]
    let word = Int(candidate.token)
    var start = word
    var sentence = Int(candidate.sentence)
    var words = 0
    var marks = 0
    while start >= 0, marks <= Self.mostMarks {
      while sentence > 0, ground.starts[sentence] > start { sentence -= 1 }
      let traits = ground.tokens[start].traits
      if !traits.contains(.space) {
        if traits.contains(.wordlike) {
          if start < word { words += 1 }
          if words > Int(pattern.lead) { return }
          marks = 0
        } else {
          marks += 1
        }
        if words >= Int(pattern.leastLead) {
          tryToken(start, sentence, pattern, candidate, code, walk, &hits)
        }
      }
      start -= 1
    }
  }

  private func tryToken(
    _ start: Int, _ sentence: Int, _ pattern: PatternIndex.Pattern, _ candidate: PatternCandidate,
    _ code: Int, _ walk: PatternWalk, _ hits: inout PatternHits
  ) {
    guard pattern.beginnings.mayHold(ground.tokens[start].beginning) else { return }
    let end = walk.end(of: code, from: start, inSentence: sentence)
    guard end > start else { return }
    hits.append(
      PatternHit(pattern: candidate.pattern, tokens: start..<end, sentence: sentence),
      of: Int(pattern.lexicon))
  }
}
