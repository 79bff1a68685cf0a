/// Foreign text inside XML and HTML: it stays text there, whatever it holds.
enum Markup {
  /// For an attribute between quotation marks, and for text as well. On one line.
  ///
  /// Characters XML does not allow, and those that reorder what people see, are spelled out.
  static func attribute(_ text: String) -> String { escaped(Visible.name(text)) }

  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
