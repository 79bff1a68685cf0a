import Prose

/// Words, marks and signs: everything between two spaces that is no group and no gap.
extension PatternParser {
  mutating func piece() throws(PatternFault) -> PatternPart {
    let start = cursor
    let isPlain = scan()
    if isPlain { return try word(start..<cursor, flags: []) }
    if cursor < end, text[cursor] == UInt8(ascii: "(") { throw glued(cursor) }
    let range = start..<cursor
    if cursor < end, text[cursor] == UInt8(ascii: "-") { cursor += 1 }
    if let sign = sign(range) { return sign }
    return try special(range)
  }

  /// Moves to the end of the piece; whether it holds small letters alone, which need no folding.
  ///
  /// A hyphen inside ends a piece too, because compounds are matched word by word.
  private mutating func scan() -> Bool {
    let start = cursor
    var isPlain = true
    while cursor < end, !Self.endsPiece(text[cursor]), text[cursor] != UInt8(ascii: "(") {
      switch text[cursor] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "'"): cursor += 1
      case 0xC3 where cursor + 1 < end && text[cursor + 1] >= 0xA0 && text[cursor + 1] != 0xB7:
        cursor += 2
      case UInt8(ascii: "-") where cursor > start && cursor + 1 < end && joins(text[cursor + 1]):
        return false
      default:
        isPlain = false
        cursor += 1
      }
    }
    return isPlain && (cursor == end || text[cursor] != UInt8(ascii: "("))
  }

  private func joins(_ byte: UInt8) -> Bool {
    byte >= 0x80 || PatternByte.isLetter(byte | 0x20) || PatternByte.isDigit(byte)
  }

  /// The pieces of one or two characters with a meaning of their own.
  private mutating func sign(_ range: Range<Int>) -> PatternPart? {
    switch (text[range.lowerBound], range.count) {
    case (UInt8(ascii: "#"), 1): return single(.number, key: .number, score: 3, words: 1)
    case (UInt8(ascii: "@"), 1): return single(.mention, key: .mention, score: 6, words: 1)
    case (UInt8(ascii: "="), 2) where text[range.lowerBound + 1] == UInt8(ascii: "*"):
      // A name may be a compound, "Müller-Lüdenscheidt".
      return single(.name, key: .name, score: 1, words: 3)
    default: return nil
    }
  }

  private mutating func single(
    _ step: PatternStep, key: PatternKey, score: Int, words: Int
  ) -> PatternPart {
    emit(step)
    return part(key: key, score: score, words: words)
  }

  private mutating func part(key: PatternKey, score: Int, words: Int) -> PatternPart {
    keys.append(key)
    let anchor = PatternAnchor(score: score, keys: keys.count - 1..<keys.count, lead: 0)
    return PatternPart(elements: 1, words: words, anchor: anchor)
  }
}

extension PatternParser {
  /// A piece with a capital, a star, a digit, a mark or letters that need folding.
  private mutating func special(_ range: Range<Int>) throws(PatternFault) -> PatternPart {
    var range = range
    var flags: PatternFlags = []
    if text[range.lowerBound] == UInt8(ascii: "="), range.count > 1 {
      range = range.lowerBound + 1..<range.upperBound
      guard startsWithCapital(range) else { throw misplacedCapital(range.lowerBound - 1) }
      flags.insert(.capital)
    }
    if text[range.lowerBound] == UInt8(ascii: "*") {
      flags.insert(.openStart)
      range = range.lowerBound + 1..<range.upperBound
    }
    if let last = range.last, text[last] == UInt8(ascii: "*") {
      flags.insert(.openEnd)
      range = range.lowerBound..<last
    }
    if range.isEmpty { throw misplacedStar(range.lowerBound) }
    if let star = range.first(where: { text[$0] == UInt8(ascii: "*") }) {
      throw misplacedStar(star)
    }
    if flags.isEmpty, isDoubtful(range) { throw doubtfulQuestionMark(range.upperBound - 1) }
    return try folded(range, flags: flags)
  }

  private func startsWithCapital(_ range: Range<Int>) -> Bool {
    let first = text[range.lowerBound]
    if first == 0xC3, range.count > 1 { return text[range.lowerBound + 1] < 0x9F }
    return UInt8(ascii: "A")...UInt8(ascii: "Z") ~= first
  }

