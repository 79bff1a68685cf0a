/// Finds the `{places}` in a line of wording.
///
/// "{name}" is filled as it is, "{count|one word|# words}" by number; alternatives may hold places
/// themselves. "{{" and "}}" stand for one brace.
struct PhrasePlaces {
  struct Place {
    let name: Range<Int>
    /// For one, and for any other number; `nil` where no number decides.
    let alternatives: (one: Range<Int>, many: Range<Int>)?
    /// The first byte behind the closing brace.
    let end: Int
  }

  let bytes: [UInt8]

  /// The place that opens at this brace and closes before `limit`.
  func place(at brace: Int, before limit: Int) throws(RuleFault) -> Place {
    let (bars, end) = try marks(from: brace, before: limit)
    let name = brace + 1..<(bars.first ?? end)
    guard isName(name) else {
      throw RuleFault(
        offset: brace + 1,
        problem: "a place is named with small letters and hyphens; for a brace itself write \"{{\"")
    }
    guard !bars.isEmpty else { return Place(name: name, alternatives: nil, end: end + 1) }
    guard bars.count == 2 else {
      throw RuleFault(
        offset: bars[bars.count > 2 ? 2 : 0],
        problem: "a place that follows a number has two wordings: {count|one word|# words}")
    }
    let alternatives = (bars[0] + 1..<bars[1], bars[1] + 1..<end)
    return Place(name: name, alternatives: alternatives, end: end + 1)
  }

  /// The names of all places in a stretch of text, in their order, and what is wrong with it.
  func names(in text: Range<Int>) throws(RuleFault) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var cursor = text.lowerBound
    while cursor < text.upperBound {
      guard isBrace(bytes[cursor]) else {
        cursor += 1
        continue
      }
      if isDoubled(cursor, before: text.upperBound) {
        cursor += 2
        continue
      }
      guard bytes[cursor] == UInt8(ascii: "{") else {
        throw RuleFault(
          offset: cursor, problem: "this \"}\" closes nothing; for a brace itself write \"}}\"")
      }
      let place = try place(at: cursor, before: text.upperBound)
      names.append(place.name)
      if let (one, many) = place.alternatives {
        names += try self.names(in: one)
        names += try self.names(in: many)
      }
      cursor = place.end
    }
    return names
  }

  func isDoubled(_ brace: Int, before limit: Int) -> Bool {
    brace + 1 < limit && bytes[brace + 1] == bytes[brace]
  }

  func isBrace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") }
}

extension PhrasePlaces {
  /// The bars of this place, not those of places inside it, and its closing brace.
  private func marks(
    from brace: Int, before limit: Int
  ) throws(RuleFault) -> (bars: [Int], end: Int) {
    var bars: [Int] = []
    var depth = 0
    for index in brace..<limit {
      switch bytes[index] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "|") where depth == 1: bars.append(index)
      default: continue
      }
      if depth == 0 { return (bars, index) }
      if depth > 4 { throw RuleFault(offset: index, problem: "places stand too deep") }
    }
    throw RuleFault(offset: brace, problem: "this \"{\" is never closed; add a \"}\"")
  }

  private func isName(_ range: Range<Int>) -> Bool {
    guard let first = range.first, RuleName.isLetter(bytes[first]) else { return false }
    return range.allSatisfy { RuleName.isInner(bytes[$0]) }
  }
}
