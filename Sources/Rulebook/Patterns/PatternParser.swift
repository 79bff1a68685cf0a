import Prose

/// Compiles patterns of a word list into runs of `PatternStep` numbers.
///
/// The pattern language is described in `Rules/README.md`.
struct PatternParser {
  /// The pattern parsed last. A negative number stands for a word: the complement of twice its
  /// number in `words`, plus one when letters may follow.
  var code: [Int] = []
  /// The words of all patterns parsed so far.
  var words = PatternWordPress()
  /// Whether the pattern parsed last may take more than words.
  var holdsMark = false
  /// The keys of the pattern parsed last are `keys[anchor.keys]`.
  var keys: [PatternKey] = []
  /// How many brackets of the pattern parsed last may be left in more than one place: those that
  /// may be missing, and those with alternatives of several words. Each doubles what a walk may try.
  var forks = 0
  /// How many gaps the pattern parsed last has, and in how many ways they may be filled: a walk
  /// tries every width of each with every width of the others.
  private var gaps = (count: 0, ways: 1)
  /// What ranges refer to.
  var text: [UInt8]
  var cursor = 0
  private(set) var end = 0
  let rarity: PatternRarity

  private static let widestGap = 12
  private static let mostGaps = 4
  private static let mostWays = 1 << 15
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
    forks = 0
    gaps = (0, 1)
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
    guard gaps.ways << forks <= Self.mostWays else {
      throw PatternFault(.tooManyWays, at: range.lowerBound)
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
  mutating func sequence(depth: Int) throws(PatternFault) -> PatternPart {
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
        // Such a gap may pass over marks before the first word.
        if part.leastWords == 0 { holdsMark = true }
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
    gaps = (gaps.count + 1, gaps.ways * (width + 1))
    guard gaps.count <= Self.mostGaps else {
      throw PatternFault(.tooManyGaps, at: start, ["most": .number(Self.mostGaps)])
    }
    emit(.gap)
    emit(width)
    return PatternPart(words: width)
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
