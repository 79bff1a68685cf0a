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
  /// What a step takes away and what it brings.
  case change(before: [String], after: [String])
}

extension Block {
  /// Safe to print, without line ends.
  package func lines(on page: Page) -> [String] {
    switch self {
    case .gap: [""]
    case .text(let text): Wrapping.lines(text, columns: page.columns)
    case .item(let label, let text): Self.hang(text, behind: label, on: page)
    case .lines(let lines): lines
    case .change(let before, let after):
      before.flatMap { Self.hang($0, behind: " - ", on: page) }
        + after.flatMap { Self.hang($0, behind: " + ", on: page) }
    }
  }

  private static func hang(_ text: String, behind label: String, on page: Page) -> [String] {
    let width = Cells.count(of: label)
    let lines = Wrapping.lines(text, columns: page.columns - width)
    let indent = String(repeating: " ", count: width)
    return lines.enumerated().map { ($0.offset == 0 ? label : indent) + $0.element }
  }
}
