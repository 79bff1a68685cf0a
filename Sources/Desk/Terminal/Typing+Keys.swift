import Reports

extension Typing {
  mutating func take(_ key: KeyPress) -> Outcome? {
    guard let prompt else { return nil }
    typedSinceKept += 1
    let isText = if case .text = prompt.kind { true } else { false }
    if isText, case .paste(let text) = key, text.contains("\n") {
      paste(text)
      return nil
    }
    let before = editor
    switch editor.take(key) {
    case .unchanged: return nil
    case .changed:
      if isPlain { echo(from: before) } else { isStale = true }
      return nil
    case .finished: return finish(isText: isText)
    case .ended:
      if isText, !lines.isEmpty { return close(.text(lines.joined(separator: "\n"))) }
      return close(.endOfInput)
    case .editorWanted:
      let text = text
      leave()
      return .editorWanted(text)
    }
  }

  private mutating func finish(isText: Bool) -> Outcome? {
    let line = editor.text
    guard isText else {
      if !line.isEmpty, history.last != line { history.append(line) }
      return close(.line(line))
    }
    if line == "." { return close(.text(lines.joined(separator: "\n"))) }
    if line.hasPrefix("/"), !line.hasPrefix("//"), isCommand(line) { return close(.line(line)) }
    add(line.hasPrefix("//") || line == ".." ? String(line.dropFirst()) : line)
    return nil
  }

  /// What is pasted is text: its full stops and slashes command nothing.
  private mutating func paste(_ text: String) {
    let pasted = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let lead = prompt?.lead ?? ""
    _ = editor.take(.text(pasted[0]))
    if isPlain { write(Visible.line(pasted[0])) }
    leave()
    lines += [editor.text] + pasted.dropFirst().dropLast()
    write(pasted.dropFirst().dropLast().map { lead + Visible.line($0) + "\r\n" }.joined())
    begin(pasted[pasted.count - 1])
  }

  private mutating func add(_ line: String) {
    leave()
    lines.append(line)
    begin("")
  }

  private mutating func begin(_ line: String) {
    editor = LineEditor(line, history: history)
    if isPlain { write((prompt?.lead ?? "") + Visible.line(line)) } else { isStale = true }
  }

  private mutating func close(_ event: Interview.Event) -> Outcome {
    leave()
    typedSinceKept = 0
    return .event(event)
  }

  mutating func leave() {
    isStale = false
    guard let prompt, !isPlain else { return write("\r\n") }
    write(screen.leaving(editor, behind: prompt.lead, in: size))
  }

  mutating func draw() {
    isStale = false
    guard let prompt, !isPlain else { return }
    write(screen.drawing(editor, behind: prompt.lead, below: counter(text), in: size))
  }

  /// Something else was on the screen meanwhile.
  mutating func reprint() {
    screen.forget()
    guard isPlain else { return draw() }
    write("\r\n" + (prompt?.lead ?? "") + Visible.line(editor.text))
  }

  private func echo(from before: LineEditor) {
    let anew = "\r\n" + (prompt?.lead ?? "") + Visible.line(editor.text)
    write(editor.echo(after: before) ?? anew)
  }

  private var size: InputScreen.Size {
    let (columns, rows) = terminal.size()
    return InputScreen.Size(columns: columns, rows: rows)
  }

  func write(_ text: String) { terminal.write(Array(text.utf8)) }
}
