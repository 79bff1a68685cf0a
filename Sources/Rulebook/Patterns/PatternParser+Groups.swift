/// Brackets with alternatives.
extension PatternParser {
  private static let deepest = 4
  private static let mostForks = 12

  /// "(a|b c|d)", with a "?" behind it when it may be missing.
  mutating func group(
    depth: Int
  ) throws(PatternFault) -> (part: PatternPart, isOptional: Bool) {
    let opening = cursor
    guard depth < Self.deepest else { throw PatternFault(.tooDeep, at: opening) }
    var choice = PatternChoice(keysFrom: keys.count)
    let glance = emitOffset(.glance)
    emit(0)
    repeat {
      cursor += 1
      choice.branch = emitOffset(.branch)
      let start = (cursor, code.count)
      let alternative = try sequence(depth: depth + 1)
      guard alternative.elements > 0 else { throw PatternFault(.emptyAlternative, at: start.0) }
      choice.add(alternative, keys: &keys)
      choice.note(code[start.1...])
      choice.jump = emitOffset(.jump, holding: choice.jump)
      patch(choice.branch, to: code.count)
    } while cursor < end && text[cursor] == UInt8(ascii: "|")
    guard cursor < end else { throw PatternFault(.unclosed, at: opening) }
    cursor += 1
    let isOptional = cursor < end && text[cursor] == UInt8(ascii: "?")
    if isOptional { cursor += 1 }
    if isOptional || choice.words == nil { forks += 1 }
    guard forks <= Self.mostForks else {
      throw PatternFault(.tooManyForks, at: opening, ["most": .number(Self.mostForks)])
    }
    close(choice, from: glance, isOptional: isOptional)
    guard cursor == end || Self.endsPiece(text[cursor]) else {
      throw PatternFault(.glued, at: cursor)
    }
    return (choice.part, isOptional)
  }
}

extension PatternParser {
  /// Emits a step with an offset, and returns where the step is.
  private mutating func emitOffset(_ step: PatternStep, holding value: Int = 0) -> Int {
    let place = code.count
    emit(step)
    // Until the end of the group is known, each jump holds the distance to the jump before it.
    emit(value > 0 ? place - value : 0)
    return place
  }

  private mutating func close(_ choice: PatternChoice, from glance: Int, isOptional: Bool) {
    if let words = choice.words { return replace(from: glance, words, isOptional: isOptional) }
    code[choice.branch + 1] = 0
    patchJumps(choice.jump)
    let mask = BeginningMask(ofGroup: code, from: glance, words.words)
    code[glance + 2] = Int(mask.bits)
    if isOptional {
      patch(choice.branch, to: code.count)
      patch(glance, to: code.count)
    }
  }

  /// A group of single words is one step.
  private mutating func replace(from place: Int, _ words: [Int], isOptional: Bool) {
    code.removeLast(code.count - place)
    if isOptional { _ = emitOffset(.branch) }
    emit(.words)
    emit(words.count)
    code.append(contentsOf: words)
    if isOptional { patch(place, to: code.count) }
  }

  private mutating func patch(_ place: Int, to target: Int) {
    code[place + 1] = target - place
  }

  private mutating func patchJumps(_ last: Int) {
    var place = last
    while place > 0 {
      let distance = code[place + 1]
      patch(place, to: code.count)
      place = distance == 0 ? 0 : place - distance
    }
  }
}
