import Prose

/// How elements of a pattern meet tokens.
extension PatternWalk {
  /// The word, number or tag an element is compared with, and the place with its sentence.
  func word(after place: Place) -> (token: Int, place: Place)? {
    if place.isClipped, place.approach == .apart { return nil }
    let limit = reading.sentences[place.sentence].tokens.upperBound
    switch place.approach {
    case .first: return (place.next, place)
    case .apart: return apart(place.next, limit).map { ($0, place) }
    case .loose:
      guard place.next < limit else { return nil }
      return (place.next..<limit).first(where: isWordlike).map { ($0, place) }
    case .near: return near(place)
    }
  }

  /// Behind white space and at most one light mark before it, or behind a hyphen.
  private func apart(_ next: Int, _ limit: Int) -> Int? {
    guard next + 1 < limit else { return nil }
    if reading.tokens[next].kind == .hyphen { return next + 1 }
    var token = next
    var marks = 0
    while token < limit, !isWordlike(token) {
      if !isSpace(token) {
        guard marks == 0, isLightMark(token) else { return nil }
        marks += 1
      }
      token += 1
    }
    return token < limit && isSpace(token - 1) ? token : nil
  }

  /// Behind white space, also beyond the end of the sentence.
  private func near(_ place: Place) -> (token: Int, place: Place)? {
    var token = place.next
    while token < reading.tokens.count, isSpace(token) { token += 1 }
    guard token < reading.tokens.count else { return nil }
    var place = place
    while reading.sentences[place.sentence].tokens.upperBound <= token {
      guard place.sentence + 1 < reading.sentences.count else { return nil }
      place.sentence += 1
    }
    return (token, place)
  }

  func literal(_ at: Int, _ step: PatternStep, _ place: Place, _ start: Int) -> Int {
    guard let (token, reached) = word(after: place) else { return -1 }
    let flags = PatternFlags(rawValue: code[at + 1])
    let bytes = at + 3..<at + 3 + Int(code[at + 2])
    let found = reading.tokens[token]
    guard found.kind == (step == .word ? .word : .hashtag) else { return -1 }
    if flags.contains(.capital), !found.isCapitalised { return -1 }
    guard let rest = rest(of: found, behind: bytes, flags) else { return -1 }
    let isClipped = rest > 0 && !flags.contains(.openEnd)
    guard !isClipped || step == .word && isClitic(found.folded.end - rest, found) else { return -1 }
    if step == .word, touchesWord(before: token) || touchesWord(after: token) { return -1 }
    var next = taken(token, reached)
    next.flags = flags
    next.isClipped = isClipped
    return follow(bytes.upperBound, next, start)
  }

  /// How many bytes of a token follow those of the pattern; `nil` when they do not match.
  private func rest(of token: Token, behind bytes: Range<Int>, _ flags: PatternFlags) -> Int? {
    let spare = token.folded.length - bytes.count
    guard spare >= 0 else { return nil }
    let first = token.folded.start
    guard flags.contains(.openStart) else { return equals(bytes, first) ? spare : nil }
    guard flags.contains(.openEnd) else { return equals(bytes, first + spare) ? 0 : nil }
    return (0...spare).first { equals(bytes, first + $0) }.map { spare - $0 }
  }

  private func equals(_ bytes: Range<Int>, _ folded: Int) -> Bool {
    for step in 0..<bytes.count
    where code[bytes.lowerBound + step] != reading.folded[folded + step] { return false }
    return true
  }

  /// "'s", "'re", "'ve", "'ll", "'d", "'m" hang on to any word; "'t" would turn its sense round.
  private func isClitic(_ from: Int, _ token: Token) -> Bool {
    let folded = reading.folded
    guard folded[from] == UInt8(ascii: "'") else { return false }
    switch token.folded.end - from {
    case 1: return true
    case 2:
      return [UInt8(ascii: "s"), UInt8(ascii: "d"), UInt8(ascii: "m")].contains(folded[from + 1])
    case 3:
      let pair = (folded[from + 1], folded[from + 2])
      return pair == (UInt8(ascii: "r"), UInt8(ascii: "e"))
        || pair == (UInt8(ascii: "v"), UInt8(ascii: "e"))
        || pair == (UInt8(ascii: "l"), UInt8(ascii: "l"))
    default: return false
    }
  }
}

extension PatternWalk {
  func isSpace(_ token: Int) -> Bool {
    switch reading.tokens[token].kind {
    case .space, .lineBreak: true
    case .word, .number, .hyphen, .punctuation, .symbol, .emoji, .link, .mention, .hashtag,
      .cashtag:
      false
    }
  }

  /// Words, and all that stands in a sentence like a word.
  func isWordlike(_ token: Int) -> Bool {
    switch reading.tokens[token].kind {
    case .word, .number, .link, .mention, .hashtag, .cashtag: true
    case .hyphen, .punctuation, .symbol, .emoji, .space, .lineBreak: false
    }
  }

  func isByte(_ byte: UInt8, _ token: Int) -> Bool {
    let folded = reading.tokens[token].folded
    return folded.length == 1 && reading.folded[folded.start] == byte
  }

  /// A comma, semicolon, colon or dash.
  private func isLightMark(_ token: Int) -> Bool {
    guard reading.tokens[token].kind == .punctuation else { return false }
    let folded = reading.tokens[token].folded
    guard folded.length == 1 else { return isDash(token) }
    switch reading.folded[folded.start] {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"): return true
    default: return isDash(token)
    }
  }

  /// "3x" and "b2b" are one thing to a reader, though a letter and a digit are two tokens.
  func touchesWord(before token: Int) -> Bool { token > 0 && isWordOrNumber(token - 1) }

  func touchesWord(after token: Int) -> Bool {
    token + 1 < reading.tokens.count && isWordOrNumber(token + 1)
  }

  private func isWordOrNumber(_ token: Int) -> Bool {
    switch reading.tokens[token].kind {
    case .word, .number: true
    case .hyphen, .punctuation, .symbol, .emoji, .link, .mention, .hashtag, .cashtag, .space,
      .lineBreak:
      false
    }
  }
}
