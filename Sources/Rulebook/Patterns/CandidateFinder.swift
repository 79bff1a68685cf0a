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
  fileprivate(set) var patterns: [PatternCandidate] = []
  /// One a token of the reading, for walks.
  fileprivate(set) var numbers: [TokenNumber]
  /// The keys of the sentence so far.
  fileprivate var keys = PatternKeySet()
  /// Of the token that is looked up.
  fileprivate var surroundings = PatternNeighbours(before: .none, after: .none)
}

/// Looks up the words of sentences in an index.
struct CandidateFinder {
  let index: PatternIndex
  let ground: PatternGround

  /// Of all sentences; patterns come only from those in the language of the index.
  func candidates(in language: Language) -> Candidates {
    let reading = ground.reading
    var found = Candidates(
      numbers: Array(repeating: TokenNumber(), count: ground.tokens.count))
    for (number, sentence) in reading.sentences.enumerated() {
      let first = found.patterns.count
      found.keys = PatternKeySet()
      for token in sentence.tokens {
        found.surroundings = ground.surroundings(of: token, end: sentence.tokens.upperBound)
        lookUp(token, in: number, &found)
      }
      if reading.language(of: sentence) == language {
        keepCompanioned(from: first, &found)
      } else {
        found.patterns.removeLast(found.patterns.count - first)
      }
    }
    return found
  }

  /// Only patterns whose other word may stand in the sentence as well.
  private func keepCompanioned(from first: Int, _ found: inout Candidates) {
    var kept = first
    for place in first..<found.patterns.count {
      let companion = index.patterns[Int(found.patterns[place].pattern)].companion
      guard companion < 0 || found.keys.mayContain(companion) else { continue }
      found.patterns[kept] = found.patterns[place]
      kept += 1
    }
    found.patterns.removeLast(found.patterns.count - kept)
  }

  private func lookUp(_ token: Int, in sentence: Int, _ found: inout Candidates) {
    let it = ground.tokens[token]
    switch it.kind {
    case .space, .lineBreak, .link: return
    case .mention: add(.mention, token, sentence, &found)
    case .emoji:
      let range = ground.reading.tokens[token].range
      let number = index.words.number(
        of: ground.reading.draft.bytes.span, range.start..<range.end)
      _ = addBeginnings(number, token, sentence, &found)
    case .number:
      add(.number, token, sentence, &found)
      _ = addBeginnings(number(of: it), token, sentence, &found)
    case .word: addWord(it, token, sentence, &found)
    case .hyphen, .punctuation, .symbol, .hashtag, .cashtag:
      let number = number(of: it)
      if it.kind == .hashtag { found.numbers[token].whole = number }
      _ = addBeginnings(number, token, sentence, &found)
      if it.length == 1, it.beginning.first == UInt8(ascii: "@") {
        add(.mention, token, sentence, &found)
      }
    }
  }
}

extension CandidateFinder {
  private func number(of token: GroundToken) -> Int32 {
    index.words.number(of: ground.folded.span, token.folded)
  }

  private func addWord(
    _ word: GroundToken, _ token: Int, _ sentence: Int, _ found: inout Candidates
  ) {
    add(.anyWord, token, sentence, &found)
    if word.traits.contains(.capitalised) { add(.name, token, sentence, &found) }
    let letters = ground.folded.span.extracting(word.folded)
    if let ending = index.endings.index(of: letters) {
      add(index.key(ofEnding: ending), token, sentence, &found)
    }
    let clitic = Clitic.length(in: letters)
    let number = number(of: word)
    let stem = addBeginnings(
      number, token, sentence, &found, stem: clitic > 0 ? letters.count - clitic : -1)
    if !word.traits.contains(.touching) {
      found.numbers[token] = TokenNumber(whole: number, stem: stem)
    }
  }

  /// The keys of a token, of all words it begins with, and of the one of such a length, if any,
  /// whose number is returned.
  private func addBeginnings(
    _ number: Int32, _ token: Int, _ sentence: Int, _ found: inout Candidates, stem: Int = -1
  ) -> Int32 {
    guard number >= 0 else { return -1 }
    if number & 1 == 0 { add(number, token, sentence, &found) }
    var stemNumber: Int32 = -1
    var word = number >> 1
    while word >= 0 {
      add(2 * word + 1, token, sentence, &found)
      if stem > 0, index.words.length(of: Int(word)) == stem {
        stemNumber = 2 * word
        add(stemNumber, token, sentence, &found)
      }
      word = index.words.parents[Int(word)]
    }
    return stemNumber
  }

  private func add(
    _ key: PatternKey.Special, _ token: Int, _ sentence: Int, _ found: inout Candidates
  ) {
    add(index.key(of: key), token, sentence, &found)
  }

  private func add(_ key: Int32, _ token: Int, _ sentence: Int, _ found: inout Candidates) {
    found.keys.insert(key)
    let surroundings = found.surroundings
    for place in index.places(under: key) {
      let pattern = index.filed[place]
      guard index.patterns[Int(pattern)].neighbours.allow(surroundings) else { continue }
      found.patterns.append(
        PatternCandidate(
          pattern: pattern, token: Int32(truncatingIfNeeded: token),
          sentence: Int32(truncatingIfNeeded: sentence)))
    }
  }
}
