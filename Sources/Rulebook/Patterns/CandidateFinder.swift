import Prose

/// A pattern whose word stands in the reading.
struct PatternCandidate {
  /// Index into `PatternIndex.patterns`.
  let pattern: Int32
  let token: Int32
  let sentence: Int32
}

/// What was found of an index in the words of a reading.
struct Candidates {
  let patterns: [PatternCandidate]
  /// One a token of the reading, for walks.
  let numbers: [TokenNumber]
}

/// Looks up the words of sentences in an index.
struct CandidateFinder {
  let index: PatternIndex
  let ground: PatternGround

  /// Of all sentences; patterns come only from those in the language of the index.
  func candidates(in language: Language, knowing words: inout FamiliarWords) -> Candidates {
    let reading = ground.reading
    var patterns: [PatternCandidate] = []
    patterns.reserveCapacity(ground.tokens.count)
    var numbers = Array(repeating: TokenNumber(), count: ground.tokens.count)
    var span = numbers.mutableSpan
    var keys = SentenceKeys()
    for (number, sentence) in reading.sentences.enumerated() {
      keys.removeAll()
      for token in sentence.tokens { lookUp(token, &words, &keys, &span) }
      guard reading.language(of: sentence) == language else { continue }
      add(keys, number, end: sentence.tokens.upperBound, to: &patterns)
    }
    return Candidates(patterns: patterns, numbers: numbers)
  }

  /// The patterns under the keys of a sentence, only those whose neighbours and whose other word may
  /// stand there as well.
  private func add(
    _ keys: SentenceKeys, _ sentence: Int, end: Int, to patterns: inout [PatternCandidate]
  ) {
    for key in keys.filed {
      let surroundings = ground.surroundings(of: Int(key.token), end: end)
      for place in index.places(under: key.key) {
        let filed = index.filed[place]
        guard filed.neighbours.allow(surroundings),
          filed.companion < 0 || keys.all.mayContain(filed.companion)
        else { continue }
        patterns.append(
          PatternCandidate(
            pattern: filed.pattern, token: key.token,
            sentence: Int32(truncatingIfNeeded: sentence)))
      }
    }
  }
}

/// The keys of the tokens of a sentence.
private struct SentenceKeys {
  private(set) var all = PatternKeySet()
  /// Those that patterns are filed under, in the order of tokens.
  private(set) var filed: [(key: Int32, token: Int32)] = []

  mutating func removeAll() {
    all = PatternKeySet()
    filed.removeAll(keepingCapacity: true)
  }

  @inline(__always) mutating func insert(_ key: Int32, of token: Int, isFiled: Bool) {
    all.insert(key)
    if isFiled { filed.append((key, Int32(truncatingIfNeeded: token))) }
  }
}

extension CandidateFinder {
  private func lookUp(
    _ token: Int, _ words: inout FamiliarWords, _ keys: inout SentenceKeys,
    _ numbers: inout MutableSpan<TokenNumber>
  ) {
    switch ground.tokens[token].kind {
    case .space, .lineBreak, .link: return
    case .mention: add(.mention, token, &keys)
    case .emoji:
      let range = ground.reading.tokens[token].range
      let bytes = ground.reading.draft.bytes.span
      add(number: index.words.number(of: bytes, range.start..<range.end), token, &keys)
    case .number:
      add(.number, token, &keys)
      add(number: number(of: token), token, &keys)
    case .word: numbers[token] = addWord(token, &words, &keys)
    case .hashtag:
      let number = number(of: token)
      numbers[token].whole = number
      add(number: number, token, &keys)
    case .hyphen, .punctuation, .symbol, .cashtag:
      add(number: number(of: token), token, &keys)
      let it = ground.tokens[token]
      if it.length == 1, it.beginning.first == UInt8(ascii: "@") { add(.mention, token, &keys) }
    }
  }

  /// What walks need of it; nothing where no pattern may take it.
  private func addWord(
    _ token: Int, _ words: inout FamiliarWords, _ keys: inout SentenceKeys
  ) -> TokenNumber {
    let traits = ground.tokens[token].traits
    let word = words.word(ground.tokens[token].folded, of: ground.folded.span, in: index)
    add(.anyWord, token, &keys)
    if traits.contains(.capitalised) { add(.name, token, &keys) }
    if word.ending >= 0 { add(word.ending, token, &keys) }
    add(number: word.number.whole, token, &keys)
    if word.number.stem >= 0 { add(word.number.stem, token, &keys) }
    return traits.contains(.touching) ? TokenNumber() : word.number
  }

  private func number(of token: Int) -> Int32 {
    index.words.number(of: ground.folded.span, ground.tokens[token].folded)
  }

  /// The keys of a token: itself, where it is just a word, and what it begins with.
  private func add(number: Int32, _ token: Int, _ keys: inout SentenceKeys) {
    guard number >= 0 else { return }
    if number & 1 == 0 { add(number, token, &keys) }
    var word = index.beginning(of: number >> 1)
    while word >= 0 {
      add(2 * word + 1, token, &keys)
      word = index.beginning(of: index.words.parents[Int(word)])
    }
  }

  private func add(_ key: PatternKey.Special, _ token: Int, _ keys: inout SentenceKeys) {
    add(index.key(of: key), token, &keys)
  }

  private func add(_ key: Int32, _ token: Int, _ keys: inout SentenceKeys) {
    keys.insert(key, of: token, isFiled: !index.places(under: key).isEmpty)
  }
}
