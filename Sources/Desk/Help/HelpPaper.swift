import Reports
import Rulebook

/// Sets paragraphs and tables of help to a width.
struct HelpPaper {
  struct Row {
    let left: String
    let right: String

    init(_ left: String, _ right: String) {
      self.left = left
      self.right = right
    }
  }

  let phrasebook: Phrasebook
  /// 40 to 100.
  let columns: Int
  let vocabulary: Vocabulary

  /// Wording of a flag, a command or a code; empty when there is none.
  func usage(_ key: String, _ values: Values = [:]) -> String {
    phrasebook.text("program/usage", key, values) ?? ""
  }

  /// Wrapped, with a line end; empty when there is no such text.
  func paragraph(_ key: String) -> String {
    guard let text = phrasebook.text("program/help", key) else { return "" }
    return Wrapping.lines(text, columns: columns).joined(separator: "\n") + "\n"
  }

  /// Command lines to copy, each with what it does: `example.<name>.<n>` and `.line` behind it.
  func examples(_ name: String) -> String {
    let rows = (1...9).compactMap { number -> Row? in
      let key = "example.\(name).\(number)"
      guard let line = phrasebook.text("program/help", key + ".line"),
        let text = phrasebook.text("program/help", key)
      else { return nil }
      return Row(line, text)
    }
    guard !rows.isEmpty else { return "" }
    return heading("heading.examples")
      + rows.map { "  \($0.left)\n\(indented($0.right, by: 6))\n" }.joined()
  }

  /// Two columns; on a narrow page the right one stands below the left.
  func table(_ headingKey: String, _ rows: [Row]) -> String {
    let widest = rows.map { Cells.count(of: $0.left) }.max() ?? 0
    let gap = min(widest, columns / 3) + 4
    let lines = rows.map { row -> String in
      if columns < 60 {
        let left = row.left.drop { $0 == " " }
        return "  \(left)\n\(indented(row.right, by: 6))\n"
      }
      if Cells.count(of: row.left) + 4 > gap {
        return "  \(row.left)\n\(indented(row.right, by: gap))\n"
      }
      let space = String(repeating: " ", count: gap - 2 - Cells.count(of: row.left))
      let right = indented(row.right, by: gap).drop { $0 == " " }
      return "  \(row.left)\(space)\(right)\n"
    }
    return heading(headingKey) + lines.joined()
  }

  /// A flag as it is typed, and what it does.
  func row(of flag: Flag, for command: String?) -> Row {
    let letter = flag.letter.map { "-\($0), " } ?? "    "
    let value = flag.takes.map { _ in " " + valueName(of: flag) } ?? ""
    let values: Values = flag.takes?.kind.map { ["choices": .list(choices(of: $0))] } ?? [:]
    let own = command.map { usage("flag.\(flag.name).\($0)", values) } ?? ""
    let text = own.isEmpty ? usage("flag.\(flag.name)", values) : own
    return Row(letter + flag.spelling + value, text)
  }

  func synopsis(of command: Command) -> String {
    let operands = usage("operands.\(command.name)")
    return "socialceo \(command.name)\(operands.isEmpty ? "" : " " + operands)\n"
  }

  private func valueName(of flag: Flag) -> String {
    let name = usage("value.\(flag.name)")
    return name.isEmpty ? flag.name.uppercased() : name
  }

  /// A long list is no help in a table.
  private func choices(of kind: Vocabulary.Kind) -> [String] {
    kind == .check ? [] : vocabulary[kind]
  }

  private func heading(_ key: String) -> String {
    (phrasebook.text("program/help", key) ?? "") + "\n"
  }

  private func indented(_ text: String, by indent: Int) -> String {
    let space = String(repeating: " ", count: indent)
    return Wrapping.lines(text, columns: columns - indent).map { space + $0 }
      .joined(separator: "\n")
  }
}
