import Prose

/// How elements of a pattern meet tokens.
extension PatternWalk {
  /// The word, number or tag an element is compared with, and the place with its sentence.
  func word(after place: Place) -> (token: Int, place: Place)? {
    switch place.approach {
    case .first: return (place.next, place)
    case .apart:
      guard !place.isClipped, place.next < ground.ends[place.sentence] else { return nil }
      let reach = ground.tokens[place.next].reach
      return reach < 0 ? nil : (Int(reach), place)
    case .loose:
      return firstWord(in: place.next, ground.ends[place.sentence]).map { ($0, place) }
    case .near: return near(place)
    }
  }

  /// The first word of a stretch that may be empty.
  func firstWord(in start: Int, _ end: Int) -> Int? {
    var token = start
    while token < end {
      if isWordlike(token) { return token }
      token += 1
    }
    return nil
  }

  /// Behind white space, also beyond the end of the sentence.
  private func near(_ place: Place) -> (token: Int, place: Place)? {
    var token = place.next
    while token < ground.tokens.count, isSpace(token) { token += 1 }
    guard token < ground.tokens.count else { return nil }
    var place = place
    while ground.ends[place.sentence] <= token {
      guard place.sentence + 1 < ground.ends.count else { return nil }
      place.sentence += 1
    }
    return (token, place)
  }

  func literal(_ at: Int, _ step: PatternStep, _ place: Place, _ start: Int) -> Int {
    guard let (token, reached) = word(after: place) else { return -1 }
    let flags = PatternFlags(rawValue: code[at + 1])
    let bytes = at + 3..<at + 3 + Int(code[at + 2])
    let found = ground.tokens[token]
    guard found.kind == (step == .word ? .word : .hashtag) else { return -1 }
    if flags.contains(.capital), !found.traits.contains(.capitalised) { return -1 }
    let rest = rest(of: found, behind: bytes, flags)
    guard rest >= 0 else { return -1 }
    let isClipped = rest > 0 && !flags.contains(.openEnd)
    guard !isClipped || step == .word && isClitic(rest, of: found) else { return -1 }
    if step == .word, touchesWord(before: token) || touchesWord(after: token) { return -1 }
    var next = taken(token, reached)
    next.flags = flags
    next.isClipped = isClipped
    return follow(bytes.upperBound, next, start)
  }

  /// How many bytes of a token follow those of the pattern; -1 when they do not match.
  private func rest(of token: GroundToken, behind bytes: Range<Int>, _ flags: PatternFlags) -> Int {
    let spare = Int(token.length) - bytes.count
    guard spare >= 0 else { return -1 }
    let first = Int(token.start)
    guard flags.contains(.openStart) else { return equals(bytes, first) ? spare : -1 }
    guard flags.contains(.openEnd) else { return equals(bytes, first + spare) ? 0 : -1 }
    var skipped = 0
    while skipped <= spare {
      if equals(bytes, first + skipped) { return spare - skipped }
      skipped += 1
    }
    return -1
  }

  private func equals(_ bytes: Range<Int>, _ folded: Int) -> Bool {
    var step = 0
    while step < bytes.count {
      if code[bytes.lowerBound + step] != ground.folded[folded + step] { return false }
      step += 1
    }
    return true
  }

  /// "'s", "'re", "'ve", "'ll", "'d", "'m" hang on to any word; "'t" would turn its sense round.
  private func isClitic(_ rest: Int, of token: GroundToken) -> Bool {
    let folded = ground.folded
    let from = Int(token.start + token.length) - rest
    guard folded[from] == UInt8(ascii: "'") else { return false }
    switch rest {
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
  func isSpace(_ token: Int) -> Bool { ground.tokens[token].traits.contains(.space) }

  func isWordlike(_ token: Int) -> Bool { ground.tokens[token].traits.contains(.wordlike) }

  func isByte(_ byte: UInt8, _ token: Int) -> Bool {
    let found = ground.tokens[token]
    return found.length == 1 && found.beginning.first == byte
  }

  func touchesWord(before token: Int) -> Bool { token > 0 && isWordOrNumber(token - 1) }

  func touchesWord(after token: Int) -> Bool {
    token + 1 < ground.tokens.count && isWordOrNumber(token + 1)
  }

  private func isWordOrNumber(_ token: Int) -> Bool {
    ground.tokens[token].traits.contains(.wordOrNumber)
  }
}