  /// "sparks?" may mean a question or an optional s; neither is said so.
  private func isDoubtful(_ range: Range<Int>) -> Bool {
    text[range.upperBound - 1] == UInt8(ascii: "?")
      && PatternByte.isLetter(text[range.lowerBound] | 0x20)
  }

  private mutating func folded(
    _ range: Range<Int>, flags: PatternFlags
  ) throws(PatternFault) -> PatternPart {
    let bytes = PatternFolding.folded(text[range])
    if PatternByte.areLetters(bytes) { return try word(bytes, flags: flags, at: range) }
    let isTag = bytes.first == UInt8(ascii: "#") && bytes.count > 1 && joins(bytes[1])
    if isTag, !PatternByte.isDigit(bytes[1]) { return try hashtag(bytes, flags: flags, at: range) }
    return try mark(bytes, flags: flags, at: range)
  }
}

extension PatternParser {
  private mutating func word(
    _ range: Range<Int>, flags: PatternFlags
  ) throws(PatternFault) -> PatternPart {
    try word(text[range], flags: flags, at: range)
  }

  private mutating func word(
    _ bytes: some RandomAccessCollection<UInt8>, flags: PatternFlags, at range: Range<Int>
  ) throws(PatternFault) -> PatternPart {
    try emit(.word, bytes, flags: flags, at: range)
    if flags.contains(.openStart) { return part(key: .anyWord, score: 1, words: 1) }
    guard flags.contains(.openEnd) else {
      return part(key: hash(bytes).whole, score: 2 * min(bytes.count, 12), words: 1)
    }
    let length = min(bytes.count, PatternKey.longestPrefix)
    let key = hash(bytes.prefix(length)).prefix(length)
    return part(key: key, score: 2 * length - 1, words: 1)
  }

  private mutating func hashtag(
    _ bytes: [UInt8], flags: PatternFlags, at range: Range<Int>
  ) throws(PatternFault) -> PatternPart {
    try emit(.hashtag, bytes, flags: flags, at: range)
    guard flags.contains(.openEnd) else { return part(key: hash(bytes).whole, score: 20, words: 1) }
    let length = min(bytes.count, PatternKey.longestPrefix)
    return part(key: hash(bytes.prefix(length)).prefix(length), score: 10, words: 1)
  }

  private mutating func mark(
    _ bytes: [UInt8], flags: PatternFlags, at range: Range<Int>
  ) throws(PatternFault) -> PatternPart {
    var flags = flags
    // "###" is what it is; in "20#" the sign stands for digits.
    let isLiteral = bytes.allSatisfy { $0 == UInt8(ascii: "#") }
    let coded = bytes.map { !isLiteral && $0 == UInt8(ascii: "#") ? PatternStep.digits : $0 }
    if isWordy(coded[0]) { flags.insert(.wordyStart) }
    // The last byte that begins a character, for the others look alike in letters and signs.
    if let last = coded.last(where: { $0 & 0xC0 != 0x80 }), isWordy(last) {
      flags.insert(.wordyEnd)
    }
    try emit(.mark, coded, flags: flags, at: range)
    guard coded[0] != PatternStep.digits else { return part(key: .number, score: 3, words: 4) }
    // Letters or digits alone, because a draft may be cut between "b" and "2" in "b2b".
    let isDigit = PatternByte.isDigit(coded[0])
    let run = coded.prefix { isDigit ? PatternByte.isDigit($0) : PatternByte.isLetter($0) }
    let length = min(PatternKey.longestPrefix, max(1, run.count))
    let key = hash(coded.prefix(length)).prefix(length)
    return part(key: key, score: run.isEmpty ? 1 : 2 * length - 1, words: 4)
  }

  private func isWordy(_ byte: UInt8) -> Bool {
    byte == PatternStep.digits || PatternByte.isLetter(byte) || PatternByte.isDigit(byte)
  }

  private mutating func emit(
    _ step: PatternStep, _ bytes: some RandomAccessCollection<UInt8>, flags: PatternFlags,
    at range: Range<Int>
  ) throws(PatternFault) {
    guard bytes.count < 256 else { throw tooLong(range.lowerBound) }
    emit(step)
    emit(byte: flags.rawValue)
    emit(byte: UInt8(bytes.count))
    emit(bytes: bytes)
  }

  private func hash(_ bytes: some RandomAccessCollection<UInt8>) -> PatternHash {
    var hash = PatternHash()
    for byte in bytes { hash.add(byte) }
    return hash
  }
}
