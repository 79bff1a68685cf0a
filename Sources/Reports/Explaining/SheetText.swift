import Prose
import Rulebook

/// Writes a sheet for a terminal, or in full sentences for a voice.
struct SheetText {
  private var paper: Paper
  private let sheet: Sheet
  private var page: Page { paper.page }

  static func text(of sheet: Sheet, on page: Page) -> String {
    var writer = SheetText(sheet, Paper(page))
    writer.write()
    return writer.paper.text
  }

  private init(_ sheet: Sheet, _ paper: Paper) {
    self.sheet = sheet
    self.paper = paper
  }
}

extension SheetText {
  private mutating func write() {
    paper.put(paper.styling.paint(sheet.name, .quiet))
    paper.write(sheet.title, .strong)
    for (index, part) in sheet.parts.enumerated() {
      switch part {
      case .heading(let text):
        paper.gap()
        paper.write(page.isPlain ? text + ":" : text, .strong)
      case .paragraph(let text):
        paper.gap()
        paper.write(text)
      case .entry(let label, let text):
        if index == 0 || !sheet.parts[index - 1].isEntry { paper.gap() }
        write(label, text, beside: widestLabel(around: index))
      case .code(let line, let remark):
        paper.put("  " + line)
        paper.write(remark, indent: 6, .quiet)
      case .gap: paper.gap()
      case .post(let post): page.isPlain ? writePlain(post) : write(post)
      }
    }
  }

  private mutating func write(_ label: String, _ text: String, beside widest: Int) {
    if page.isPlain { return paper.write("\(label): \(text)") }
    guard !paper.isNarrow else {
      let line = label + "  " + text
      if Cells.count(of: line) <= paper.columns {
        return paper.put(paper.styling.paint(label, .quiet) + "  " + text)
      }
      paper.put(paper.styling.paint(label, .quiet))
      return paper.write(text, indent: 2)
    }
    paper.write(text, label: label, indent: widest + 2, labelled: .quiet)
  }

  /// Of the run of entries in which one stands.
  private func widestLabel(around index: Int) -> Int {
    let before = sheet.parts[..<index].reversed().prefix { $0.isEntry }
    let behind = sheet.parts[index...].prefix { $0.isEntry }
    return (Array(before) + behind).map { part in
      guard case .entry(let label, _) = part else { return 0 }
      return Cells.count(of: label)
    }.max() ?? 0
  }
}

extension SheetText {
  private mutating func write(_ post: Sheet.Post) {
    let digits = String(post.reading.draft.bytes.count { $0 == 0x0A } + 1).count
    let excerpt = Excerpt(
      whole: post.reading, marks: post.marks, lines: LineMap(of: post.reading.draft),
      columns: paper.columns - digits - 4, mark: post.role == .strength ? "+" : "^",
      ascii: page.isASCII)
    for (index, line) in post.head.enumerated() {
      paper.putGutter(index + 1, digits, line, .quiet)
    }
    for row in excerpt.rows.prefix(Self.mostRows) {
      paper.putGutter(row.line, digits, row.text)
      if !row.marker.isEmpty { paper.putGutter(nil, digits, row.marker, post.role) }
    }
    if excerpt.rows.count > Self.mostRows {
      paper.putGutter(nil, digits, page.isASCII ? "..." : "…", .quiet)
    }
    if !post.options.isEmpty { paper.write("(\(post.options))", indent: digits + 4, .quiet) }
    if let remark = post.remark { paper.write(remark, indent: digits + 4) }
    paper.gap()
  }

  /// Nobody reads a page of it.
  private static let mostRows = 12

  /// The post between quotation marks, then what is marked in it.
  private mutating func writePlain(_ post: Sheet.Post) {
    let wording = paper.wording
    let draft = post.reading.draft
    var text = wording.say("plain-text", ["text": .text(wording.quote(draft.post, of: draft))])
    if !post.options.isEmpty { text += " (\(post.options))" }
    let head = post.head.filter { $0 != "---" }
    if !head.isEmpty {
      let words = Value.text(head.joined(separator: "; "))
      paper.write(wording.say("head", ["words": words], in: "program/explain"))
    }
    paper.write(text)
    let marks = post.marks.map { wording.quote($0, of: draft) }.joined(separator: ", ")
    if !marks.isEmpty {
      paper.write(wording.say("marked", ["words": .text(marks)], in: "program/explain"))
    }
    if let remark = post.remark { paper.write(remark) }
    paper.gap()
  }
}

extension Sheet.Part {
  fileprivate var isEntry: Bool {
    switch self {
    case .entry: true
    case .heading, .paragraph, .code, .post, .gap: false
    }
  }
}
