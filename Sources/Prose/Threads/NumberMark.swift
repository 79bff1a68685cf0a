/// Which post of a thread this is: "2/5", "(2/5)", "[2/5]", "2/" or "2/n".
struct NumberMark {
  let number: Int
  /// `nil` where the author gave none.
  let total: Int?
  /// With the emoji between it and the end of the post, as in "🧵 1/5" and "1/5 👇".
  let range: ByteRange

  /// The mark with which a stretch begins; white space, an emoji or nothing stands behind it.
  init?(atStartOf stretch: ByteRange, in bytes: [UInt8]) {
    let start = Self.end(ofEmojiAt: stretch.start, before: stretch.end, in: bytes)
    guard let figures = Figures(at: start, before: stretch.end, in: bytes) else { return nil }
    var end = figures.end
    if end < stretch.end, bytes[end] == UInt8(ascii: ":") { end += 1 }
    let behind = Self.end(ofEmojiAt: end, before: stretch.end, in: bytes)
    guard end == stretch.end || behind > end else { return nil }
    self.init(figures, in: ByteRange(stretch.start, end))
  }

  /// The mark with which a stretch ends, white space or an emoji before it.
  init?(atEndOf stretch: ByteRange, in bytes: [UInt8]) {
    let near = max(stretch.start, stretch.end - Self.reach)..<stretch.end
    guard let slash = bytes[near].lastIndex(of: UInt8(ascii: "/")) else { return nil }
    var start = slash
    while start > near.lowerBound, Figures.isDigit(bytes[start - 1]) { start -= 1 }
    if start > near.lowerBound, Figures.closing(bytes[start - 1]) != nil { start -= 1 }
    guard Self.isApart(start, from: stretch.start, in: bytes),
      let figures = Figures(at: start, before: stretch.end, in: bytes),
      Self.end(ofEmojiAt: figures.end, before: stretch.end, in: bytes) == stretch.end
    else { return nil }
    self.init(figures, in: ByteRange(start, stretch.end))
  }

  private init(_ figures: Figures, in range: ByteRange) {
    (number, total, self.range) = (figures.number, figures.total, range)
  }

  /// Whether what stands before a mark is no part of a word or a number.
  private static func isApart(_ mark: Int, from start: Int, in bytes: [UInt8]) -> Bool {
    guard mark > start else { return true }
    var before = mark - 1
    while before > start, bytes[before] & 0xC0 == 0x80 { before -= 1 }
    switch CharacterClass.of(bytes, at: before) {
    case .space, .lineBreak, .hidden, .mark: return true
    case .symbol: return bytes[before] >= 0x80
    case .letter, .digit, .fraction, .apostrophe, .hyphen, .punctuation: return false
    }
  }

  /// So many bytes may stand behind the stroke: a total, a bracket and a few emoji.
  private static let reach = 64

  /// Behind a row of emoji and white space.
  private static func end(ofEmojiAt start: Int, before end: Int, in bytes: [UInt8]) -> Int {
    let span = bytes.span.extracting(0..<end)
    var offset = start
    while offset < end {
      let space = WhiteSpace.length(in: span, at: offset)
      let next = space > 0 ? offset + space : Emoji.end(in: bytes, at: offset, before: end)
      guard let next else { return offset }
      offset = next
    }
    return offset
  }
}

/// The figures of a mark, in brackets or not.
private struct Figures {
  let number: Int
  let total: Int?
  let end: Int

  init?(at start: Int, before limit: Int, in bytes: [UInt8]) {
    var rest = bytes[start..<limit]
    let closing = rest.first.flatMap(Self.closing)
    if closing != nil { rest.removeFirst() }
    guard let number = Self.takeNumber(&rest), rest.first == UInt8(ascii: "/") else { return nil }
    rest.removeFirst()
    total = Self.takeNumber(&rest)
    // "1/n" of somebody who does not know yet how many there will be.
    if total == nil, let letter = rest.first, letter | 0x20 == UInt8(ascii: "n") {
      rest.removeFirst()
    }
    if let closing {
      guard rest.first == closing else { return nil }
      rest.removeFirst()
    }
    self.number = number
    end = rest.startIndex
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// What closes a bracket; `nil` for anything else.
  static func closing(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    default: nil
    }
  }

  /// Of at most three digits, not 0 at the start.
  private static func takeNumber(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix(4).prefix(while: isDigit)
    guard let first = digits.first, first != UInt8(ascii: "0"), digits.count <= 3 else {
      return nil
    }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { 10 * $0 + Int($1 - UInt8(ascii: "0")) }
  }
}
