import Rulebook

/// Previews on their way to a person, one under the other.
package enum PreviewPaper {
  /// `author` stands above the post, if anyone is known.
  package static func text(of previews: [Preview], by author: String?, on page: Page) -> String {
    var paper = Paper(page)
    for preview in previews {
      paper.gap()
      if page.isPlain {
        paper.tell(preview, by: author)
      } else {
        paper.draw(preview, by: author)
      }
    }
    return paper.text
  }

  /// How many characters of a line fit on a page beside the frame.
  package static func room(on page: Page) -> Int { min(max(page.columns, 40), 100) - 6 }
}

extension Paper {
  fileprivate mutating func draw(_ preview: Preview, by author: String?) {
    let frame = Frame(isASCII: page.isASCII, columns: preview.device.columns, on: page)
    put("  " + styling.paint(heading(of: preview), .strong))
    put(frame.top)
    if let author {
      put(frame.row(wording.clean(author), painted: .strong, styling))
      put(frame.row("", painted: nil, styling))
    }
    for (index, line) in preview.lines.enumerated() {
      if let cut = preview.cut, cut.lines == index {
        let words = fold(of: cut, in: frame)
        put(frame.rule(words, styling))
      }
      put(frame.row(line, painted: nil, styling))
    }
    put(frame.bottom)
    write(counter(of: preview), label: "  ", indent: 2)
    if let note = note(on: preview) { write(note, label: "  ", indent: 2, .quiet) }
  }

  fileprivate mutating func tell(_ preview: Preview, by author: String?) {
    write(heading(of: preview) + ".")
    if let author { write(wording.say("author", ["author": .text(author)], in: Self.file)) }
    for (index, line) in preview.lines.enumerated() {
      if let cut = preview.cut, cut.lines == index {
        write(wording.say("fold.plain", values(of: cut), in: Self.file))
      }
      put(line)
    }
    write(counter(of: preview))
    if let note = note(on: preview) { write(note) }
  }

  private static let file = "program/preview"

  private func heading(of preview: Preview) -> String {
    let heading = wording.say(
      "heading.\(preview.device.rawValue)", ["platform": .text(preview.platform.title)],
      in: Self.file)
    guard preview.count > 1 else { return heading }
    let values: Values = [
      "heading": .text(heading), "number": .number(preview.number),
      "count": .number(preview.count),
    ]
    return wording.say("heading-post", values, in: Self.file)
  }

  private func fold(of cut: Preview.Cut, in frame: Frame) -> String {
    let words = wording.say("fold", values(of: cut), in: Self.file)
    return frame.hasRoom(for: words) ? words : wording.say("fold.short", in: Self.file)
  }

  private func values(of cut: Preview.Cut) -> Values {
    ["lower": .number(cut.band.lower), "upper": .number(cut.band.upper)]
  }

  private func counter(of preview: Preview) -> String {
    let length = preview.length
    let used = Value.number(length.used)
    guard let limit = length.limit else {
      return wording.say("counter.open", ["used": used], in: Self.file)
    }
    let left = limit - length.used
    let key = left < 0 ? "counter.over" : length.isAbout ? "counter.about" : "counter"
    return wording.say(
      key,
      ["used": used, "limit": .number(limit), "left": .number(abs(left))], in: Self.file)
  }

  /// That a line is as long as we think is a guess where something is cut.
  private func note(on preview: Preview) -> String? {
    preview.cut == nil ? nil : wording.say("estimate", in: Self.file)
  }
}

/// The frame around a post.
private struct Frame {
  let isASCII: Bool
  /// Between the walls and their spaces.
  let inner: Int

  init(isASCII: Bool, columns: Int, on page: Page) {
    self.isASCII = isASCII
    inner = min(columns, PreviewPaper.room(on: page))
  }

  var top: String { edge(isASCII ? "+" : "┌", isASCII ? "+" : "┐") }
  var bottom: String { edge(isASCII ? "+" : "└", isASCII ? "+" : "┘") }

  func row(_ text: String, painted role: Styling.Role?, _ styling: Styling) -> String {
    let space = String(repeating: " ", count: max(0, inner - Cells.count(of: text)))
    let shown = role.map { styling.paint(text, $0) } ?? text
    return "  \(wall) \(shown)\(space) \(wall)"
  }

  func hasRoom(for text: String) -> Bool { Cells.count(of: text) + 4 <= inner }

  /// A dashed line with words in it.
  func rule(_ text: String, _ styling: Styling) -> String {
    let dash = isASCII ? "-" : "╌"
    let room = max(0, inner - Cells.count(of: text))
    let before = String(repeating: dash, count: room / 2)
    let behind = String(repeating: dash, count: room - room / 2)
    return "  \(wall)\(styling.paint("\(before) \(text) \(behind)", .quiet))\(wall)"
  }

  private var wall: String { isASCII ? "|" : "│" }

  private func edge(_ left: String, _ right: String) -> String {
    "  " + left + String(repeating: isASCII ? "-" : "─", count: inner + 2) + right
  }
}
