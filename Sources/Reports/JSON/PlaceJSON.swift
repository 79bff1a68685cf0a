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

  func write(_ range: ByteRange, to writer: inout JSONWriter) {
    writer.record { writer in
      write(range.start, as: "start", to: &writer)
      write(range.end, as: "end", to: &writer)
      writer.member("text", isRedacted ? nil : reading.text(range))
    }
  }

  func write(_ edit: Edit, to writer: inout JSONWriter) {
    writer.record { writer in
      writer.member("start", edit.range.start)
      writer.member("end", edit.range.end)
      writer.member("text", isRedacted ? nil : edit.replacement)
      writer.member("safe", edit.isSafe)
    }
  }

  /// Links and names as X finds them.
  func writeEntities(to writer: inout JSONWriter) {
    writer.member("entities") { writer in
      write(.link, as: "links", to: &writer)
      write(.mention, as: "mentions", to: &writer)
      write(.hashtag, as: "hashtags", to: &writer)
      write(.cashtag, as: "cashtags", to: &writer)
    }
  }

  private func write(_ kind: Token.Kind, as key: StaticString, to writer: inout JSONWriter) {
    writer.member(key, list: reading.tokens(kind)) { write($1.range, to: &$0) }
  }

  private func write(_ offset: Int, as key: StaticString, to writer: inout JSONWriter) {
    let position = lines.position(of: offset)
    writer.member(key) { writer in
      writer.member("offset", offset)
      writer.member("line", position.line)
      writer.member("column", position.column)
      writer.member("utf16", position.utf16)
    }
  }
}
