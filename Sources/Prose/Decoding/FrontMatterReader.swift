/// Reads the `key: value` block at the start of a file, if there is one.
struct FrontMatterReader {
  private let bytes: [UInt8]
  private let start: Int
  private var line = 0
  private var next: Int
  private var fields: [FrontMatter.Field] = []
  private var linesByKey: [String: Int] = [:]

  /// `start` lies behind a byte order mark.
  init(bytes: [UInt8], start: Int) {
    self.bytes = bytes
    self.start = start
    next = start
  }

  /// `.none` when the file begins with text, be it below a dashed line.
  mutating func read() throws(DraftError) -> FrontMatter {
    guard isFence(takeLine()), isBlockBelow() else { return .none }
    while next < bytes.count {
      let range = takeLine()
      if isFence(range) {
        return FrontMatter(fields: fields, range: ByteRange(start, range.end))
      }
      try readField(range)
    }
    throw DraftError.frontMatter(.unclosed)
  }
}

extension FrontMatterReader {
  /// The next line without its end.
  private mutating func takeLine() -> ByteRange {
    let first = next
    while next < bytes.count, bytes[next] != 0x0A, bytes[next] != 0x0D { next += 1 }
    let range = ByteRange(first, next)
    if next < bytes.count {
      let isPair = bytes[next] == 0x0D && next + 1 < bytes.count && bytes[next + 1] == 0x0A
      next += isPair ? 2 : 1
    }
    line += 1
    return range
  }

  /// Whether the first line that says anything is a field or the closing line.
  ///
  /// A post may begin with a dashed line; what follows tells it from front matter.
  private func isBlockBelow() -> Bool {
    var ahead = self
    while ahead.next < bytes.count {
      let range = ahead.takeLine()
      if isIgnored(range) { continue }
      return isFence(range) || keyEnd(in: range) != nil
    }
    return false
  }

  private func isClosedBelow() -> Bool {
    var ahead = self
    while ahead.next < bytes.count { if isFence(ahead.takeLine()) { return true } }
    return false
  }

  private func isFence(_ range: ByteRange) -> Bool {
    range.length >= 3 && bytes[range.start..<range.start + 3].allSatisfy { $0 == 0x2D }
      && bytes[range.start + 3..<range.end].allSatisfy(isBlank)
  }

  private func isIgnored(_ range: ByteRange) -> Bool {
    guard let first = bytes[range.start..<range.end].first(where: { !isBlank($0) }) else {
      return true
    }
    return first == UInt8(ascii: "#")
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

extension FrontMatterReader {
  private mutating func readField(_ range: ByteRange) throws(DraftError) {
    guard !isIgnored(range) else { return }
    let isItem = bytes[range.start..<range.end].starts(with: [0x2D, 0x20])
    guard !isItem, !isBlank(bytes[range.start]) else {
      throw DraftError.frontMatter(.nested(line: line))
    }
    guard let end = keyEnd(in: range) else {
      // Without a closing line below, this is the post already.
      let fault: FrontMatter.Fault =
        isClosedBelow() ? .notKeyValue(line: line, text: text(range)) : .unclosed
      throw DraftError.frontMatter(fault)
    }
    let keyRange = ByteRange(range.start, end)
    let key = text(keyRange)
    if let first = linesByKey.updateValue(line, forKey: key) {
      throw DraftError.frontMatter(.duplicate(key: key, line: line, first: first))
    }
    let valueRange = value(ByteRange(end + 1, range.end))
    fields.append(
      FrontMatter.Field(
        key: key, value: text(valueRange), keyRange: keyRange, valueRange: valueRange, line: line))
  }

  /// Where a key ends that a colon and white space or nothing follow.
  private func keyEnd(in range: ByteRange) -> Int? {
    var end = range.start
    while end < range.end, isKey(bytes[end]) { end += 1 }
    guard end > range.start, end < range.end, bytes[end] == UInt8(ascii: ":") else { return nil }
    return end + 1 == range.end || isBlank(bytes[end + 1]) ? end : nil
  }

  private func isKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private func text(_ range: ByteRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}

extension FrontMatterReader {
  /// Inside quotation marks, or up to a comment; without white space around it.
  private func value(_ range: ByteRange) -> ByteRange {
    let whole = trimmed(range)
    if let quoted = quoted(whole) { return quoted }
    // "#" begins a comment only with space on both sides, since a value may hold a hashtag.
    var end = whole.start
    while end < whole.end, !isComment(end, in: range) { end += 1 }
    return trimmed(ByteRange(whole.start, end))
  }

  private func isComment(_ offset: Int, in range: ByteRange) -> Bool {
    bytes[offset] == UInt8(ascii: "#") && offset > range.start && isBlank(bytes[offset - 1])
      && (offset + 1 == range.end || isBlank(bytes[offset + 1]))
  }

  /// Inside a pair of quotation marks, when nothing but a comment follows it.
  private func quoted(_ range: ByteRange) -> ByteRange? {
    guard range.length >= 2, let mark = bytes[range.start..<range.end].first,
      mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"),
      let end = bytes[range.start + 1..<range.end].firstIndex(of: mark)
    else { return nil }
    let rest = trimmed(ByteRange(end + 1, range.end))
    guard rest.isEmpty || bytes[rest.start] == UInt8(ascii: "#") else { return nil }
    return ByteRange(range.start + 1, end)
  }

  private func trimmed(_ range: ByteRange) -> ByteRange {
    var start = range.start
    var end = range.end
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return ByteRange(start, end)
  }
}
