extension JSON5Reader {
  /// A number; the cursor is at its sign, its first digit or its point.
  mutating func number() throws(JSON5Fault) -> JSON5Value.Content {
    let start = cursor
    let isNegative = byte == UInt8(ascii: "-")
    if byte == UInt8(ascii: "+"), dialect == .json { throw JSON5Fault(.jsonNumber, at: start) }
    if isNegative || byte == UInt8(ascii: "+") { cursor += 1 }
    if byte == UInt8(ascii: "0"), cursor + 1 < bytes.count, bytes[cursor + 1] | 0x20 == 0x78 {
      return try hexadecimal(from: start, isNegative: isNegative)
    }
    return try decimal(from: start)
  }

  private mutating func hexadecimal(
    from start: Int, isNegative: Bool
  ) throws(JSON5Fault) -> JSON5Value.Content {
    guard dialect == .json5 else { throw JSON5Fault(.jsonNumber, at: start) }
    cursor += 2
    let digits = run { Character(Unicode.Scalar($0)).isHexDigit }
    let text = (isNegative ? "-" : "") + String(decoding: bytes[digits], as: UTF8.self)
    guard !digits.isEmpty, !goesOn, let integer = Int(text, radix: 16) else {
      throw JSON5Fault(.number, at: start)
    }
    return .number(Double(integer), integer: integer)
  }

  private mutating func decimal(from start: Int) throws(JSON5Fault) -> JSON5Value.Content {
    let whole = run(RuleName.isDigit)
    var fraction = cursor..<cursor
    let hasPoint = take(".")
    if hasPoint { fraction = run(RuleName.isDigit) }
    let hasExponent = byte | 0x20 == UInt8(ascii: "e")
    if hasExponent {
      cursor += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { cursor += 1 }
      guard !run(RuleName.isDigit).isEmpty else { throw JSON5Fault(.number, at: start) }
    }
    try check(whole, fraction, hasPoint: hasPoint, from: start)
    let text = String(decoding: bytes[start..<cursor], as: UTF8.self)
    if !hasPoint, !hasExponent, let integer = Int(text) {
      return .number(Double(integer), integer: integer)
    }
    guard let number = Double(padded(text)), number.isFinite else {
      throw JSON5Fault(.notFinite, at: start)
    }
    return .number(number, integer: hasPoint || hasExponent ? Int(exactly: number) : nil)
  }

  private func check(
    _ whole: Range<Int>, _ fraction: Range<Int>, hasPoint: Bool, from start: Int
  ) throws(JSON5Fault) {
    if whole.isEmpty, fraction.isEmpty {
      let isEndless = bytes[cursor...].starts(with: "Infinity".utf8)
      throw JSON5Fault(isEndless ? .notFinite : .number, at: start)
    }
    if whole.count > 1, bytes[whole.lowerBound] == UInt8(ascii: "0") {
      throw JSON5Fault(.leadingZero, at: start)
    }
    if dialect == .json, whole.isEmpty || hasPoint && fraction.isEmpty {
      throw JSON5Fault(.jsonNumber, at: start)
    }
    if goesOn { throw JSON5Fault(.number, at: start) }
  }

  /// Whether letters or digits stick to the number, as in "3px".
  private var goesOn: Bool {
    guard !isAtEnd else { return false }
    return isWordByte(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
  }

  /// The standard library wants digits on both sides of a point.
  private func padded(_ text: String) -> String {
    var padded = ""
    var last: Character = "-"
    for character in text {
      if character == ".", !last.isNumber { padded += "0" }
      if last == ".", !character.isNumber { padded += "0" }
      padded.append(character)
      last = character
    }
    return last == "." ? padded + "0" : padded
  }

  private mutating func run(_ isPart: (UInt8) -> Bool) -> Range<Int> {
    let start = cursor
    while !isAtEnd, isPart(byte) { cursor += 1 }
    return start..<cursor
  }
}
