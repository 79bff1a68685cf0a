import Reports

extension LineEditor {
  /// What shows a change where the cursor is never moved: the text typed at the end, or steps back.
  /// `nil`: the line has to be written anew.
  func echo(after before: LineEditor) -> String? {
    if text.hasPrefix(before.text) { return Visible.line(text.dropFirst(before.text.count)) }
    guard before.text.hasPrefix(text) else { return nil }
    let cells = Cells.count(of: before.text) - Cells.count(of: text)
    return String(repeating: "\u{8} \u{8}", count: max(0, cells))
  }
}
