/// Writes JSON that is pure text wherever it lands: control, bidi and separator characters and
/// "<" are escaped, so no terminal, log or HTML page can be fooled by a draft.
package struct JSONWriter {
  private var bytes: [UInt8] = []
  private let isIndented: Bool

  private init(isIndented: Bool) { self.isIndented = isIndented }

  /// Without a line end behind it. Indented by two spaces, or all in one line.
  package static func text(of value: JSONValue, indented isIndented: Bool) -> String {
    var writer = JSONWriter(isIndented: isIndented)
    writer.write(value, depth: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension JSONWriter {
  private mutating func write(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .number(let number): append(String(number))
    case .text(let text): write(text)
    case .list(let elements):
      write(elements, between: "[", "]", depth: depth) { $0.write($1, depth: depth + 1) }
    case .record(let members):
      write(members, between: "{", "}", depth: depth) { writer, member in
        writer.write(member.key)
        writer.append(writer.isIndented ? ": " : ":")
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], between open: String, _ close: String, depth: Int,
    each: (inout JSONWriter, Element) -> Void
  ) {
    append(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { append(",") }
      breakLine(depth: depth + 1)
      each(&self, element)
    }
    if !elements.isEmpty { breakLine(depth: depth) }
    append(close)
  }

  private mutating func breakLine(depth: Int) {
    guard isIndented else { return }
    append("\n")
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

extension JSONWriter {
  private mutating func write(_ text: String) {
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
      let length = Self.escapedLength(text, at: cursor)
      guard length > 0 else {
        cursor += 1
        continue
      }
      bytes.append(contentsOf: text[start..<cursor])
      escape(text[cursor..<cursor + length])
      cursor += length
      start = cursor
    }
    bytes.append(contentsOf: text[start...])
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
