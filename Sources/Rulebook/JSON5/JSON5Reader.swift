import Prose

/// Walks over the bytes of a JSON5 file once, from left to right.
struct JSON5Reader {
  let bytes: [UInt8]
  let dialect: JSON5Document.Dialect
  let limits: JSON5Document.Limits
  var cursor = 0
  private var depth = 0
  private var count = 0

  init(bytes: [UInt8], dialect: JSON5Document.Dialect, limits: JSON5Document.Limits) {
    self.bytes = bytes
    self.dialect = dialect
    self.limits = limits
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { cursor = 3 }
  }

  /// The byte at the cursor; 0 at the end of the file, where no NUL can stand but a faulty one.
  var byte: UInt8 { cursor < bytes.count ? bytes[cursor] : 0 }
  var isAtEnd: Bool { cursor >= bytes.count }

  mutating func document() throws(JSON5Fault) -> JSON5Value {
    try skipSpace()
    guard !isAtEnd else {
      throw JSON5Fault(dialect == .json ? .jsonEmpty : .empty, at: cursor)
    }
    let value = try value()
    try skipSpace()
    guard isAtEnd else { throw JSON5Fault(.moreBehind, at: cursor) }
    return value
  }

  /// Passes over a byte if it is this one.
  mutating func take(_ expected: Unicode.Scalar) -> Bool {
    guard !isAtEnd, byte == UInt8(ascii: expected) else { return false }
    cursor += 1
    return true
  }
}

extension JSON5Reader {
  private mutating func value() throws(JSON5Fault) -> JSON5Value {
    let start = cursor
    count += 1
    guard count <= limits.values else {
      throw JSON5Fault(.tooMany, at: start, ["limit": .number(limits.values)])
    }
    let content = try content()
    return JSON5Value(content: content, range: ByteRange(start, cursor))
  }

  private mutating func content() throws(JSON5Fault) -> JSON5Value.Content {
    switch byte {
    case UInt8(ascii: "{"):
      return .object(try nested { reader throws(JSON5Fault) in try reader.members() })
    case UInt8(ascii: "["):
      return .list(try nested { reader throws(JSON5Fault) in try reader.elements() })
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .text(try quoted())
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      return try number()
    default: return try word()
    }
  }

  private mutating func word() throws(JSON5Fault) -> JSON5Value.Content {
    let start = cursor
    while !isAtEnd, isWordByte(byte) { cursor += 1 }
    switch String(decoding: bytes[start..<cursor], as: UTF8.self) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "NaN", "Infinity": throw JSON5Fault(.notFinite, at: start)
    default: throw JSON5Fault(.expectedValue, at: start)
    }
  }

  func isWordByte(_ byte: UInt8) -> Bool {
    RuleName.isInner(byte) || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
  }

  private mutating func nested<Parts>(
    _ read: (inout JSON5Reader) throws(JSON5Fault) -> Parts
  ) throws(JSON5Fault) -> Parts {
    depth += 1
    guard depth <= limits.depth else {
      throw JSON5Fault(.tooDeep, at: cursor, ["limit": .number(limits.depth)])
    }
    let parts = try read(&self)
    depth -= 1
    return parts
  }

  private mutating func elements() throws(JSON5Fault) -> [JSON5Value] {
    let start = cursor
    cursor += 1
    var elements: [JSON5Value] = []
    while try goesOn(to: "]", isFirst: elements.isEmpty, .unclosedList, start) {
      elements.append(try value())
    }
    return elements
  }

  private mutating func members() throws(JSON5Fault) -> [JSON5Member] {
    let start = cursor
    cursor += 1
    var members: [JSON5Member] = []
    var known = KnownKeys()
    while try goesOn(to: "}", isFirst: members.isEmpty, .unclosedObject, start) {
      let member = try member()
      let offset = member.keyRange.start
      if let first = known.add(member.key, at: offset) {
        throw duplicate(member, first: first)
      }
      members.append(member)
    }
    return members
  }

  private func duplicate(_ member: JSON5Member, first: Int) -> JSON5Fault {
    let line = bytes[..<first].count { $0 == UInt8(ascii: "\n") } + 1
    return JSON5Fault(
      .duplicateKey, at: member.keyRange.start,
      ["key": .text(member.key), "line": .place(line)])
  }

  private mutating func member() throws(JSON5Fault) -> JSON5Member {
    let start = cursor
    let key = try key()
    let keyRange = ByteRange(start, cursor)
    try skipSpace()
    guard take(":") else { throw JSON5Fault(.expectedColon, at: cursor) }
    try skipSpace()
    return JSON5Member(key: key, keyRange: keyRange, value: try value())
  }

  /// Passes over a comma and white space; `false` when the list or object is closed behind it.
  private mutating func goesOn(
    to close: Unicode.Scalar, isFirst: Bool, _ unclosed: JSON5Fault.Reason, _ start: Int
  ) throws(JSON5Fault) -> Bool {
    try skipSpace()
    let comma = cursor
    let hasComma = !isFirst && take(",")
    if hasComma { try skipSpace() }
    if take(close) {
      if hasComma, dialect == .json { throw JSON5Fault(.jsonComma, at: comma) }
      return false
    }
    guard !isAtEnd else { throw JSON5Fault(unclosed, at: start) }
    guard isFirst || hasComma else { throw JSON5Fault(.expectedComma, at: cursor) }
    return true
  }
}

/// The keys of an object so far, and where they stand.
private struct KnownKeys {
  /// Looked through one by one, which is cheaper as long as they are few.
  private var few: [(key: String, offset: Int)] = []
  private var many: [String: Int] = [:]

  /// Where the key stands already, if it does.
  mutating func add(_ key: String, at offset: Int) -> Int? {
    for index in few.indices where few[index].key == key { return few[index].offset }
    guard few.count == 16 else {
      few.append((key, offset))
      return nil
    }
    return many.updateValue(offset, forKey: key)
  }
}
