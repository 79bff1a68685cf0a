import Prose

/// Follows a compiled pattern over the tokens of a reading.
///
/// Tries every branch and keeps the longest match. Patterns have no loop, so the cost is bounded by
/// the pattern, not by the draft.
struct PatternWalk {
  let ground: PatternGround
  /// The words of the index, and what each token is among them.
  let words: PatternWords
  let numbers: [TokenNumber]
  let code: [Int32]

  /// How the next element may be reached from the last one.
  enum Approach {
    /// It begins the match.
    case first
    /// White space, at most one comma, colon or dash before it; or a hyphen.
    case apart
    /// Any marks of the same sentence, for the words behind a gap.
    case loose
    /// White space or nothing, also into the next sentence, for what stands beside a mark.
    case near
  }

  /// Where a walk stands.
  struct Place {
    /// The token behind the last one taken.
    var next: Int
    /// The sentence that token belongs to, or the one just finished.
    var sentence: Int
    var approach = Approach.first
    /// The flags of the word taken last.
    var flags: PatternFlags = []
  }

  /// The end of the longest match that begins with this token, or -1; `code` is where the pattern
  /// begins.
  func end(of code: Int, from token: Int, inSentence sentence: Int) -> Int {
    follow(code, Place(next: token, sentence: sentence), token)
  }

  /// The end of the longest match from a place on, or -1.
  func follow(_ at: Int, _ place: Place, _ start: Int) -> Int {
    var (at, place) = (at, place)
    while let step = PatternStep(rawValue: code[at]) {
      switch step {
      case .accept: return accepted(place, start)
      case .words:
        guard code[at + 1] == 1 else { return anyWord(at, place, start) }
        guard takeWord(code[at + 2], &place) else { return -1 }
        at += 3
      case .tail: return tail(at, place, start)
      case .mark: return mark(at, place, start)
      case .number: return single(at, place, start) { isNumber($0) }
      case .mention: return single(at, place, start) { isMention($0) }
      case .name: return name(at, place, start)
      case .gap: return gap(at, place, start)
      case .capital, .opening, .closing:
        guard holds(step, place) else { return -1 }
        at += 1
      case .jump: at += Int(code[at + 1])
      case .glance: return glance(at, place, start)
      case .branch: return branches(at, place, start)
      }
    }
    return -1
  }

  /// Goes into a group only where one of its alternatives may begin.
  private func glance(_ at: Int, _ place: Place, _ start: Int) -> Int {
    let token = word(after: place)
    let beginning = token < 0 ? TokenBeginning() : ground.tokens[token].beginning
    if BeginningMask(bits: UInt32(bitPattern: code[at + 2])).mayHold(beginning) {
      return branches(at + PatternStep.glanceLength, place, start)
    }
    let other = Int(code[at + 1])
    return other == 0 ? -1 : follow(at + other, place, start)
  }

  /// The longest match among alternatives. Most of them begin with a word, and a look at it rules
  /// out nearly all.
  private func branches(_ at: Int, _ place: Place, _ start: Int) -> Int {
    let token = word(after: place)
    let number = token < 0 ? TokenNumber() : numbers[token]
    var at = at
    var best = -1
    while code[at] == PatternStep.branch.rawValue {
      let inside = at + PatternStep.branchLength
      if mayTake(number, inside) { best = max(best, follow(inside, place, start)) }
      let other = Int(code[at + 1])
      if other == 0 { return best }
      at += other
    }
    return mayTake(number, at) ? max(best, follow(at, place, start)) : best
  }

  /// A lone word inside a hyphen compound is another word, unless the pattern is open there.
  private func accepted(_ place: Place, _ start: Int) -> Int {
    let token = ground.tokens[start]
    guard place.next == start + 1, token.kind == .word else { return place.next }
    if token.traits.contains(.joinsBefore), !place.flags.contains(.openStart) { return -1 }
    guard token.traits.contains(.joinsAfter) else { return place.next }
    return place.flags.contains(.openEnd) ? compoundEnd(start) : -1
  }
}

extension PatternWalk {
  /// Behind the last part of a hyphen compound.
  private func compoundEnd(_ token: Int) -> Int {
    var last = token
    while ground.tokens[last].traits.contains(.joinsAfter), last + 2 < ground.tokens.count {
      last += 2
    }
    return last + 1
  }

  private func single(
    _ at: Int, _ place: Place, _ start: Int, _ isWanted: (Int) -> Bool
  ) -> Int {
    let token = word(after: place)
    guard token >= 0, isWanted(token) else { return -1 }
    return follow(at + 1, taken(token, place), start)
  }

  func taken(_ token: Int, _ place: Place, flags: PatternFlags = []) -> Place {
    Place(
      next: token + 1, sentence: sentence(of: token, place), approach: .apart, flags: flags)
  }

  /// A name ends with its first part or with its compound, whichever leads further.
  private func name(_ at: Int, _ place: Place, _ start: Int) -> Int {
    let token = word(after: place)
    guard token >= 0, ground.tokens[token].kind == .word,
      ground.tokens[token].traits.contains(.capitalised)
    else { return -1 }
    let short = follow(at + 1, taken(token, place), start)
    let end = compoundEnd(token)
    guard end > token + 1 else { return short }
    return max(short, follow(at + 1, taken(end - 1, place), start))
  }

  private func gap(_ at: Int, _ place: Place, _ start: Int) -> Int {
    var best = follow(at + 2, place, start)
    // A mark behind a gap is the nearest one, as the second quotation mark is.
    let isNearest = code[at + 2] == PatternStep.mark.rawValue
    var place = place
    let limit = ground.ends[place.sentence]
    for _ in 0..<code[at + 1] where !isNearest || best < 0 {
      let word = firstWord(in: place.next, limit)
      guard word >= 0 else { break }
      place.next = word + 1
      place.approach = .loose
      place.flags.remove(.clipped)
      best = max(best, follow(at + 2, place, start))
    }
    return best
  }

  private func isNumber(_ token: Int) -> Bool {
    ground.tokens[token].kind == .number && !touchesWord(before: token)
      && !touchesWord(after: token)
  }

  private func isMention(_ token: Int) -> Bool {
    ground.tokens[token].kind == .mention || isByte(UInt8(ascii: "@"), token)
  }
}
