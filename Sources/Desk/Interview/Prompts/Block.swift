import Reports

/// Something to print, laid out by whoever knows how wide the page is by then.
package enum Block: Hashable, Sendable {
  case gap
  /// Running text.
  case text(String)
  /// Running text behind a label, its further lines indented.
  case item(label: String, String)
  /// Lines as they are.
  case lines([String])
  /// What a step takes away and what it brings, and where.
  case change([Difference.Line])
}

extension Block {
  /// Safe to print, without line ends.
  package func lines(on page: Page) -> [String] {
    switch self {
    case .gap: [""]
    case .text(let text): Wrapping.lines(text, columns: page.columns)
    case .item(let label, let text): Self.hang(text, behind: label, on: page)
    case .lines(let lines): lines
    case .change(let lines): lines.flatMap { Self.lines(of: $0, on: page) }
    }
  }

  /// What stays is there to show the place, so its first words are enough.
  private static func lines(of line: Difference.Line, on page: Page) -> [String] {
    switch line.kind {
    case .taken: return hang(line.text, behind: " - ", on: page)
    case .given: return hang(line.text, behind: " + ", on: page)
    case .gap: return ["   " + (page.isASCII ? "..." : "…")]
    case .kept:
      let lines = Wrapping.lines(line.text, columns: page.columns - 7)
      let more = lines.count > 1 ? (page.isASCII ? " ..." : " …") : ""
      return ["   " + (lines.first ?? "") + more]
    }
  }

  private static func hang(_ text: String, behind label: String, on page: Page) -> [String] {
    let width = Cells.count(of: label)
    let lines = Wrapping.lines(text, columns: page.columns - width)
    let indent = String(repeating: " ", count: width)
    return lines.enumerated().map { ($0.offset == 0 ? label : indent) + $0.element }
  }
}
