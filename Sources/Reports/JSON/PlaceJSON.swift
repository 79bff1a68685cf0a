import Checks
import Prose
import Rulebook

/// Places in a draft as JSON: bytes from 0 in the file, lines and columns from 1, ends exclusive.
struct PlaceJSON {
  private let bytes: [UInt8]
  private let lines: LineMap
  private let isRedacted: Bool

  init(_ draft: Draft, isRedacted: Bool) {
    bytes = draft.bytes
    lines = LineMap(of: draft)
    self.isRedacted = isRedacted
  }

  /// As an element of a list.
  func write(_ range: ByteRange, to writer: inout JSONWriter) {
    let (start, end) = lines.positions(of: range)
    writer.element { ink in
      ink.add(#"{"start":"#)
      write(range.start, start, to: &ink)
      ink.add(#","end":"#)
      write(range.end, end, to: &ink)
      ink.add(#","text":"#)
      if isRedacted { ink.add("null") } else { writeText(of: range, to: &ink) }
      ink.add("}")
    }
  }

  private func write(_ offset: Int, _ position: LineMap.Position, to ink: inout Ink) {
    ink.add(#"{"offset":"#, offset)
    ink.add(#","line":"#, position.line)
    ink.add(#","column":"#, position.column)
    ink.add(#","utf16":"#, position.utf16)
    ink.add("}")
  }

  /// Bounds outside the file are cut.
  private func writeText(of range: ByteRange, to ink: inout Ink) {
    let range = (range.start..<range.end).clamped(to: bytes.indices)
    bytes.withUnsafeBufferPointer {
      ink.write(quoted: UnsafeBufferPointer(rebasing: $0[range]))
    }
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
  func writeEntities(of reading: Reading, to writer: inout JSONWriter) {
    writer.openRecord("entities")
    write(reading.tokens(.link), as: "links", to: &writer)
    write(reading.tokens(.mention), as: "mentions", to: &writer)
    write(reading.tokens(.hashtag), as: "hashtags", to: &writer)
    write(reading.tokens(.cashtag), as: "cashtags", to: &writer)
    writer.closeRecord()
  }

  private func write(_ tokens: [Token], as key: StaticString, to writer: inout JSONWriter) {
    writer.openList(key)
    for token in tokens { write(token.range, to: &writer) }
    writer.closeList()
  }
}
