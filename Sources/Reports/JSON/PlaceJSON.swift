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

  /// As elements of a list.
  func write(_ range: ByteRange, to writer: inout JSONWriter) {
    writer.openElement()
    write(range.start, as: "start", to: &writer)
    write(range.end, as: "end", to: &writer)
    writer.member("text", isRedacted ? nil : reading.text(range))
    writer.closeRecord()
  }

  func write(_ edit: Edit, to writer: inout JSONWriter) {
    writer.openElement()
    writer.member("start", edit.range.start)
    writer.member("end", edit.range.end)
    writer.member("text", isRedacted ? nil : edit.replacement)
    writer.member("safe", edit.isSafe)
    writer.closeRecord()
  }

  /// Links and names as X finds them.
  func writeEntities(to writer: inout JSONWriter) {
    writer.openRecord("entities")
    write(.link, as: "links", to: &writer)
    write(.mention, as: "mentions", to: &writer)
    write(.hashtag, as: "hashtags", to: &writer)
    write(.cashtag, as: "cashtags", to: &writer)
    writer.closeRecord()
  }

  private func write(_ kind: Token.Kind, as key: StaticString, to writer: inout JSONWriter) {
    writer.openList(key)
    for token in reading.tokens(kind) { write(token.range, to: &writer) }
    writer.closeList()
  }

  private func write(_ offset: Int, as key: StaticString, to writer: inout JSONWriter) {
    let position = lines.position(of: offset)
    writer.openRecord(key)
    writer.member("offset", offset)
    writer.member("line", position.line)
    writer.member("column", position.column)
    writer.member("utf16", position.utf16)
    writer.closeRecord()
  }
}
