/// Texts, with all escaped that could do harm.
extension JSONWriter {
  mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { append($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies stretches that stand for themselves as they are, and escapes what stands between.
  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var cursor = 0
    while cursor < text.count {
      if Self.isPlain(text[cursor]) {
        cursor += 1
        continue
      }
      let length = Self.escapedLength(text, at: cursor)
      guard length > 0 else {
        cursor += 1
        continue
      }
      copy(text, start..<cursor)
      escape(text[cursor..<cursor + length])
      cursor += length
      start = cursor
    }
    copy(text, start..<text.count)
  }

  private mutating func copy(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[range]))
  }

  /// Whether a byte surely stands for itself; nearly all do.
  @inline(__always) private static func isPlain(_ byte: UInt8) -> Bool {
    byte &- 0x20 < 0x5F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "<")
      && byte != UInt8(ascii: "\\")
  }

  /// How many bytes at this place make a code point that must be escaped; mostly 0.
  ///
  /// Only five first bytes lead to code points beyond ASCII that hide or command.
  private static func escapedLength(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let length: Int
    switch text[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), 0..<0x20, 0x7F: return 1
    case 0xC2, 0xD8: length = 2
    case 0xE2, 0xEF: length = 3
    case 0xF3: length = 4
    default: return 0
    }
    let scalar = String(decoding: text[place..<place + length], as: UTF8.self).unicodeScalars.first
    return scalar.map(isEscaped) ?? false ? length : 0
  }

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

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x3C, 0x7F..<0xA0: true
    case 0x61C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      let digits = String(unit, radix: 16)
      append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}
