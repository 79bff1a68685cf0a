import Prose

/// How runs of other characters ("?", "[name]", "xx%") meet tokens that touch each other.
extension PatternWalk {
  func mark(_ at: Int, _ place: Place, _ start: Int) -> Int {
    let flags = PatternFlags(rawValue: UInt8(truncatingIfNeeded: code[at + 1]))
    let bytes = at + 3..<at + 3 + Int(code[at + 2])
    let token = beginning(flags, place)
    guard token >= 0 else { return -1 }
    // A mark that does not begin like a word stands, so far, in the sentence of the last element.
    let sentence = isWordBeginning(flags, place) ? sentence(of: token, place) : place.sentence
    var first = token
    while true {
      if let end = end(of: bytes, flags, from: first), opensIfAsked(bytes, end) {
        let next = Place(
          next: end, sentence: sentence, approach: flags.contains(.wordyEnd) ? .apart : .near)
        let found = follow(bytes.upperBound, next, start)
        if found >= 0 { return found }
      }
      // Behind a gap other marks may come first.
      guard place.approach == .loose, first + 1 < ground.tokens.count, !isWordlike(first) else {
        return -1
      }
      first += 1
    }
  }

  /// A quotation mark before a gap is one that opens: something stands right behind it.
  private func opensIfAsked(_ bytes: Range<Int>, _ end: Int) -> Bool {
    let isQuote = bytes.count == 1 && code[bytes.lowerBound] == Int32(UInt8(ascii: "\""))
    guard isQuote, code[bytes.upperBound] == PatternStep.gap.rawValue else { return true }
    return end < ground.tokens.count && (isWordlike(end) || ground.tokens[end].kind == .emoji)
  }

  private func isWordBeginning(_ flags: PatternFlags, _ place: Place) -> Bool {
    flags.contains(.wordyStart) || place.approach == .first
  }

  /// The token a run may begin with, or -1.
  private func beginning(_ flags: PatternFlags, _ place: Place) -> Int {
    if isWordBeginning(flags, place) { return word(after: place) }
    var token = place.next
    while token < ground.tokens.count, isSpace(token) { token += 1 }
    // Only behind another mark may a mark stand in the next sentence.
    let limit = ground.ends[place.sentence]
    return token < (place.approach == .near ? ground.tokens.count : limit) ? token : -1
  }

  /// The token behind the run, or `nil`.
  private func end(of bytes: Range<Int>, _ flags: PatternFlags, from first: Int) -> Int? {
    guard mayBegin(first, UInt8(truncatingIfNeeded: code[bytes.lowerBound])) else { return nil }
    if flags.contains(.wordyStart), touchesWord(before: first) { return nil }
    var token = first
    var index = 0
    for place in bytes {
      if index == self.bytes(of: token).count {
        token += 1
        index = 0
        guard token < ground.tokens.count, !isSpace(token) else { return nil }
      }
      let found = self.bytes(of: token)
      guard index < found.count else { return nil }
      let byte = UInt8(truncatingIfNeeded: code[place])
      if byte == PatternStep.digits {
        let length = digits(in: found, from: index)
        guard length > 0 else { return nil }
        index += length
      } else {
        guard byte == found[found.startIndex + index] else { return nil }
        index += 1
      }
    }
    return isWhole(token, index, flags) ? token + 1 : nil
  }

  /// A glance that rules out most tokens; its no is certain.
  private func mayBegin(_ token: Int, _ byte: UInt8) -> Bool {
    let first = ground.tokens[token].beginning.first
    return first == byte || first == 0 || byte == PatternStep.digits
  }

  /// An emoji has no folded form; it is compared as it was typed.
  private func bytes(of token: Int) -> ArraySlice<UInt8> {
    let found = ground.tokens[token]
    guard found.kind == .emoji else {
      return ground.folded[found.folded]
    }
    let range = ground.reading.tokens[token].range
    return ground.reading.draft.bytes[range.start..<range.end]
  }

  private func digits(in bytes: ArraySlice<UInt8>, from index: Int) -> Int {
    var length = 0
    var lastDigit = 0
    for byte in bytes.dropFirst(index) {
      length += 1
      if PatternByte.isDigit(byte) {
        lastDigit = length
      } else if byte != UInt8(ascii: "."), byte != UInt8(ascii: ",") {
        break
      }
    }
    return lastDigit
  }

  /// Whether a run may end here: never inside a word, but anywhere in a row of marks.
  private func isWhole(_ token: Int, _ index: Int, _ flags: PatternFlags) -> Bool {
    guard flags.contains(.wordyEnd), !flags.contains(.openEnd) else { return true }
    return index == bytes(of: token).count && !touchesWord(after: token)
  }
}
