/// Writes JSON that is pure text wherever it lands: control, bidi and separator characters and
/// "<" are escaped, so no terminal, log or HTML page can be fooled by a draft.
///
/// It writes as it is told, and nothing is built in between; see `JSONValue` for small things that
/// are handed around. Indented by two spaces, or all in one line.
package struct JSONWriter {
  var bytes: [UInt8] = []
  private let isIndented: Bool
  private var depth = 0
  /// Whether the innermost list or record has no element yet.
  private var isEmpty = true

  /// In bytes; an answer about a post of some length.
  private static let usualSize = 16_384

  private init(isIndented: Bool) { self.isIndented = isIndented }

  /// Without a line end behind it.
  package static func text(of value: JSONValue, indented isIndented: Bool) -> String {
    text(indented: isIndented) { $0.write(value) }
  }

  /// `body` writes one value.
  static func text(indented isIndented: Bool, _ body: (inout JSONWriter) -> Void) -> String {
    String(decoding: bytes(indented: isIndented, body), as: UTF8.self)
  }

  static func bytes(
    indented isIndented: Bool, _ body: (inout JSONWriter) -> Void
  ) -> [UInt8] {
    var writer = JSONWriter(isIndented: isIndented)
    writer.bytes.reserveCapacity(usualSize)
    body(&writer)
    return writer.bytes
  }
}

/// Values.
extension JSONWriter {
  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let flag): append(flag ? "true" : "false")
    case .number(let number): write(number)
    case .text(let text): write(text)
    case .list(let elements): list(elements) { $0.write($1) }
    case .record(let members):
      record { writer in
        for member in members {
          writer.key(member.key)
          writer.write(member.value)
        }
      }
    }
  }

  /// `body` writes the members.
  mutating func record(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// `each` writes one value for each element.
  mutating func list<Element>(
    _ elements: some Sequence<Element>, _ each: (inout JSONWriter, Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements {
      separate()
      each(&self, element)
    }
    close(UInt8(ascii: "]"))
  }
}

/// Members of the record that is being written. A caller gives each key once.
extension JSONWriter {
  /// A key that is not known before; the value comes next.
  mutating func key(_ key: String) {
    separate()
    write(key)
    endKey()
  }

  mutating func member(_ key: StaticString, _ text: String?) {
    self.key(key)
    if let text { write(text) } else { append("null") }
  }

  mutating func member(_ key: StaticString, _ number: Int) {
    self.key(key)
    write(number)
  }

  mutating func member(_ key: StaticString, _ flag: Bool) {
    self.key(key)
    append(flag ? "true" : "false")
  }

  mutating func member(_ key: StaticString, value: JSONValue) {
    self.key(key)
    write(value)
  }

  mutating func member(_ key: StaticString, record body: (inout JSONWriter) -> Void) {
    self.key(key)
    record(body)
  }

  mutating func member<Element>(
    _ key: StaticString, list elements: some Sequence<Element>,
    _ each: (inout JSONWriter, Element) -> Void
  ) {
    self.key(key)
    list(elements, each)
  }
}

/// Marks.
extension JSONWriter {
  private mutating func open(_ mark: UInt8) {
    bytes.append(mark)
    depth += 1
    isEmpty = true
  }

  private mutating func close(_ mark: UInt8) {
    depth -= 1
    if !isEmpty { breakLine() }
    bytes.append(mark)
    isEmpty = false
  }

  private mutating func separate() {
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    breakLine()
  }

  /// Keys of ours need no escaping.
  private mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    endKey()
  }

  private mutating func endKey() {
    bytes.append(UInt8(ascii: ":"))
    if isIndented { bytes.append(UInt8(ascii: " ")) }
  }

  private mutating func breakLine() {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private mutating func write(_ number: Int) {
    guard 0..<1_000_000 ~= number else { return append(String(number)) }
    var power = 1
    while number / power >= 10 { power *= 10 }
    while power > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / power % 10))
      power /= 10
    }
  }
}
