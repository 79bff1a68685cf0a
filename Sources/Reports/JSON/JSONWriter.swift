import Rulebook

/// Writes JSON that is pure text wherever it lands: control, bidi and separator characters and
/// "<" are escaped, so no terminal, log or HTML page can be fooled by a draft.
///
/// It writes as it is told, and nothing is built in between; see `JSONValue` for small things that
/// are handed around. All stands in one line, unless somebody indents it afterwards.
package struct JSONWriter: ~Copyable {
  private var ink = Ink(size: usualSize, isJSON: true)
  /// Whether the innermost list or record has no element yet.
  private var isEmpty = true

  /// In bytes; an answer about a post of some length.
  private static let usualSize = 16_384

  private init() {}

  /// Without a line end behind it.
  package static func text(of value: JSONValue, indented isIndented: Bool) -> String {
    text(indented: isIndented) { $0.write(value) }
  }

  /// `body` writes one value.
  static func text(indented isIndented: Bool, _ body: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    body(&writer)
    return isIndented ? JSONIndenting.indented(writer.ink.bytes) : writer.ink.text
  }

  static func bytes(_ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter()
    body(&writer)
    return writer.ink.bytes
  }
}

/// Values.
extension JSONWriter {
  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: ink.add("null")
    case .bool(let flag): write(flag)
    case .number(let number): ink.add(number: number)
    case .text(let text): ink.write(quoted: text)
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

  private mutating func write(_ flag: Bool) { ink.add(flag ? "true" : "false") }

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

  /// Behind the last value.
  mutating func endLine() { ink.add(UInt8(ascii: "\n")) }
}

/// Members of the record that is being written. A caller gives each key once.
extension JSONWriter {
  /// A key that is not known before; the value comes next.
  mutating func key(_ key: String) {
    separate()
    ink.write(quoted: key)
    ink.add(UInt8(ascii: ":"))
  }

  /// Keys of ours need no escaping.
  private mutating func key(_ key: StaticString) {
    ink.add(key: key, isFirst: isEmpty)
    isEmpty = false
  }

  mutating func member(_ key: StaticString, _ text: String?) {
    self.key(key)
    if let text { ink.write(quoted: text) } else { ink.add("null") }
  }

  /// The text that `body` writes; null where it says that it has none.
  mutating func member(_ key: StaticString, text body: (inout Ink) -> Bool) {
    self.key(key)
    let start = ink.count
    ink.add(UInt8(ascii: "\""))
    guard body(&ink) else {
      ink.cut(to: start)
      return ink.add("null")
    }
    ink.add(UInt8(ascii: "\""))
  }

  mutating func member(_ key: StaticString, _ number: Int?) {
    self.key(key)
    if let number { ink.add(number: number) } else { ink.add("null") }
  }

  mutating func member(_ key: StaticString, _ flag: Bool) {
    self.key(key)
    write(flag)
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

/// Whole elements whose form never changes, which `body` writes as they stand in JSON.
extension JSONWriter {
  mutating func element(_ body: (inout Ink) -> Void) {
    separate()
    body(&ink)
  }
}

/// Marks.
extension JSONWriter {
  private mutating func open(_ mark: UInt8) {
    ink.add(mark)
    isEmpty = true
  }

  private mutating func close(_ mark: UInt8) {
    ink.add(mark)
    isEmpty = false
  }

  @inline(__always) private mutating func separate() {
    if !isEmpty { ink.add(UInt8(ascii: ",")) }
    isEmpty = false
  }
}
