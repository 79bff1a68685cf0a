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

  /// What is known of a line before anybody asks.
  private struct Line {
    let start: Int
    /// Where the first byte beyond ASCII stands, if there is one.
    var foreign = Int.max
    /// Where the first code point stands that may be part of a longer character, or two units of
    /// UTF-16, if there is one.
    var odd = Int.max
  }

  let bytes: [UInt8]
  /// Never empty; the first starts at 0.
  private let lines: [Line]
  /// Counted places inside long lines, sorted; without them many positions cost the square.
  private let waypoints: [Waypoint]

  /// A place between two characters of a line.
  private struct Waypoint {
    let offset: Int
    var characters = 0
    var utf16 = 0
  }

  /// As many as most posts have, or more.
  private static let usualLines = 32

  package init(of draft: Draft) {
    bytes = draft.bytes
    lines = Self.lines(of: draft.bytes.span)
    var waypoints: [Waypoint] = []
    for index in lines.indices {
      let start = lines[index].start
      let end = index + 1 < lines.count ? lines[index + 1].start : bytes.count
      guard end - start > Self.longLine, lines[index].foreign < end else { continue }
      waypoints += Self.waypoints(in: draft, start, end)
    }
    self.waypoints = waypoints
  }

  package func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let index = lineIndex(of: offset)
    let line = lines[index]
    let length = offset - line.start
    guard line.foreign < offset else {
      return Position(line: index + 1, column: length + 1, utf16: length, utf8: length)
    }
    let start = waypoint(before: offset, in: line)
    let passed = lengths(from: start.offset, to: offset, odd: line.odd)
    return Position(
      line: index + 1, column: start.characters + passed.characters + 1,
      utf16: start.utf16 + passed.utf16, utf8: length)
  }

  /// Both ends of a range; the second is counted on from the first where nothing between can be
  /// part of a longer character.
  package func positions(of range: ByteRange) -> (start: Position, end: Position) {
    let start = position(of: range.start)
    let line = lines[start.line - 1]
    let next = start.line < lines.count ? lines[start.line].start : bytes.count + 1
    guard range.start <= range.end, range.end < next, line.odd >= range.end else {
      return (start, position(of: range.end))
    }
    let count = bytes.span.scalarCount(from: range.start, before: range.end)
    return (
      start,
      Position(
        line: start.line, column: start.column + count, utf16: start.utf16 + count,
        utf8: start.utf8 + range.length)
    )
  }

  /// A line without its end; `line` from 1, and not behind the last.
  package func range(ofLine line: Int) -> ByteRange {
    let start = lines[line - 1].start
    var end = line < lines.count ? lines[line].start : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return ByteRange(start, end)
  }

  /// The last line that starts at or before the offset.
  private func lineIndex(of offset: Int) -> Int {
    lines.indices.partitioningIndex { lines[$0].start > offset } - 1
  }
}

extension LineMap {
  private static func lines(of bytes: Span<UInt8>) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(usualLines)
    var line = Line(start: 0)
    var next = 0
    while next < bytes.count {
      let byte = bytes[next]
      if 0x0E..<0x80 ~= byte {
        next = bytes.plainEnd(from: next + 1, notBelow: 0x0E)
      } else if byte < 0x80 {
        next += 1
        let isEnd =
          byte == 0x0A || byte == 0x0D && (next == bytes.count || bytes[next] != 0x0A)
        guard isEnd else { continue }
        lines.append(line)
        line = Line(start: next)
      } else {
        let length = simpleLength(in: bytes, at: next)
        line.foreign = min(line.foreign, next)
        if length == 0 { line.odd = min(line.odd, next) }
        next += max(length, 1)
      }
    }
    lines.append(line)
    return lines
  }

  /// Of a stretch inside a line. The letters and marks of our languages are one of both each; only
  /// from `odd` on, where there is anything else, graphemes are counted.
  private func lengths(
    from start: Int, to end: Int, odd: Int
  ) -> (characters: Int, utf16: Int) {
    let span = bytes.span
    guard odd < end else {
      let count = span.scalarCount(from: start, before: end)
      return (count, count)
    }
    // What is odd may belong to the character before it.
    var middle = max(start, odd)
    while middle > start {
      middle -= 1
      if span[middle] & 0xC0 != 0x80 { break }
    }
    let count = span.scalarCount(from: start, before: middle)
    let rest = span.extracting(middle..<end)
    return (
      count + characterCount(from: middle, to: end),
      count + rest.scalarCount(from: 0, before: rest.count) + rest.pairCount
    )
  }

  /// In bytes. Posts seldom have longer ones; then counting from the start is cheaper.
  private static let longLine = 2_048
  private static let distance = 256

  private static func waypoints(in draft: Draft, _ start: Int, _ end: Int) -> [Waypoint] {
    var waypoints: [Waypoint] = []
    var here = Waypoint(offset: start)
    var next = start + distance
    for character in draft.text(ByteRange(start, end)) {
      if here.offset >= next {
        waypoints.append(here)
        next = here.offset + distance
      }
      here = Waypoint(
        offset: here.offset + character.utf8.count, characters: here.characters + 1,
        utf16: here.utf16 + character.utf16.count)
    }
    return waypoints
  }

  /// The last counted place of the line at or before the offset; else its start.
  private func waypoint(before offset: Int, in line: Line) -> Waypoint {
    let passed = waypoints.indices.partitioningIndex { waypoints[$0].offset > offset }
    guard passed > 0, waypoints[passed - 1].offset >= line.start else {
      return Waypoint(offset: line.start)
    }
    return waypoints[passed - 1]
  }
}

extension Span<UInt8> {
  /// How many code points are two units of UTF-16, in UTF-8 that is well-formed, but may be cut.
  fileprivate var pairCount: Int {
    var count = 0
    for index in indices.dropLast(3) where self[index] >= 0xF0 { count += 1 }
    return count
  }
}
