/// Writes JSON that is pure text wherever it lands: control, bidi and separator characters and
/// "<" are escaped, so no terminal, log or HTML page can be fooled by a draft.
///
/// It writes as it is told, and nothing is built in between; see `JSONValue` for small things that
/// are handed around. Indented by two spaces, or all in one line.
package struct JSONWriter {
  var ink = Ink(size: usualSize)
  /// A text in the making; see `member(_:slip:)`.
  var slip: [UInt8] = []
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
    body(&writer)
    return writer.ink.take()
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
    case .list(let elements):
      open(UInt8(ascii: "["))
      for element in elements { self.element(element) }
      closeList()
    case .record(let members):
      openRecord()
      for member in members {
        key(member.key)
        write(member.value)
      }
      closeRecord()
    }
  }

  /// Members come next, then `closeRecord`.
  mutating func openRecord() { open(UInt8(ascii: "{")) }

  mutating func closeRecord() { close(UInt8(ascii: "}")) }

  /// An element of a list that is a record.
  mutating func openElement() {
    separate()
    openRecord()
  }

  mutating func element(_ value: JSONValue) {
    separate()
    write(value)
  }

  mutating func closeList() { close(UInt8(ascii: "]")) }
}

/// Members of the record that is being written. A caller gives each key once.
extension JSONWriter {
  /// A key that is not known before; the value comes next.
  mutating func key(_ key: String) {
    separate()
    write(key)
    ink.add(UInt8(ascii: ":"))
    if isIndented { ink.add(UInt8(ascii: " ")) }
  }

  mutating func member(_ key: StaticString, _ text: String?) {
    self.key(key)
    if let text { write(text) } else { append("null") }
  }

  /// What stands on the slip, which is empty afterwards; null where nothing was meant to.
  mutating func member(_ key: StaticString, slip isWritten: Bool) {
    self.key(key)
    guard isWritten else { return append("null") }
    var text: [UInt8] = []
    swap(&text, &slip)
    text.withUnsafeBufferPointer { write($0) }
    text.removeAll(keepingCapacity: true)
    swap(&text, &slip)
  }

  mutating func member(_ key: StaticString, _ number: Int?) {
    self.key(key)
    if let number { write(number) } else { append("null") }
  }

  mutating func member(_ key: StaticString, _ flag: Bool) {
    self.key(key)
    append(flag ? "true" : "false")
  }

  mutating func member(_ key: StaticString, value: JSONValue) {
    self.key(key)
    write(value)
  }

  mutating func openRecord(_ key: StaticString) {
    self.key(key)
    openRecord()
  }

  /// Elements come next, then `closeList`.
  mutating func openList(_ key: StaticString) {
    self.key(key)
    open(UInt8(ascii: "["))
  }
}

/// Marks.
extension JSONWriter {
  private mutating func open(_ mark: UInt8) {
    ink.add(mark)
    depth += 1
    isEmpty = true
  }

  private mutating func close(_ mark: UInt8) {
    depth -= 1
    if isIndented, !isEmpty { breakLine() }
    ink.add(mark)
    isEmpty = false
  }

  @inline(__always) private mutating func separate() {
    if !isEmpty { ink.add(UInt8(ascii: ",")) }
    isEmpty = false
    if isIndented { breakLine() }
  }

  /// Keys of ours need no escaping.
  private mutating func key(_ key: StaticString) {
    if isIndented { separate() }
    key.withUTF8Buffer { ink.add(key: $0, isFirst: isIndented || isEmpty) }
    isEmpty = false
    if isIndented { ink.add(UInt8(ascii: " ")) }
  }

  private mutating func breakLine() {
    ink.add(UInt8(ascii: "\n"))
    for _ in 0..<2 * depth { ink.add(UInt8(ascii: " ")) }
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { ink.add($0) }
  }

  private mutating func write(_ number: Int) {
    switch number {
    case 0..<10: ink.add(number, digits: 1)
    case 10..<100: ink.add(number, digits: 2)
    case 100..<1_000: ink.add(number, digits: 3)
    case 1_000..<10_000: ink.add(number, digits: 4)
    case -9_999..<0:
      ink.add(UInt8(ascii: "-"))
      write(-number)
    default: append(String(number))
    }
  }
}
