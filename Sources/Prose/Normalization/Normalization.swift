/// Characters put together as platforms do before they count: "u" and U+0308 become "ü" (NFC).
///
/// Our own, because the standard library has none that is public and Foundation's leaves some
/// Hangul apart. Linear but for the marks on one letter, which are sorted.
/// Source: "Unicode Normalization Forms", https://www.unicode.org/reports/tr15/ (read 2026-11-24).
enum Normalization {
  /// A composed copy; `nil` if the text is composed already.
  static func copy(of range: ByteRange, in bytes: [UInt8]) -> MappedCopy? {
    var copy = MappedCopy()
    var copied = range.start
    var isChanged = false
    var offset = range.start
    while let segment = nextSegment(in: bytes, from: offset, range: range) {
      offset = segment.range.end
      let composed = composed(segment.values)
      guard composed != segment.values else { continue }
      copy.append(ByteRange(copied, segment.range.start), of: bytes)
      copy.append(utf8(composed), for: segment.range)
      copied = segment.range.end
      isChanged = true
    }
    guard isChanged else { return nil }
    copy.append(ByteRange(copied, range.end), of: bytes)
    return copy
  }

  private struct Segment {
    let range: ByteRange
    let values: [UInt32]
  }

  /// The next stretch that may change: a plain character and those behind it that are not.
  private static func nextSegment(
    in bytes: [UInt8], from start: Int, range: ByteRange
  ) -> Segment? {
    var offset = plainEnd(in: bytes, from: start, before: range.end)
    guard offset < range.end else { return nil }
    var segmentStart = offset
    var values: [UInt32] = []
    if offset > start {
      repeat { segmentStart -= 1 } while bytes[segmentStart] & 0xC0 == 0x80
      values = [bytes.codePoint(at: segmentStart).value]
    }
    while offset < range.end {
      let point = bytes.codePoint(at: offset)
      if isPlain(point.value) { break }
      values.append(point.value)
      offset += point.length
    }
    return Segment(range: ByteRange(segmentStart, offset), values: values)
  }

  /// Behind the plain characters that begin here.
  private static func plainEnd(in bytes: [UInt8], from start: Int, before limit: Int) -> Int {
    var offset = start
    while offset < limit {
      // All below U+0300, whole or in parts.
      if bytes[offset] < 0xCC {
        offset = bytes.span.asciiEnd(from: offset + 1, before: limit)
        continue
      }
      let point = bytes.codePoint(at: offset)
      guard isPlain(point.value) else { break }
      offset += point.length
    }
    return offset
  }

  private static func utf8(_ values: [UInt32]) -> [UInt8] {
    let scalars = values.map { Unicode.Scalar($0) ?? "\u{FFFD}" }
    return Array(String(String.UnicodeScalarView(scalars)).utf8)
  }
}

extension Normalization {
  /// Whether a character never changes, moves, or joins one before it.
  static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    // The blocks posts are made of, so that these need no table; `NormalizationDataTests` proves it.
    case 0..<0x300, 0x0400...0x0482, 0x2002...0x20CF, 0x2190...0x2328, 0x2400...0x2ADB,
      0x3001...0x3029, 0x3030...0x3098, 0x309B...0xA66E, 0xAC00...0xD7A3, 0xFE00...0xFE0F,
      0xFF00...0xFFEF, 0x1F000...0x1FBFF:
      return true
    case 0x1161...0x1175, 0x11A8...0x11C2: return false
    default:
      let table = NormalizationTable.shared
      return table.combiningClass(of: value) == 0 && !table.isSecond(value)
        && !table.isFixed(value)
    }
  }

  static func composed(_ values: [UInt32]) -> [UInt32] {
    // Most texts never need the table, and so never pay for reading it.
    if values.allSatisfy(isPlain) { return values }
    let table = NormalizationTable.shared
    var result: [UInt32] = []
    var starter: Int?
    // The class of the last mark between the starter and here; `nil` right behind the starter.
    var between: UInt8?
    for (value, order) in ordered(decomposed(values, with: table), with: table) {
      if let starter, between.map({ $0 < order }) ?? true,
        let whole = Hangul.composite(result[starter], value)
          ?? table.composite(result[starter], value)
      {
        result[starter] = whole
        continue
      }
      if order == 0 { starter = result.count }
      between = order == 0 ? nil : order
      result.append(value)
    }
    return result
  }

  private static func decomposed(
    _ values: [UInt32], with table: NormalizationTable
  ) -> [UInt32] {
    var result: [UInt32] = []
    for value in values {
      // Only the first part may have parts itself, three levels deep at most.
      var tail: [UInt32] = []
      var head = value
      while let parts = Hangul.parts(of: head) ?? table.parts(of: head) {
        head = parts[0]
        tail = parts.dropFirst() + tail
      }
      result.append(head)
      result += tail
    }
    return result
  }

  /// Marks between two starters by their class; those of one class stay as they came.
  private static func ordered(
    _ values: [UInt32], with table: NormalizationTable
  ) -> [(value: UInt32, order: UInt8)] {
    var points = values.map { (value: $0, order: table.combiningClass(of: $0)) }
    var start = 0
    while start < points.count {
      var end = start
      while end < points.count, points[end].order > 0 { end += 1 }
      if end - start > 1 {
        let marks = points[start..<end].enumerated().sorted {
          ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
        }
        points.replaceSubrange(start..<end, with: marks.map(\.element))
      }
      start = max(end, start) + 1
    }
    return points
  }
}

/// Syllables of Hangul, which are put together by arithmetic.
private enum Hangul {
  static func parts(of value: UInt32) -> [UInt32]? {
    guard (0xAC00...0xD7A3).contains(value) else { return nil }
    let index = value - 0xAC00
    if index % 28 > 0 { return [value - index % 28, 0x11A7 + index % 28] }
    return [0x1100 + index / 588, 0x1161 + index % 588 / 28]
  }

  static func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if (0x1100...0x1112).contains(first), (0x1161...0x1175).contains(second) {
      return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    }
    guard (0xAC00...0xD7A3).contains(first), (first - 0xAC00) % 28 == 0,
      (0x11A8...0x11C2).contains(second)
    else { return nil }
    return first + second - 0x11A7
  }
}
