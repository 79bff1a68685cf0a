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

  /// Goes on behind the next token, if a word of a pattern takes it.
  func takeWord(_ word: Int32, _ place: inout Place) -> Bool {
    let token = self.word(after: place)
    guard token >= 0, let flags = taking(word, numbers[token]) else { return false }
    place = taken(token, place, flags: flags)
    return true
  }

  /// One of the words of a step.
  func anyWord(_ at: Int, _ place: Place, _ start: Int) -> Int {
    let token = word(after: place)
    guard token >= 0 else { return -1 }
    let number = numbers[token]
    let end = at + 2 + Int(code[at + 1])
    var best = -1
    for index in at + 2..<end {
      guard let flags = taking(code[index], number) else { continue }
      best = max(best, follow(end, taken(token, place, flags: flags), start))
    }
    return best
  }

  /// Whether the step at this place may take a token; its no is certain.
  func mayTake(_ token: TokenNumber, _ at: Int) -> Bool {
    guard code[at] == PatternStep.words.rawValue else { return true }
    for index in at + 2..<at + 2 + Int(code[at + 1]) where taking(code[index], token) != nil {
      return true
    }
    return false
  }

  /// What a walk remembers of a token that a word of a pattern takes; `nil` when it does not.
  private func taking(_ word: Int32, _ token: TokenNumber) -> PatternFlags? {
    if word & 1 == 0 {
      if token.whole == word { return [] }
      return token.stem == word ? .clipped : nil
    }
    return word - 1 <= token.whole && token.whole <= words.ends[Int(word >> 1)] ? .openEnd : nil
  }

  /// A word that ends in, or holds, that of the step.
  func tail(_ at: Int, _ place: Place, _ start: Int) -> Int {
    let token = word(after: place)
    guard token >= 0 else { return -1 }
    let found = ground.tokens[token]
    guard found.kind == .word, !found.traits.contains(.touching) else { return -1 }
    let letters = words.range(of: Int(code[at + 1] >> 1))
    let isOpen = code[at + 1] & 1 == 1
    let spare = Int(found.length) - letters.count
    guard spare >= 0 else { return -1 }
    let first = Int(found.start)
    for skipped in (isOpen ? 0 : spare)...spare where equals(letters, first + skipped) {
      let flags: PatternFlags = isOpen ? [.openStart, .openEnd] : .openStart
      return follow(at + 2, taken(token, place, flags: flags), start)
    }
    return -1
  }

  private func equals(_ letters: Range<Int>, _ folded: Int) -> Bool {
    for step in 0..<letters.count
    where words.letter(letters.lowerBound + step) != ground.folded[folded + step] {
      return false
    }
    return true
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
