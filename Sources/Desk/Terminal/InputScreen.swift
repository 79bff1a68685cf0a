import Reports

/// Draws the line that is being typed, and a counter below it; all above stays as it is.
struct InputScreen: Sendable {
  /// In cells and lines; both at least 1.
  struct Size: Hashable, Sendable {
    let columns: Int
    let rows: Int

    init(columns: Int, rows: Int) {
      self.columns = min(max(columns, 8), 1_000)
      self.rows = min(max(rows, 3), 1_000)
    }
  }

  /// What stands below the line.
  struct Status: Hashable, Sendable {
    let text: String
    /// In bold, when there is little room left.
    var isLoud = false
  }

  /// On which row of the drawn lines the cursor stands.
  private var cursorRow = 0

  /// What draws the line anew. `below` is cut where it does not fit.
  mutating func drawing(
    _ editor: LineEditor, behind lead: String, below: Status?, in size: Size
  ) -> String {
    var canvas = Canvas(columns: size.columns)
    canvas.put(lead)
    let (shown, cursor) = window(of: editor, Cells.count(of: lead), in: size)
    var target = canvas.position
    for (index, character) in shown.enumerated() {
      if index == cursor { target = canvas.position }
      canvas.put(character == "\n" ? "\u{23CE}" : Visible.shown(character))
    }
    if cursor == shown.count { target = canvas.position }
    var drawing = start + canvas.text
    var row = canvas.position.row
    // A full line leaves the cursor hanging behind its last cell.
    if canvas.isFull { drawing += "\r\n" }
    if let below {
      let text = Self.clipped(below.text, to: size.columns - 1)
      drawing += "\r\n" + (below.isLoud ? "\u{1B}[1m\(text)\u{1B}[0m" : text)
      row += 1
    }
    drawing += Self.move(from: row, to: target)
    cursorRow = target.row
    return drawing
  }

  /// What leaves the line as it is and goes on below it.
  mutating func leaving(_ editor: LineEditor, behind lead: String, in size: Size) -> String {
    var last = editor
    _ = last.take(.end)
    let text = drawing(last, behind: lead, below: nil, in: size)
    cursorRow = 0
    return text + "\r\n"
  }

  /// Whatever was drawn is forgotten: something else was written, or the width changed.
  mutating func forget() { cursorRow = 0 }

  private var start: String {
    (cursorRow > 0 ? "\u{1B}[\(cursorRow)A" : "") + "\r\u{1B}[J"
  }

  /// A line longer than the screen shows what stands around the cursor.
  private func window(
    of editor: LineEditor, _ lead: Int, in size: Size
  ) -> (shown: [Character], cursor: Int) {
    let room = max(size.columns * (size.rows - 2) - lead - size.columns, size.columns)
    guard editor.characters.count * 2 > room else { return (editor.characters, editor.cursor) }
    var start = editor.cursor
    var used = 0
    while start > 0 {
      used += Cells.count(of: editor.characters[start - 1])
      if used > room * 3 / 4 { break }
      start -= 1
    }
    var end = editor.cursor
    while end < editor.characters.count {
      used += Cells.count(of: editor.characters[end])
      if used > room { break }
      end += 1
    }
    return (Array(editor.characters[start..<end]), editor.cursor - start)
  }

  private static func clipped(_ text: String, to columns: Int) -> String {
    var clipped = ""
    var used = 0
    for character in text {
      used += Cells.count(of: character)
      if used > columns { break }
      clipped.append(character)
    }
    return clipped
  }

  private static func move(from row: Int, to target: Canvas.Position) -> String {
    let up = row - target.row
    return (up > 0 ? "\u{1B}[\(up)A" : "") + "\r"
      + (target.column > 0 ? "\u{1B}[\(target.column)C" : "")
  }
}

/// Text on its way to a terminal that breaks lines where they are full.
private struct Canvas {
  struct Position {
    var row = 0
    var column = 0
  }

  let columns: Int
  private(set) var text = ""
  private var row = 0
  private var column = 0

  init(columns: Int) { self.columns = columns }

  var isFull: Bool { column == columns }

  /// Where the next character will stand.
  var position: Position {
    isFull ? Position(row: row + 1, column: 0) : Position(row: row, column: column)
  }

  mutating func put(_ shown: String) {
    for character in shown {
      let cells = Cells.count(of: character)
      if column + cells > columns {
        // A wide character that does not fit begins the next line.
        if column < columns { text += "\r\n" }
        row += 1
        column = 0
      }
      text.append(character)
      column += cells
    }
  }
}
