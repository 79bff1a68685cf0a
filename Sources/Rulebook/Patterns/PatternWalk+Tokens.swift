import Prose

/// How elements of a pattern meet tokens.
extension PatternWalk {
  /// The word, number or tag an element is compared with, or -1.
  func word(after place: Place) -> Int {
    switch place.approach {
    case .first: return place.next
    case .apart:
      guard !place.flags.contains(.clipped), place.next < ground.ends[place.sentence] else {
        return -1
      }
      return Int(ground.tokens[place.next].reach)
    case .loose: return firstWord(in: place.next, ground.ends[place.sentence])
    case .near: return near(place)
    }
  }

  /// The first word of a stretch that may be empty, or -1.
  func firstWord(in start: Int, _ end: Int) -> Int {
    var token = start
    while token < end {
      if isWordlike(token) { return token }
      token += 1
    }
    return -1
  }

  /// Behind white space, also beyond the end of the sentence.
  private func near(_ place: Place) -> Int {
    var token = place.next
    while token < ground.tokens.count, isSpace(token) { token += 1 }
    return token < ground.ends[ground.ends.count - 1] ? token : -1
  }

  /// The sentence of a token that was reached from a place.
  func sentence(of token: Int, _ place: Place) -> Int {
    var sentence = place.sentence
    if place.approach == .near {
      while ground.ends[sentence] <= token, sentence + 1 < ground.ends.count { sentence += 1 }
    }
    return sentence
  }

  func literal(_ at: Int, _ step: PatternStep, _ place: Place, _ start: Int) -> Int {
    let token = word(after: place)
    guard token >= 0 else { return -1 }
    let found = ground.tokens[token]
    guard found.kind == (step == .word ? .word : .hashtag) else { return -1 }
    var flags = PatternFlags(rawValue: code[at + 1])
    if flags.contains(.capital), !found.traits.contains(.capitalised) { return -1 }
    let bytes = at + 3..<at + 3 + Int(code[at + 2])
    let rest = rest(of: found, behind: bytes, flags)
    guard rest >= 0 else { return -1 }
    if rest > 0, !flags.contains(.openEnd) {
      guard step == .word, isClitic(rest, of: found) else { return -1 }
      flags.insert(.clipped)
    }
    if step == .word, touchesWord(before: token) || touchesWord(after: token) { return -1 }
    return follow(bytes.upperBound, taken(token, place, flags: flags), start)
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
