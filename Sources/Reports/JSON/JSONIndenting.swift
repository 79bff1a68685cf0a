import Rulebook

/// Sets JSON that stands in one line out over many, indented by two, for people to read.
struct JSONIndenting: ~Copyable {
  private let line: [UInt8]
  private var ink: Ink
  private var depth = 0
  private var cursor = 0

  private init(_ line: [UInt8]) {
    self.line = line
    ink = Ink(size: 2 * line.count)
  }

  /// `line` is valid and has no white space outside its texts.
  static func indented(_ line: [UInt8]) -> String {
    var indenting = JSONIndenting(line)
    while indenting.cursor < line.count { indenting.pass() }
    return indenting.ink.text
  }

  /// Passes over a text, or one byte of anything else.
  private mutating func pass() {
    let byte = line[cursor]
    switch byte {
    case UInt8(ascii: "\""): return passText()
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      ink.add(byte)
      depth += 1
      if !isClosedNext { breakLine() }
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      if !isOpenedBefore { breakLine() }
      ink.add(byte)
    case UInt8(ascii: ","):
      ink.add(byte)
      breakLine()
    case UInt8(ascii: ":"): ink.add(": ")
    default: ink.add(byte)
    }
    cursor += 1
  }

  private mutating func passText() {
    let start = cursor
    cursor += 1
    while line[cursor] != UInt8(ascii: "\"") {
      cursor += line[cursor] == UInt8(ascii: "\\") ? 2 : 1
    }
    cursor += 1
    line[start..<cursor].withUnsafeBufferPointer { ink.add($0) }
  }

  private mutating func breakLine() {
    ink.add(UInt8(ascii: "\n"))
    for _ in 0..<depth { ink.add("  ") }
  }

  private var isClosedNext: Bool {
    line[cursor + 1] == UInt8(ascii: "}") || line[cursor + 1] == UInt8(ascii: "]")
  }

  private var isOpenedBefore: Bool {
    line[cursor - 1] == UInt8(ascii: "{") || line[cursor - 1] == UInt8(ascii: "[")
  }
}
