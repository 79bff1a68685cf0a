extension Draft {
  /// The lines of a stretch without the white space at their ends; blank ones are empty.
  package func lines(in range: ByteRange) -> [ByteRange] {
    var lines: [ByteRange] = []
    var start = range.start
    while start < range.end {
      let end = bytes[start..<range.end].firstIndex(of: 0x0A) ?? range.end
      lines.append(WhiteSpace.trimmed(ByteRange(start, end), in: bytes.span))
      start = end + 1
    }
    return lines
  }

  /// Whether a line, without the white space at its ends, is the author's own mark between two
  /// posts: nothing but "---" or more hyphens.
  package func isCutMark(_ line: ByteRange) -> Bool {
    line.length >= 3 && bytes[line.start..<line.end].allSatisfy { $0 == UInt8(ascii: "-") }
  }
}
