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
  private let reading: Reading
  private let language: Language

  /// Patterns begin with few marks; a row of thousands must not be searched for a beginning.
  private static let mostMarks = 8

  /// A pattern whose word stands in the reading.
  private struct Candidate {
    let pattern: Int32
    let token: Int
    let sentence: Int
  }

  init(index: PatternIndex, reading: Reading, language: Language) {
    self.index = index
    self.reading = reading
    self.language = language
  }

  /// By lexicon, as in `PatternIndex.lexicons`, or nothing at all; in no particular order, and
  /// some may come twice.
  func hits(compiling compiled: inout CompiledPatterns) -> [[PatternHit]] {
    let candidates = candidates()
    if candidates.isEmpty { return [] }
    for candidate in candidates { compiled.compile(candidate.pattern, of: index) }
    var hits: [[PatternHit]] = Array(repeating: [], count: index.lexicons.count)
    let walk = PatternWalk(
      reading: reading, code: compiled.code, beginnings: TokenBeginning.all(in: reading))
    for candidate in candidates {
      guard let pattern = compiled[candidate.pattern] else { continue }
      forEachStart(candidate, lead: pattern.lead) { start, sentence in
        guard let end = walk.end(of: pattern, from: start, inSentence: sentence)
        else { return }
        hits[Int(index.patterns[Int(candidate.pattern)].lexicon)].append(
          PatternHit(pattern: candidate.pattern, tokens: start..<end, sentence: sentence))
      }
    }
    return hits
  }
}

extension PatternSearch {
  private func candidates() -> [Candidate] {
    var candidates: [Candidate] = []
    for (number, sentence) in reading.sentences.enumerated()
    where reading.language(of: sentence) == language {
      let first = candidates.count
      var keys = PatternKeySet()
      for token in sentence.tokens {
        forEachKey(of: token) { key in
          keys.insert(key)
          collect(key, token, number, &candidates)
        }
      }
      var kept = first
      for place in first..<candidates.count {
        let companion = index.patterns[Int(candidates[place].pattern)].companion
        guard companion.map(keys.mayContain) ?? true else { continue }
        candidates[kept] = candidates[place]
        kept += 1
      }
      candidates.removeLast(candidates.count - kept)
    }
    return candidates
  }

  private func collect(
    _ key: PatternKey, _ token: Int, _ sentence: Int, _ candidates: inout [Candidate]
  ) {
    var next = index.firstEntry(for: key)
    while next >= 0 {
      let entry = index.entries[Int(next)]
      next = entry.next
      guard entry.key == key else { continue }
      candidates.append(Candidate(pattern: entry.pattern, token: token, sentence: sentence))
    }
  }

  private func forEachKey(of token: Int, _ use: (PatternKey) -> Void) {
    let found = reading.tokens[token]
    switch found.kind {
    case .space, .lineBreak, .link: return
    case .mention: use(.mention)
    case .emoji: forEachKey(of: reading.draft.bytes, found.range, use)
    case .number:
      use(.number)
      forEachKey(of: reading.folded, found.folded, use)
    case .word:
      use(.anyWord)
      if found.isCapitalised { use(.name) }
      forEachKey(of: reading.folded, found.folded, use)
    case .hyphen, .punctuation, .symbol, .hashtag, .cashtag:
      forEachKey(of: reading.folded, found.folded, use)
      if reading.isToken(found, "@") { use(.mention) }
    }
  }

  /// The keys of the whole token, of its first letters, and of what stands before an apostrophe.
  private func forEachKey(of bytes: [UInt8], _ range: ByteRange, _ use: (PatternKey) -> Void) {
    var hash = PatternHash()
    for offset in range.start..<range.end {
      if bytes[offset] == UInt8(ascii: "'"), offset > range.start { use(hash.whole) }
      hash.add(bytes[offset])
      let length = offset - range.start + 1
      if length <= PatternKey.longestPrefix { use(hash.prefix(length)) }
    }
    use(hash.whole)
  }

  /// All tokens a match may begin with, and their sentences: those with at most so many words up to
  /// the candidate's.
  private func forEachStart(_ candidate: Candidate, lead: Int, _ use: (Int, Int) -> Void) {
    var start = candidate.token
    var sentence = candidate.sentence
    var words = 0
    var marks = 0
    while start >= 0, marks <= Self.mostMarks {
      while sentence > 0, reading.sentences[sentence].tokens.lowerBound > start { sentence -= 1 }
      switch reading.tokens[start].kind {
      case .space, .lineBreak: break
      case .word, .number, .link, .mention, .hashtag, .cashtag:
        if start < candidate.token { words += 1 }
        if words > lead { return }
        use(start, sentence)
        marks = 0
      case .hyphen, .punctuation, .symbol, .emoji:
        use(start, sentence)
        marks += 1
      }
      start -= 1
    }
  }
}
