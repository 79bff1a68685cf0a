import Prose

/// Compiles patterns of a word list into runs of `PatternStep` numbers.
///
/// The pattern language is described in `Rules/README.md`.
struct PatternParser {
  /// The pattern parsed last. A negative number stands for a word: the complement of twice its
  /// number in `words`, plus one when letters may follow.
  private(set) var code: [Int] = []
  /// The words of all patterns parsed so far.
  var words = PatternWordPress()
  /// Whether the pattern parsed last may take more than words.
  var holdsMark = false
  /// The keys of the pattern parsed last are `keys[anchor.keys]`.
  var keys: [PatternKey] = []
  /// What ranges refer to.
  var text: [UInt8]
  var cursor = 0
  private(set) var end = 0
  let rarity: PatternRarity

  private static let deepest = 4
  private static let widestGap = 12
  private static let longest = 4_000

  /// `common` are the frequent words of the language; they only matter to the choice of anchors.
  init(_ text: [UInt8] = [], common: WordSet = WordSet()) {
    self.text = text
    rarity = PatternRarity(common: common)
  }

  /// Compiles the pattern in a range of the text.
  @discardableResult
  mutating func parse(_ range: Range<Int>) throws(PatternFault) -> PatternAnchor {
    keys.removeAll(keepingCapacity: true)
    code.removeAll(keepingCapacity: true)
    holdsMark = false
    cursor = range.lowerBound
    end = range.upperBound
    guard range.count <= Self.longest else {
      throw PatternFault(.tooLong, at: cursor)
    }
    let part = try sequence(depth: 0)
    if cursor < end { throw stray(text[cursor]) }
    guard part.anchor.frequency != PatternRarity.none else {
      throw PatternFault(.nothingNeeded, at: range.lowerBound)
    }
    emit(.accept)
    return part.anchor
  }

  /// Of a word in a range of the text.
  mutating func key(of word: Range<Int>, isOpen: Bool) -> PatternKey {
    let number = words.number(of: text[word])
    return isOpen ? .beginning(number) : .whole(number)
  }

  mutating func emit(_ step: PatternStep) { code.append(Int(step.rawValue)) }
  mutating func emit(_ number: Int) { code.append(number) }

  /// Emits a word and returns its number.
  mutating func emit(word: some Collection<UInt8>, isOpen: Bool) -> Int32 {
    let number = words.number(of: word)
    code.append(~Int(2 * number + (isOpen ? 1 : 0)))
    return number
  }
}

extension PatternParser {
  /// Elements up to the end, a "|" or a ")".
  private mutating func sequence(depth: Int) throws(PatternFault) -> PatternPart {
    var part = PatternPart()
    var openGap: Int?
    while true {
      while cursor < end, text[cursor] == UInt8(ascii: " ") { cursor += 1 }
      guard cursor < end else { break }
      let start = cursor
      switch text[cursor] {
      case UInt8(ascii: "|"), UInt8(ascii: ")"):
        try closeGap(openGap)
        return part
      case UInt8(ascii: "~"):
        guard part.elements > 0, openGap == nil else { throw PatternFault(.gap, at: start) }
        part.append(try gap(), isRequired: false, at: start)
        openGap = start
        continue
      case UInt8(ascii: "("):
        let group = try group(depth: depth)
        part.append(group.part, isRequired: !group.isOptional, at: start)
      case UInt8(ascii: "^") where isAlone:
        part.append(assertion(.opening), isRequired: false, at: start)
      case UInt8(ascii: "$") where cursor + 1 == end:
        part.append(assertion(.closing), isRequired: false, at: start)
      default: part.append(try piece(), isRequired: true, at: start)
      }
      openGap = nil
    }
    try closeGap(openGap)
    return part
  }

  private var isAlone: Bool { cursor + 1 == end || Self.endsPiece(text[cursor + 1]) }

  private mutating func assertion(_ step: PatternStep) -> PatternPart {
    cursor += 1
    emit(step)
    return PatternPart()
  }

  private mutating func gap() throws(PatternFault) -> PatternPart {
    let start = cursor
    var width = 0
    cursor += 1
    while cursor < end, PatternByte.isDigit(text[cursor]), width < 100 {
      width = width * 10 + Int(text[cursor] - UInt8(ascii: "0"))
      cursor += 1
    }
    let isWhole = cursor == end || Self.endsPiece(text[cursor])
    guard isWhole, 1...Self.widestGap ~= width else {
      throw PatternFault(.gapWidth, at: start, ["most": .number(Self.widestGap)])
    }
    emit(.gap)
    emit(width)
    return PatternPart(words: width)
  }

  /// "(a|b c|d)", with a "?" behind it when it may be missing.
  private mutating func group(
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

  static func endsPiece(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "|"), UInt8(ascii: ")"): true
    default: false
    }
  }

  private func stray(_ byte: UInt8) -> PatternFault {
    PatternFault(byte == UInt8(ascii: "|") ? .strayBar : .strayBracket, at: cursor)
  }

  private func closeGap(_ offset: Int?) throws(PatternFault) {
    if let offset { throw PatternFault(.gap, at: offset) }
  }
}
