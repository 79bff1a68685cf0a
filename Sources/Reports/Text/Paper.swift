import Rulebook

/// Lines on their way to a reader: wrapped, indented, coloured.
struct Paper {
  let page: Page
  let wording: Wording
  let styling: Styling
  /// Nobody reads longer lines well, however wide the window is.
  let columns: Int
  private var lines: [String] = []

  init(_ page: Page) {
    self.page = page
    wording = Wording(page: page)
    styling = Styling(isOn: page.hasColour && !page.isPlain)
    // Plain lines fit anywhere; what is drawn needs room.
    columns = min(max(page.columns, page.isPlain ? 12 : 40), 100)
  }

  var isNarrow: Bool { columns < 60 }
  /// All lines, each with its end; empty when nothing was written.
  var text: String { lines.reduce(into: "") { $0 += $1 + "\n" } }

  /// A blank line, unless there is one or this is the top.
  mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// One line as it is.
  mutating func put(_ line: String) { lines.append(line) }

  /// A row of a draft behind the number of its line, or behind an empty gutter.
  mutating func putGutter(
    _ line: Int?, _ digits: Int, _ text: String, _ role: Styling.Role? = nil
  ) {
    let number = line.map(String.init) ?? ""
    let gutter = " " + String(repeating: " ", count: digits - number.count) + number + " |"
    let content = role.map { styling.paint(text, $0) } ?? text
    put(styling.paint(gutter, .quiet) + (text.isEmpty ? "" : " " + content))
  }

  /// A paragraph. The label stands in front of the first line, the others are indented as wide.
  mutating func write(
    _ text: String, label: String = "", indent: Int = 0, _ role: Styling.Role? = nil,
    labelled labelRole: Styling.Role? = nil
  ) {
    let width = Cells.count(of: label)
    let space = String(repeating: " ", count: width)
    for (index, line) in Wrapping.lines(text, columns: columns - indent).enumerated() {
      let lead = index == 0 ? labelRole.map { styling.paint(label, $0) } ?? label : space
      let padding = String(repeating: " ", count: max(0, indent - width))
      lines.append(lead + padding + (role.map { styling.paint(line, $0) } ?? line))
    }
  }
}
