import Checks
import Prose

/// Places in a draft as JSON: bytes from 0 in the file, lines and columns from 1, ends exclusive.
struct PlaceJSON {
  private let reading: Reading
  private let lines: LineMap
  private let isRedacted: Bool

  init(_ reading: Reading, isRedacted: Bool) {
    self.reading = reading
    lines = LineMap(of: reading.draft)
    self.isRedacted = isRedacted
  }

  func span(_ range: ByteRange) -> JSONValue {
    [
      "start": position(range.start), "end": position(range.end),
      "text": isRedacted ? .null : .text(reading.text(range)),
    ]
  }

  func edit(_ edit: Edit) -> JSONValue {
    [
      "start": .number(edit.range.start), "end": .number(edit.range.end),
      "text": isRedacted ? .null : .text(edit.replacement), "safe": .bool(edit.isSafe),
    ]
  }

  /// Links and names as X finds them.
  var entities: JSONValue {
    [
      "links": spans(of: .link), "mentions": spans(of: .mention),
      "hashtags": spans(of: .hashtag), "cashtags": spans(of: .cashtag),
    ]
  }

  private func spans(of kind: Token.Kind) -> JSONValue {
    .list(reading.tokens.filter { $0.kind == kind }.map { span($0.range) })
  }

  private func position(_ offset: Int) -> JSONValue {
    let position = lines.position(of: offset)
    return [
      "offset": .number(offset), "line": .number(position.line),
      "column": .number(position.column), "utf16": .number(position.utf16),
    ]
  }
}
