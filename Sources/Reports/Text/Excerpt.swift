import Prose

/// The author's words around the marked places, cut to rows, with a row of markers under each.
///
/// A marker row is as wide as the text before and under the marks, in cells. It cannot drift: no
/// character on whose width terminals disagree stands left of a mark in the same row.
struct Excerpt {
  struct Row {
    /// From 1; `nil` when the row goes on with the line above.
    let line: Int?
    let text: String
    /// Empty when nothing in this row is marked.
    let marker: String
  }

  private(set) var rows: [Row] = []
  /// Places for which there was no room.
  private(set) var placesLeftOut = 0

  private var shown: [ByteRange] = []
  private let columns: Int
  private let mark: Character
  private let ellipsis: String

  /// Empty ranges are left out. At most so many windows, of at most three rows each.
  init(
    of ranges: [ByteRange], in reading: Reading, lines: LineMap, columns: Int,
    mark: Character = "^", windows most: Int = 4, ascii: Bool = false
  ) {
    self.columns = columns
    self.mark = mark
    ellipsis = ascii ? "..." : "…"
    let places = ranges.filter { !$0.isEmpty }
    let windows = Window.windows(around: places, in: reading, lines: lines, columns: columns)
    for window in windows.prefix(most) {
      let glyphs = [Glyph](of: window.range, marks: places, in: reading.draft, ascii: ascii)
      lay(glyphs, of: window)
    }
    placesLeftOut = places.count { place in !shown.contains { $0.overlaps(place) } }
  }

  /// The whole post, marked or not; at most so many rows of each of its lines.
  init(
    whole reading: Reading, marks: [ByteRange], lines: LineMap, columns: Int,
    mark: Character = "^", rowsOfLine most: Int = 8, ascii: Bool = false
  ) {
    self.columns = columns
    self.mark = mark
    ellipsis = ascii ? "..." : "…"
    let post = reading.draft.post
    let first = lines.position(of: post.start).line
    for line in first...max(first, lines.position(of: post.end).line) {
      let whole = lines.range(ofLine: line)
      let range = ByteRange(max(whole.start, post.start), min(whole.end, post.end))
      guard !range.isEmpty else { continue }
      let window = Window(range: range, line: line, isCutBefore: false, isCutBehind: false)
      let glyphs = [Glyph](of: range, marks: marks, in: reading.draft, ascii: ascii)
      lay(glyphs, of: window, wholly: true, atMost: most)
    }
  }
}

extension Excerpt {
  private mutating func lay(
    _ glyphs: [Glyph], of window: Window, wholly isWhole: Bool = false, atMost most: Int = 3
  ) {
    let lead = window.isCutBefore ? ellipsis + " " : ""
    let trail = " " + ellipsis
    var rest = glyphs[...]
    var count = 0
    func isDone() -> Bool { isWhole ? rest.isEmpty : !rest.contains(where: \.isMarked) }
    while count < most, count == 0 || !isDone(),
      let range = nextRow(of: rest, lead: count == 0 ? lead : "", trail: trail)
    {
      let row = rest[range]
      rest = rest[range.upperBound...].drop(while: \.isSpace)
      count += 1
      let isLast = count == most || isDone()
      let isCut = rest.isEmpty ? window.isCutBehind : isLast
      append(
        row, line: count == 1 ? window.line : nil, lead: count == 1 ? lead : "",
        trail: isCut ? trail : "")
    }
  }

  /// As much as fits, up to a space if there is one, and never past an uncertain character when
  /// a mark would follow it.
  private func nextRow(
    of rest: ArraySlice<Glyph>, lead: String, trail: String
  ) -> Range<Int>? {
    guard !rest.isEmpty else { return nil }
    let room = max(columns - Cells.count(of: lead) - Cells.count(of: trail), 4)
    var used = 0
    var lastSpace: Int?
    for index in rest.indices {
      let glyph = rest[index]
      if glyph.isSpace { lastSpace = index }
      used += glyph.cells
      let isFull = used > room && !glyph.isSpace
      if isFull || drifts(at: index, in: rest) {
        let end = isFull ? lastSpace ?? index : index
        return rest.startIndex..<max(end, rest.startIndex + 1)
      }
    }
    return rest.startIndex..<rest.endIndex
  }

  /// Whether a mark begins here behind an uncertain character of the same row.
  private func drifts(at index: Int, in row: ArraySlice<Glyph>) -> Bool {
    guard row[index].isMarked, index > row.startIndex, !row[index - 1].isMarked else {
      return false
    }
    return row[..<index].contains { $0.isUncertain }
  }

  private mutating func append(
    _ row: ArraySlice<Glyph>, line: Int?, lead: String, trail: String
  ) {
    var row = row
    while row.last?.isSpace == true { row.removeLast() }
    if let first = row.first, let last = row.last {
      shown.append(first.range.joined(with: last.range))
    }
    var marker = String(repeating: " ", count: Cells.count(of: lead))
    for glyph in row {
      marker += String(repeating: glyph.isMarked ? mark : " ", count: glyph.cells)
    }
    while marker.last == " " { marker.removeLast() }
    rows.append(Row(line: line, text: lead + row.text + trail, marker: marker))
  }
}
