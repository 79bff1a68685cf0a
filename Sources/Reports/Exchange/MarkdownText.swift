/// Foreign text inside Markdown: no markup, no table cell, no link, no mention comes out of it.
package enum MarkdownText {
  package static func escaped(_ text: String) -> String {
    var previous: Unicode.Scalar?
    /// How many "w" stand in a row.
    var ws = 0
    return Visible.line(text).unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      // GitHub makes links and mentions of bare text; an empty comment keeps them apart.
      case "@": escaped += "@<!-- -->"
      case "/" where previous == ":": escaped += "<!-- -->/"
      case "." where ws > 2: escaped += "<!-- -->."
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "$":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
      previous = scalar
      ws = scalar == "w" || scalar == "W" ? ws + 1 : 0
    }
  }

  /// As code, letter for letter; the fence is longer than any row of backticks inside.
  package static func code(_ text: String) -> String {
    let line = Visible.line(text)
    let rows = line.split { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: (rows.max() ?? 0) + 1)
    let gap = line.hasPrefix("`") || line.hasSuffix("`") ? " " : ""
    return fence + gap + line + gap + fence
  }

  /// As code in a table, where a bar would end the cell even there.
  package static func codeCell(_ text: String) -> String {
    code(text).map { $0 == "|" ? "\\|" : String($0) }.joined()
  }
}
