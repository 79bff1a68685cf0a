/// The lines of a scoring file as fields between white space; `#` begins a comment line.
struct ScoringLines {
  let path: String
  let bytes: [UInt8]
  /// Of the line last read; ranges are bytes of the file.
  private(set) var fields: [Range<Int>] = []
  private var cursor = 0

  init(_ file: RuleArchive.File) {
    path = file.path
    bytes = file.text
  }

  /// Reads the next line that says something; false at the end of the file.
  mutating func advance() -> Bool {
    while cursor < bytes.count {
      takeFields()
      if let first = fields.first, bytes[first.lowerBound] != UInt8(ascii: "#") { return true }
    }
    return false
  }

  func text(_ field: Range<Int>) -> String { String(decoding: bytes[field], as: UTF8.self) }

  func error(at field: Range<Int>, _ problem: String) -> RulebookError {
    RulebookError(path: path, text: bytes, offset: field.lowerBound, problem: .sentence(problem))
  }

  func error(
    at field: Range<Int>, _ reason: RuleReason, _ values: Values = [:]
  ) -> RulebookError {
    RulebookError(
      path: path, text: bytes, offset: field.lowerBound, problem: .worded(reason, values))
  }

  /// Where something is missing.
  var atEnd: Range<Int> { bytes.count..<bytes.count }

  /// A decimal number such as "-1.5". A file holds thousands, so no string is made.
  func number(_ field: Range<Int>) throws(RulebookError) -> Double {
    let span = bytes.span
    let isNegative = span[field.lowerBound] == UInt8(ascii: "-")
    var digits = 0
    var unit = 1
    var hasPoint = false
    for index in field.lowerBound + (isNegative ? 1 : 0)..<field.upperBound {
      let digit = span[index] &- UInt8(ascii: "0")
      if span[index] == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if digit < 10, digits < 1_000_000_000 {
        digits = digits * 10 + Int(digit)
        if hasPoint { unit *= 10 }
      } else {
        throw noNumber(field)
      }
    }
    guard span[field.upperBound - 1] &- UInt8(ascii: "0") < 10 else { throw noNumber(field) }
    return Double(isNegative ? -digits : digits) / Double(unit)
  }
}

extension ScoringLines {
  /// Two numbers, the smaller one first.
  func range(
    _ least: Range<Int>, _ most: Range<Int>
  ) throws(RulebookError) -> ClosedRange<Double> {
    let (low, high) = (try number(least), try number(most))
    guard low <= high else {
      throw error(at: most, .order, ["least": .text(text(least)), "most": .text(text(most))])
    }
    return low...high
  }

  private func noNumber(_ field: Range<Int>) -> RulebookError {
    error(at: field, .number, ["word": .text(text(field))])
  }

  private mutating func takeFields() {
    fields.removeAll(keepingCapacity: true)
    let text = bytes
    let bytes = text.span
    var start: Int?
    while cursor < bytes.count {
      let byte = bytes[cursor]
      if byte <= UInt8(ascii: " ") {
        if let first = start { fields.append(first..<cursor) }
        start = nil
        if byte == UInt8(ascii: "\n") { break }
      } else if start == nil {
        start = cursor
      }
      cursor += 1
    }
    if let start { fields.append(start..<cursor) }
    cursor += 1
  }
}
