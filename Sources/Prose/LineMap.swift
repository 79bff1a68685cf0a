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
  /// Counted places inside long lines, sorted; without them many positions cost the square.
  private let waypoints: [Waypoint]

  /// A place between two characters of a line.
  private struct Waypoint {
    let offset: Int
    var characters = 0
    var utf16 = 0
  }

  package init(of draft: Draft) {
    bytes = draft.bytes
    var starts = [0]
    for (offset, byte) in draft.bytes.enumerated() {
      let isFeed = byte == 0x0A
      let isLoneCR =
        byte == 0x0D && (offset + 1 == draft.bytes.count || draft.bytes[offset + 1] != 0x0A)
      if isFeed || isLoneCR { starts.append(offset + 1) }
    }
    lineStarts = starts
    waypoints = zip(starts, starts.dropFirst() + [bytes.count]).flatMap { start, end in
      end - start > Self.longLine ? Self.waypoints(in: draft, start, end) : []
    }
  }

  package func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineIndex(of: offset)
    let start = waypoint(before: offset, in: line)
    let passed = Self.lengths(of: bytes[start.offset..<offset])
    return Position(
      line: line + 1, column: start.characters + passed.characters + 1,
      utf16: start.utf16 + passed.utf16, utf8: offset - lineStarts[line])
  }

  /// A line without its end; `line` from 1, and not behind the last.
  package func range(ofLine line: Int) -> ByteRange {
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return ByteRange(start, end)
  }

  /// The last line that starts at or before the offset.
  private func lineIndex(of offset: Int) -> Int {
    lineStarts.indices.partitioningIndex { lineStarts[$0] > offset } - 1
  }
}

extension LineMap {
  /// Of a stretch inside a line. The letters and marks of our languages are one of both each; only
  /// a stretch with anything else in it is taken apart into graphemes.
  private static func lengths(of bytes: ArraySlice<UInt8>) -> (characters: Int, utf16: Int) {
    var count = 0
    var next = bytes.startIndex
    while next < bytes.endIndex {
      let length = simpleLength(in: bytes, at: next)
      if length == 0 { return lengths(ofAny: bytes) }
      count += 1
      next += length
    }
    return (count, count)
  }

  private static func lengths(ofAny bytes: ArraySlice<UInt8>) -> (characters: Int, utf16: Int) {
    let text = String(decoding: bytes, as: UTF8.self)
    // The view of UTF-16 would make a table for places nobody asks for.
    let units = text.utf8.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : $1 < 0xF0 ? 1 : 2) }
    return (text.count, units)
  }

  /// In bytes, of a character that makes no cluster with another of its kind; 0 for all others.
  ///
  /// ASCII without CR, which may be half of a character, U+0080 to U+02FF, and the dashes, quotation
  /// marks, bullets and dots from U+2010 to U+2027.
  private static func simpleLength(in bytes: ArraySlice<UInt8>, at place: Int) -> Int {
    switch bytes[place] {
    case 0x0D: 0
    case 0..<0x80: 1
    case 0xC2...0xCB: 2
    case 0xE2 where bytes.count > place - bytes.startIndex + 2 && bytes[place + 1] == 0x80:
      0x90...0xA7 ~= bytes[place + 2] ? 3 : 0
    default: 0
    }
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
  private func waypoint(before offset: Int, in line: Int) -> Waypoint {
    let passed = waypoints.indices.partitioningIndex { waypoints[$0].offset > offset }
    guard passed > 0, waypoints[passed - 1].offset >= lineStarts[line] else {
      return Waypoint(offset: lineStarts[line])
    }
    return waypoints[passed - 1]
  }
}
