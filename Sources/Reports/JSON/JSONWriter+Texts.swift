/// Texts, with all escaped that could do harm.
extension JSONWriter {
  mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  /// The same of well-formed UTF-8. Copies stretches that stand for themselves as they are, and
  /// escapes what stands between.
  mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    var cursor = Self.plainEnd(of: text, from: 0)
    if cursor == text.count { return ink.add(quoted: text) }
    ink.add(UInt8(ascii: "\""))
    var start = 0
    while cursor < text.count {
      let (length, isEscaped) = Self.codePoint(in: text, at: cursor)
      if isEscaped {
        append(text, start..<cursor)
        escape(text[cursor..<cursor + length])
        start = cursor + length
      }
      cursor = Self.plainEnd(of: text, from: cursor + length)
    }
    append(text, start..<text.count)
    ink.add(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    ink.add(UnsafeBufferPointer(rebasing: text[range]))
  }
}

extension JSONWriter {
  /// Where the first byte stands that may not stand for itself, else the end; by eights.
  private static func plainEnd(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var cursor = start
    let bytes = UnsafeRawBufferPointer(text)
    while cursor + 8 <= text.count {
      let eight = bytes.loadUnaligned(fromByteOffset: cursor, as: UInt64.self).littleEndian
      let marks = marks(in: eight)
      if marks != 0 { return cursor + marks.trailingZeroBitCount / 8 }
      cursor += 8
    }
    while cursor < text.count, isPlain(text[cursor]) { cursor += 1 }
    return cursor
  }

  /// The highest bit of the first byte that `isPlain` denies, and of some behind it.
  ///
  /// Each test sets it by what it borrows or carries, which may run over into bytes behind.
  @inline(__always) private static func marks(in eight: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let isBelowSpace = eight &- ones &* 0x20
    let isDelete = eight &+ ones
    let isQuote = (eight ^ ones &* UInt64(UInt8(ascii: "\""))) &- ones
    let isLess = (eight ^ ones &* UInt64(UInt8(ascii: "<"))) &- ones
    let isBackslash = (eight ^ ones &* UInt64(UInt8(ascii: "\\"))) &- ones
    let isMarked = eight | isBelowSpace | isDelete | isQuote | isLess | isBackslash
    return isMarked & (ones &* 0x80)
  }

  /// Whether a byte surely stands for itself; nearly all do.
  @inline(__always) private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x20 < 0x5F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "<")
      && byte != UInt8(ascii: "\\")
  }

  /// The code point that begins here: its length, and whether it must be escaped.
  ///
  /// Only five first bytes lead to code points beyond ASCII that hide or command.
  private static func codePoint(
    in text: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (length: Int, isEscaped: Bool) {
    let first = text[place]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    switch first {
    case 0..<0x80: return (1, !isPlain(first))
    case 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: break
    default: return (length, false)
    }
    var value = UInt32(first) & 0x7F >> UInt32(length)
    for index in place + 1..<place + length { value = value << 6 | UInt32(text[index] & 0x3F) }
    return (length, isEscaped(value))
  }

  /// Whether a code point beyond ASCII hides or commands.
  private static func isEscaped(_ value: UInt32) -> Bool {
    switch value {
    case 0x80..<0xA0: true
    case 0x61C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }
}

extension JSONWriter {
  private mutating func escape(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      default: escape(scalar)
      }
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      let digits = String(unit, radix: 16)
      append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}
