/// A JSON value; whatever can be built can be written, and is valid.
package indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Int)
  case text(String)
  case list([JSONValue])
  /// In this order. A caller gives each key once.
  case record([Member])

  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSONValue
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .record(members.map { Member(key: $0.0, value: $0.1) })
  }

  package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }

  package init(_ text: String?) { self = text.map(JSONValue.text) ?? .null }
  package init(_ number: Int?) { self = number.map(JSONValue.number) ?? .null }
}

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
    // Nearly all text is plain from its first byte to its last.
    if text.utf8.allSatisfy(Self.isPlain) {
      append(text)
    } else {
      writeScalars(of: text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Letters, digits, spaces and marks of ASCII that stand for themselves.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"): false
    case 0x20..<0x7F: true
    default: false
    }
  }

  private mutating func writeScalars(of text: String) {
    for scalar in text.unicodeScalars {
      if scalar.isASCII, let byte = UInt8(exactly: scalar.value), Self.isPlain(byte) {
        bytes.append(byte)
        continue
      }
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      case _ where Self.isEscaped(scalar): escape(scalar)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
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
