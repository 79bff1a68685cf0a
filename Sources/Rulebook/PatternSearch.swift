import Prose

/// A match of a pattern, before overlaps are sorted out.
struct PatternHit {
  /// Index into `PatternIndex.patterns`.
  let pattern: Int32
  let tokens: Range<Int>
  let sentence: Int
}

/// Looks up every token of a reading in the index of its language.
struct PatternSearch {
  let index: PatternIndex
  let reading: Reading
  let language: Language

  /// Patterns begin with few marks; a row of thousands must not be searched for a beginning.
  private static let mostMarks = 8

  /// By lexicon; the patterns of one place come in no particular order, and may come twice.
  func hits() -> [Int: [PatternHit]] {
    var hits: [Int: [PatternHit]] = [:]
    let walk = PatternWalk(reading: reading, code: index.code)
    for (number, sentence) in reading.sentences.enumerated()
    where reading.language(of: sentence) == language {
      for token in sentence.tokens {
        lookUp(token) { key in
          collect(key, at: token, sentence: number, walk, &hits)
        }
      }
    }
    return hits
  }

  /// Names all keys a token has.
  private func lookUp(_ token: Int, _ use: (PatternKey) -> Void) {
    let found = reading.tokens[token]
    switch found.kind {
    case .space, .lineBreak, .link: return
    case .mention: use(.mention)
    case .emoji: useBeginnings(of: reading.draft.bytes, found.range, use)
    case .number:
      use(.number)
      useBeginnings(of: reading.folded, found.folded, use)
    case .word:
      use(.anyWord)
      if found.isCapitalised { use(.name) }
      useBeginnings(of: reading.folded, found.folded, use)
    case .hyphen, .punctuation, .symbol, .hashtag, .cashtag:
      useBeginnings(of: reading.folded, found.folded, use)
      if reading.isToken(found, "@") { use(.mention) }
    }
  }

  /// The keys of the whole token, of its first letters, and of what stands before an apostrophe.
  private func useBeginnings(of bytes: [UInt8], _ range: ByteRange, _ use: (PatternKey) -> Void) {
    var hash = PatternHash()
    for offset in range.start..<range.end {
      if bytes[offset] == UInt8(ascii: "'"), offset > range.start { use(hash.whole) }
      hash.add(bytes[offset])
      let length = offset - range.start + 1
      if length <= PatternKey.longestPrefix { use(hash.prefix(length)) }
    }
    use(hash.whole)
  }

  private func collect(
    _ key: PatternKey, at token: Int, sentence: Int, _ walk: PatternWalk,
    _ hits: inout [Int: [PatternHit]]
  ) {
    var next = index.firstEntry(for: key)
    while next >= 0 {
      let entry = index.entries[Int(next)]
      next = entry.next
      guard entry.key == key else { continue }
      let pattern = index.patterns[Int(entry.pattern)]
      forEachStart(before: token, sentence, lead: Int(entry.lead)) { start, number in
        guard let end = walk.end(ofPattern: Int(pattern.code), from: start, inSentence: number)
        else { return }
        hits[Int(pattern.lexicon), default: []].append(
          PatternHit(pattern: entry.pattern, tokens: start..<end, sentence: number))
      }
    }
  }

  /// All tokens a match may begin with when its anchor stands here: those with at most so many
  /// words in between.
  private func forEachStart(
    before token: Int, _ sentence: Int, lead: Int, _ use: (Int, Int) -> Void
  ) {
    var start = token
    var sentence = sentence
    var words = 0
    var marks = 0
    while start >= 0, marks <= Self.mostMarks {
      while sentence > 0, reading.sentences[sentence].tokens.lowerBound > start { sentence -= 1 }
      switch reading.tokens[start].kind {
      case .space, .lineBreak: break
      case .word, .number, .link, .mention, .hashtag, .cashtag:
        if start < token { words += 1 }
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
