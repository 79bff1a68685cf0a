extension Draft {
  /// The lines of a stretch without the white space at their ends; blank ones are empty.
  package func lines(in range: ByteRange) -> [ByteRange] {
    var lines: [ByteRange] = []
    var start = range.start
    while start < range.end {
      let end = bytes.span.place(of: 0x0A, or: 0x0D, from: start, before: range.end) ?? range.end
      lines.append(WhiteSpace.trimmed(ByteRange(start, end), in: bytes.span))
      let isPair = end + 1 < range.end && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    return lines
  }

  /// Whether a line, without the white space at its ends, is the author's own mark between two
  /// posts: nothing but "---" or more hyphens.
  package func isCutMark(_ line: ByteRange) -> Bool {
    line.length >= 3 && bytes[line.start..<line.end].allSatisfy { $0 == UInt8(ascii: "-") }
  }
}
