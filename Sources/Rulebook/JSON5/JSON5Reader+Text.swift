import Prose

extension JSON5Reader {
  /// A key: quoted, or a bare word of letters, digits, "$" and "_".
  mutating func key() throws(JSON5Fault) -> String {
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return try quoted() }
    let start = cursor
    while !isAtEnd, byte < 0x80, isKeyByte(byte, isFirst: cursor == start) { cursor += 1 }
    if byte >= 0x80 { cursor += foreignKeyLength(isFirst: cursor == start) }
    guard cursor > start else { throw JSON5Fault(.expectedKey, at: start) }
    guard dialect == .json5 else { throw JSON5Fault(.jsonKey, at: start) }
    if byte == UInt8(ascii: "-") { throw JSON5Fault(.hyphenInKey, at: start) }
    return String(decoding: bytes[start..<cursor], as: UTF8.self)
  }

  private func isKeyByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "$"), UInt8(ascii: "_"):
      true
    default: !isFirst && RuleName.isDigit(byte)
    }
  }

  /// How many bytes of the key go on from here, where a letter outside ASCII stands.
  private func foreignKeyLength(isFirst: Bool) -> Int {
    var length = 0
    for scalar in String(decoding: bytes[cursor...].prefix(256), as: UTF8.self).unicodeScalars {
      let isStart = isFirst && length == 0
      let isPart =
        scalar.isASCII
        ? isKeyByte(UInt8(scalar.value), isFirst: isStart)
        : isStart ? scalar.properties.isIDStart : scalar.properties.isIDContinue
      guard isPart else { break }
      length += UTF8.width(scalar)
    }
    return length
  }

  mutating func quoted() throws(JSON5Fault) -> String {
    let start = cursor
    let quote = byte
    if quote == UInt8(ascii: "'"), dialect == .json { throw JSON5Fault(.jsonQuote, at: start) }
    cursor += 1
    let end = plainEnd(before: quote)
    guard end < bytes.count, bytes[end] == quote else { return try text(before: quote, start) }
    cursor = end + 1
    return String(decoding: bytes[start + 1..<end], as: UTF8.self)
  }

  /// In bytes; a post of some length.
  private static let usualLength = 4_096

  /// A text in which not all bytes stand for themselves.
  private mutating func text(
    before quote: UInt8, _ start: Int
  ) throws(JSON5Fault) -> String {
    let bytes = bytes
    var text: [UInt8] = []
    text.reserveCapacity(min(bytes.count - cursor, Self.usualLength))
    while !isAtEnd, byte != quote {
      switch byte {
      case UInt8(ascii: "\\"):
        try escape(into: &text)
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        throw JSON5Fault(.unclosedText, at: start)
      case 0..<0x20, 0x7F:
        throw JSON5Fault(.controlCharacter, at: cursor)
      default:
        let end = plainEnd(before: quote)
        bytes.withUnsafeBufferPointer { bytes in
          text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[cursor..<end]))
        }
        cursor = end
      }
    }
    guard !isAtEnd else { throw JSON5Fault(.unclosedText, at: start) }
    cursor += 1
    // All of it was UTF-8, and escapes stand for whole code points.
    return String(copying: UTF8Span(unchecked: text.span))
  }
}

extension JSON5Reader {
  /// Where a stretch of bytes that stand for themselves inside a text ends; by eights.
  private func plainEnd(before quote: UInt8) -> Int {
    let span = bytes.span
    var end = cursor
    while end + 8 <= span.count {
      let marks = Self.marks(in: span.eight(at: end).bits, quote)
      if marks != 0 { return end + marks.trailingZeroBitCount / 8 }
      end += 8
    }
    while end < span.count, Self.isPlain(span[end], quote) { end += 1 }
    return end
  }

  /// The highest bit of the first byte that `isPlain` denies, and of some behind it.
  ///
  /// Each test borrows from the highest bit, which must not have been set before.
  @inline(__always) private static func marks(in eight: UInt64, _ quote: UInt8) -> UInt64 {
    let ones = EightBytes.lowest
    let isBelowSpace = eight &- ones &* 0x20
    let isQuote = (eight ^ ones &* UInt64(quote)) &- ones
    let isBackslash = (eight ^ ones &* UInt64(UInt8(ascii: "\\"))) &- ones
    let isDelete = (eight ^ ones &* 0x7F) &- ones
    return (isBelowSpace | isQuote | isBackslash | isDelete) & ~eight & EightBytes.highest
  }

  @inline(__always) private static func isPlain(_ byte: UInt8, _ quote: UInt8) -> Bool {
    byte >= 0x20 && byte != quote && byte != UInt8(ascii: "\\") && byte != 0x7F
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSON5Fault) {
    let start = cursor
    cursor += 1
    let letter = byte
    cursor += 1
    switch Unicode.Scalar(letter) {
    case "\"", "\\", "/": text.append(letter)
    case "b": text.append(0x08)
    case "f": text.append(0x0C)
    case "n": text.append(0x0A)
    case "r": text.append(0x0D)
    case "t": text.append(0x09)
    case "u": text += Array(String(try scalar(from: start)).utf8)
    case "'" where dialect == .json5: text.append(letter)
    case "v" where dialect == .json5: text.append(0x0B)
    // A line that goes on in the next one.
    case "\n" where dialect == .json5: break
    case "\r" where dialect == .json5: _ = take("\n")
    case "x" where dialect == .json5:
      text += Array(String(Unicode.Scalar(UInt8(try hex(digits: 2, from: start)))).utf8)
    default: throw JSON5Fault(.escape, at: start)
    }
  }

  /// What "\uD83D\uDE00" and the like stand for; the cursor is behind the first "u".
  private mutating func scalar(from start: Int) throws(JSON5Fault) -> Unicode.Scalar {
    let high = try hex(digits: 4, from: start)
    // A house file is for people; in a stream a NUL is the sender's business.
    if high == 0, dialect == .json5 { throw JSON5Fault(.nul, at: start) }
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, take("\\"), take("u") else { throw JSON5Fault(.surrogate, at: start) }
    let low = try hex(digits: 4, from: start)
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw JSON5Fault(.surrogate, at: start) }
    return scalar
  }

  private mutating func hex(digits: Int, from start: Int) throws(JSON5Fault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard !isAtEnd, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw JSON5Fault(.escape, at: start)
      }
      value = value << 4 | UInt32(digit)
      cursor += 1
    }
    return value
  }
}
