import Prose

/// Compiles patterns of a word list into one run of `PatternStep` bytes.
///
/// The pattern language is described in `Rules/README.md`.
struct PatternParser {
  /// All patterns parsed so far, one behind the other.
  private(set) var code: [UInt8] = []
  /// What the groups in `code` may begin with.
  private(set) var glances: [Beginnings] = []
  /// The keys of the pattern parsed last are `keys[anchor.keys]`.
  var keys: [PatternKey] = []
  /// What ranges refer to.
  var text: [UInt8]
  var cursor = 0
  private(set) var end = 0
  let rarity: PatternRarity

  private static let deepest = 4
  private static let widestGap = 12
  /// Jumps take two bytes.
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

  mutating func emit(_ step: PatternStep) { code.append(step.rawValue) }
  mutating func emit(byte: UInt8) { code.append(byte) }
  mutating func emit(bytes: some Collection<UInt8>) { code.append(contentsOf: bytes) }
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
    emit(byte: UInt8(width))
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
    emit(bytes: [0, 0, 0])
    var branch: Int
    repeat {
      cursor += 1
      branch = emitOffset(.branch)
      let start = cursor
      let alternative = try sequence(depth: depth + 1)
      guard alternative.elements > 0 else { throw PatternFault(.emptyAlternative, at: start) }
      choice.add(alternative, keys: &keys)
      choice.jump = emitOffset(.jump, holding: choice.jump)
      patch(branch, to: code.count)
    } while cursor < end && text[cursor] == UInt8(ascii: "|")
    guard cursor < end else { throw PatternFault(.unclosed, at: opening) }
    cursor += 1
    let isOptional = cursor < end && text[cursor] == UInt8(ascii: "?")
    write(0, at: branch)
    patchJumps(choice.jump)
    addGlance(at: glance)
    if isOptional {
      cursor += 1
      patch(branch, to: code.count)
      patch(glance, to: code.count)
    }
    guard cursor == end || Self.endsPiece(text[cursor]) else {
      throw PatternFault(.glued, at: cursor)
    }
    return (choice.part, isOptional)
  }
}

extension PatternParser {
  /// Emits a step with two bytes for an offset, and returns where the step is.
  private mutating func emitOffset(_ step: PatternStep, holding value: Int = 0) -> Int {
    let place = code.count
    emit(step)
    code.append(0)
    code.append(0)
    // Until the end of the group is known, each jump holds the distance to the jump before it.
    if value > 0 { write(place - value, at: place) }
    return place
  }

  /// The group must be whole, and its last alternative lead nowhere.
  private mutating func addGlance(at place: Int) {
    let index = glances.count
    glances.append(Beginnings(ofGroup: code, from: place))
    for step in 0..<3 { code[place + 5 - step] = UInt8(truncatingIfNeeded: index >> (8 * step)) }
  }

  private mutating func patch(_ place: Int, to target: Int) { write(target - place, at: place) }

  private mutating func patchJumps(_ last: Int) {
    var place = last
    while place > 0 {
      let distance = Int(code[place + 1]) << 8 | Int(code[place + 2])
      patch(place, to: code.count)
      place = distance == 0 ? 0 : place - distance
    }
  }

  private mutating func write(_ offset: Int, at place: Int) {
    code[place + 1] = UInt8(truncatingIfNeeded: offset >> 8)
    code[place + 2] = UInt8(truncatingIfNeeded: offset)
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
