/// Reads the lines of a word list: comments, `[group]`, and `pattern => plain alternative`.
struct LexiconReader {
  /// A line with a pattern; ranges are indices into the text of the file.
  struct Line {
    let pattern: Range<Int>
    /// Empty when the words are simply to be cut.
    let alternative: Range<Int>?
  }

  private let path: String
  private let text: [UInt8]
  private var cursor = 0
  /// The name of the group the last line belongs to; empty before the first group.
  private(set) var group = 0..<0
  /// Where a group begins that has no pattern yet.
  private var emptyGroup: Int?

  init(path: String, text: [UInt8]) {
    self.path = path
    self.text = text
  }

  /// The next line with a pattern; `nil` at the end of the file.
  mutating func next() throws(RulebookError) -> Line? {
    while cursor < text.count {
      let (line, arrow) = takeLine()
      guard let first = line.first.map({ text[$0] }), first != UInt8(ascii: "#") else { continue }
      if first == UInt8(ascii: "[") {
        try open(line)
        continue
      }
      emptyGroup = nil
      return try read(line, arrow: arrow)
    }
    try closeGroup()
    return nil
  }

  /// The place of a fault as people count: lines and characters from 1.
  func error(_ fault: PatternFault) -> RulebookError {
    RulebookError(
      path: path, text: text, offset: fault.offset, problem: .worded(fault.reason, fault.values))
  }
}

extension LexiconReader {
  /// A line without white space around it, and where its "=>" stands.
  private mutating func takeLine() -> (line: Range<Int>, arrow: Int?) {
    let text = text
    let bytes = text.span
    let start = cursor
    var end = start
    var arrow: Int?
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
      if bytes[end] == UInt8(ascii: ">"), arrow == nil, isArrow(end, from: start) {
        arrow = end - 1
      }
      end += 1
    }
    cursor = end + 1
    return (trimmed(start..<end), arrow)
  }

  /// Whether the "=" before this ">" stands apart, so that "=>" is no part of a pattern.
  private func isArrow(_ index: Int, from start: Int) -> Bool {
    guard index > start, text[index - 1] == UInt8(ascii: "=") else { return false }
    return index - 1 == start || isSpace(text[index - 2])
  }

  private func read(_ line: Range<Int>, arrow: Int?) throws(RulebookError) -> Line {
    var pattern = trimmed(line.lowerBound..<(arrow ?? line.upperBound))
    guard !pattern.isEmpty else {
      throw error(PatternFault(.noPattern, at: line.lowerBound))
    }
    // Otherwise the line would be a comment or a group.
    if text[pattern.lowerBound] == UInt8(ascii: "\\") {
      pattern = pattern.lowerBound + 1..<pattern.upperBound
    }
    let alternative = arrow.map { trimmed($0 + 2..<line.upperBound) }
    return Line(pattern: pattern, alternative: alternative)
  }

  private mutating func open(_ line: Range<Int>) throws(RulebookError) {
    try closeGroup()
    let name = line.dropFirst().dropLast()
    let isName = name.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[$0]) || text[$0] == UInt8(ascii: "-")
    }
    guard text[line.upperBound - 1] == UInt8(ascii: "]"), !name.isEmpty, isName else {
      throw error(PatternFault(.groupName, at: line.lowerBound))
    }
    group = name
    emptyGroup = line.lowerBound
  }

  private func closeGroup() throws(RulebookError) {
    guard let emptyGroup else { return }
    throw error(PatternFault(.emptyGroup, at: emptyGroup))
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = max(start, range.upperBound)
    while start < end, isSpace(text[start]) { start += 1 }
    while end > start, isSpace(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
