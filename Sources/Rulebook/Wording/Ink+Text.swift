import Prose

/// Texts; inside one of JSON, all that could do harm is escaped.
extension Ink {
  package mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  /// The same of well-formed UTF-8. Copies stretches that stand for themselves as they are, and
  /// escapes what stands between.
  package mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    guard isJSON else { return add(text) }
    var start = 0
    while true {
      let end = Self.plainEnd(of: text, from: start)
      add(UnsafeBufferPointer(rebasing: text[start..<end]))
      guard end < text.count else { return }
      start = min(end + Self.length(of: text[end]), text.count)
      escape(text[end..<start])
    }
  }

  /// Between quotation marks.
  package mutating func write(quoted text: String) {
    var text = text
    text.withUTF8 { write(quoted: $0) }
  }

  /// The same of well-formed UTF-8.
  package mutating func write(quoted text: UnsafeBufferPointer<UInt8>) {
    add(UInt8(ascii: "\""))
    write(text)
    add(UInt8(ascii: "\""))
  }

  /// Whether nothing of a text has to be escaped.
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    plainEnd(of: text, from: 0) == text.count
  }

  /// The same of a text in ASCII: there is no quotation mark in it either.
  static func isPlainASCII(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    asciiEnd(of: text, from: 0) == text.count
  }
}

extension Ink {
  /// Where the first code point stands that may not stand for itself, else the end.
  private static func plainEnd(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var cursor = start
    while true {
      cursor = asciiEnd(of: text, from: cursor)
      guard cursor < text.count, text[cursor] >= 0x80, !isEscaped(in: text, at: cursor) else {
        return cursor
      }
      cursor = min(cursor + length(of: text[cursor]), text.count)
    }
  }

  /// Where the first byte stands that may not stand for itself, or is beyond ASCII, else the end;
  /// by eights.
  private static func asciiEnd(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var cursor = start
    let span = text.span
    while cursor + 8 <= span.count {
      let marks = marks(in: span.eight(at: cursor).bits)
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
    let ones = EightBytes.lowest
    let isBelowSpace = eight &- ones &* 0x20
    let isDelete = eight &+ ones
    let isQuote = (eight ^ ones &* UInt64(UInt8(ascii: "\""))) &- ones
    let isLess = (eight ^ ones &* UInt64(UInt8(ascii: "<"))) &- ones
    let isBackslash = (eight ^ ones &* UInt64(UInt8(ascii: "\\"))) &- ones
    let isMarked = eight | isBelowSpace | isDelete | isQuote | isLess | isBackslash
    return isMarked & EightBytes.highest
  }

  /// Whether a byte surely stands for itself; nearly all do.
  @inline(__always) private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x20 < 0x5F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "<")
      && byte != UInt8(ascii: "\\")
  }

  /// In bytes, of the code point that begins so.
  @inline(__always) private static func length(of first: UInt8) -> Int {
    first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  /// Whether a code point beyond ASCII hides or commands. Only five first bytes lead to such.
  private static func isEscaped(in text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    let first = text[place]
    switch first {
    case 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: break
    default: return false
    }
    guard place + length(of: first) <= text.count else { return true }
    switch text.span.codePoint(at: place).value {
    case 0x80..<0xA0: return true
    case 0x61C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: return true
    case 0xE0000...0xE007F: return true
    default: return false
    }
  }
}

extension Ink {
  private mutating func escape(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\"": add("\\\"")
      case "\\": add("\\\\")
      case "\n": add("\\n")
      case "\r": add("\\r")
      case "\t": add("\\t")
      default: escape(scalar)
      }
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      add("\\u")
      for shift in [12, 8, 4, 0] {
        let digit = UInt8(unit >> UInt16(shift) & 0xF)
        add(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
      }
    }
  }
}
