/// Turns a byte offset into what a reader or a file format counts; asked only by renderers.
package struct LineMap: Sendable {
  /// A place in a file.
  package struct Position: Hashable, Sendable {
    /// From 1. LF, CR LF and CR each end a line.
    package let line: Int
    /// In characters (grapheme clusters) from 1.
    package let column: Int
    /// UTF-16 units from the start of the line, from 0.
    package let utf16: Int
    /// UTF-8 bytes from the start of the line, from 0.
    package let utf8: Int
  }

  private let bytes: [UInt8]
  /// Where each line starts; the first is 0.
  private let lineStarts: [Int]

  package init(of draft: Draft) {
    bytes = draft.bytes
    var starts = [0]
    for (offset, byte) in draft.bytes.enumerated() {
      let isEndOfCRLF = byte == 0x0A
      let isLoneCR =
        byte == 0x0D && (offset + 1 == draft.bytes.count || draft.bytes[offset + 1] != 0x0A)
      if isEndOfCRLF || isLoneCR { starts.append(offset + 1) }
    }
    lineStarts = starts
  }

  package func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: offset)
    let before = String(decoding: bytes[lineStarts[line]..<offset], as: UTF8.self)
    return Position(
      line: line + 1, column: before.count + 1, utf16: before.utf16.count,
      utf8: offset - lineStarts[line])
  }

  /// The text of a line without its end; `line` from 1.
  package func range(ofLine line: Int) -> ByteRange {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return ByteRange(start, end)
  }

  /// The last line that starts at or before the offset.
  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }
}
