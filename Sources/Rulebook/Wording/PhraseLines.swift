/// The lines of a file of wording, "key: text", read one at a time.
///
/// Cheap enough to be read anew for each question: nothing but bytes is touched.
struct PhraseLines {
  /// A line that is neither blank nor a comment. Ranges are bytes of the file.
  struct Line {
    let key: Range<Int>
    /// Without white space around it; `nil` when the line has no ": " at all.
    let text: Range<Int>?
  }

  private let bytes: [UInt8]
  private var cursor = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Line? {
    while cursor < bytes.count {
      let start = cursor
      let end = endOfLine(from: start)
      cursor = end + 1
      let isBlank = end == start || isSpace(bytes[start]) && trimmed(start..<end).isEmpty
      guard !isBlank, bytes[start] != UInt8(ascii: "#") else { continue }
      return line(start..<end)
    }
    return nil
  }
}

extension PhraseLines {
  private func endOfLine(from start: Int) -> Int {
    let span = bytes.span
    var end = start
    while end < span.count, span[end] != UInt8(ascii: "\n") { end += 1 }
    return end
  }

  /// The key ends at the first colon; a colon without a space behind it belongs to no key.
  private func line(_ line: Range<Int>) -> Line {
    var colon = line.lowerBound
    while colon < line.upperBound, bytes[colon] != UInt8(ascii: ":") { colon += 1 }
    let isSplit = colon + 1 >= line.upperBound || isSpace(bytes[colon + 1])
    guard colon < line.upperBound, isSplit else { return Line(key: line, text: nil) }
    return Line(
      key: line.lowerBound..<colon, text: trimmed(min(colon + 1, line.upperBound)..<line.upperBound)
    )
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
