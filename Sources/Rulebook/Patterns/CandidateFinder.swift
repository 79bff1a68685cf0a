import Prose

/// A pattern whose word stands in the reading.
struct PatternCandidate {
  /// Index into `PatternIndex.patterns`.
  let pattern: Int32
  let token: Int32
  let sentence: Int32
}

/// Looks up the words of sentences in an index.
struct CandidateFinder {
  private(set) var candidates: [PatternCandidate] = []

  private let index: PatternIndex
  private let ground: PatternGround
  /// The keys of the sentence so far.
  private var keys = PatternKeySet()
  private var sentence = 0

  init(index: PatternIndex, ground: PatternGround) {
    self.index = index
    self.ground = ground
  }

  /// The tokens of one sentence, which is the `number`th of the reading.
  mutating func search(_ tokens: Range<Int>, of number: Int) {
    let first = candidates.count
    keys = PatternKeySet()
    sentence = number
    for token in tokens { lookUp(token) }
    var kept = first
    for place in first..<candidates.count {
      let companion = index.patterns[Int(candidates[place].pattern)].companion
      guard companion.map(keys.mayContain) ?? true else { continue }
      candidates[kept] = candidates[place]
      kept += 1
    }
    candidates.removeLast(candidates.count - kept)
  }

  private mutating func lookUp(_ token: Int) {
    let found = ground.tokens[token]
    switch found.kind {
    case .space, .lineBreak, .link: return
    case .mention: add(.mention, token)
    case .emoji:
      let range = ground.reading.tokens[token].range
      addBeginnings(of: ground.reading.draft.bytes, range.start..<range.end, token)
    case .number:
      add(.number, token)
      addBeginnings(of: ground.folded, found.folded, token)
    case .word:
      add(.anyWord, token)
      if found.traits.contains(.capitalised) { add(.name, token) }
      addEnding(of: found.folded, token)
      addBeginnings(of: ground.folded, found.folded, token)
    case .hyphen, .punctuation, .symbol, .hashtag, .cashtag:
      addBeginnings(of: ground.folded, found.folded, token)
      if found.length == 1, found.beginning.first == UInt8(ascii: "@") { add(.mention, token) }
    }
  }

  /// The keys of the whole token, of its first letters, and of what stands before an apostrophe.
  private mutating func addBeginnings(of bytes: [UInt8], _ range: Range<Int>, _ token: Int) {
    var hash = PatternHash()
    for offset in range {
      if bytes[offset] == UInt8(ascii: "'"), offset > range.lowerBound { add(hash.whole, token) }
      hash.add(bytes[offset])
      let length = offset - range.lowerBound + 1
      if length <= PatternKey.longestPrefix { add(hash.prefix(length), token) }
    }
    add(hash.whole, token)
  }

  private mutating func addEnding(of range: Range<Int>, _ token: Int) {
    guard range.count >= PatternKey.suffixLength else { return }
    var hash = PatternHash()
    for step in 1...PatternKey.suffixLength {
      hash.add(ground.folded[range.upperBound - step])
    }
    add(hash.suffix, token)
  }

  private mutating func add(_ key: PatternKey, _ token: Int) {
    keys.insert(key)
    var next = index.firstEntry(for: key)
    while next >= 0 {
      let place = Int(next)
      next = index.entries[place].next
      if index.entries[place].key == key { collect(index.entries[place].pattern, token) }
    }
  }

  private mutating func collect(_ pattern: Int32, _ token: Int) {
    guard
      ground.mayHold(
        index.patterns[Int(pattern)].neighbours, around: token, end: ground.ends[sentence])
    else { return }
    candidates.append(
      PatternCandidate(
        pattern: pattern, token: Int32(truncatingIfNeeded: token),
        sentence: Int32(truncatingIfNeeded: sentence)))
  }
}
