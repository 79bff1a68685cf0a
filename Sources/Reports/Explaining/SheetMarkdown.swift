import Prose

/// Writes a sheet for a web page or a wiki, in CommonMark.
enum SheetMarkdown {
  static func text(of sheet: Sheet) -> String {
    let head = "# \(MarkdownText.escaped(sheet.title))\n\n\(MarkdownText.code(sheet.name))\n"
    var text = head
    var isInList = false
    for part in sheet.parts {
      let isEntry = isListed(part)
      if !(isInList && isEntry) { text += "\n" }
      isInList = isEntry
      text += markdown(of: part)
    }
    return text
  }

  private static func isListed(_ part: Sheet.Part) -> Bool {
    switch part {
    case .entry, .code: true
    case .heading, .paragraph, .post, .gap: false
    }
  }

  private static func markdown(of part: Sheet.Part) -> String {
    switch part {
    case .heading(let text): "## \(MarkdownText.escaped(text))\n"
    case .paragraph(let text): MarkdownText.escaped(text) + "\n"
    case .entry(let label, let text):
      "- **\(MarkdownText.escaped(label))**: \(MarkdownText.escaped(text))\n"
    case .code(let line, let remark):
      "- \(MarkdownText.code(line)): \(MarkdownText.escaped(remark))\n"
    case .post(let post): markdown(of: post)
    case .gap: "---\n"
    }
  }

  private static func markdown(of post: Sheet.Post) -> String {
    var text = post.head.map { MarkdownText.code($0) + "\n" }.joined()
    var start = post.reading.draft.post.start
    for mark in post.marks {
      text += plain(ByteRange(start, mark.start), of: post)
      text += bold(plain(mark, of: post))
      start = mark.end
    }
    text += plain(ByteRange(start, post.reading.draft.post.end), of: post)
    let options = post.options.isEmpty ? "" : "\n\(MarkdownText.code(post.options))\n"
    return quoted(text) + options + (post.remark.map { "\n\(MarkdownText.escaped($0))\n" } ?? "")
  }

  /// Line ends stay; a hard break keeps them on the page.
  private static func quoted(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return zip(lines, lines.dropFirst() + [""]).map { line, next in
      line.isEmpty ? ">\n" : "> \(line)\(next.isEmpty ? "" : "\\")\n"
    }.joined()
  }

  /// Each line for itself, because nothing is bold across a blank one.
  private static func bold(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "**\($0)**" }.joined(separator: "\n")
  }

  private static func plain(_ range: ByteRange, of post: Sheet.Post) -> String {
    let lines = post.reading.text(range).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { MarkdownText.escaped(String($0)) }.joined(separator: "\n")
  }
}
