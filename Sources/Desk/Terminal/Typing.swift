import Reports

/// Asks one prompt on a terminal, and turns what is typed into an event.
struct Typing {
  /// What came of waiting.
  enum Outcome {
    case event(Interview.Event)
    /// Half typed, to be kept; the prompt stays open.
    case halfTyped(String)
    case editorWanted(String)
  }

  let terminal: World.Terminal
  let isPlain: Bool
  /// What stands under the line for the text so far; `nil`: nothing does.
  var counter: @Sendable (String) -> String?
  /// Whether a line is a command and no text.
  let isCommand: @Sendable (String) -> Bool

  private var reader = KeyReader()
  private var waiting: [KeyPress] = []
  private var history: [String] = []
  private var screen = InputScreen()
  private var editor = LineEditor()
  private var prompt: Prompt?
  /// Finished lines of a text.
  private var lines: [String] = []
  private var typedSinceKept = 0
  /// What happened, and is told once what was half typed is safe.
  private var owed: Interview.Event?

  init(
    _ terminal: World.Terminal, isPlain: Bool, counter: @escaping @Sendable (String) -> String?,
    isCommand: @escaping @Sendable (String) -> Bool
  ) {
    self.terminal = terminal
    self.isPlain = isPlain
    self.counter = counter
    self.isCommand = isCommand
  }

  /// Opens a prompt: what was typed before is gone.
  mutating func open(_ prompt: Prompt) {
    var initial = prompt.initial
    lines = []
    if case .text = prompt.kind, let end = initial.lastIndex(of: "\n") {
      lines = initial[..<end].split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
      initial = String(initial[initial.index(after: end)...])
    }
    self.prompt = prompt
    editor = LineEditor(initial, history: history)
    screen.forget()
    for line in lines { write(prompt.lead + Visible.line(line) + "\r\n") }
    if isPlain { write(prompt.lead + Visible.line(initial)) } else { draw() }
  }

  /// All that was typed for this prompt so far.
  var text: String { (lines + [editor.text]).joined(separator: "\n") }

  /// Waits until something is worth telling.
  mutating func next() -> Outcome {
    while true {
      if let event = owed {
        owed = nil
        return .event(event)
      }
      while !waiting.isEmpty {
        if let outcome = take(waiting.removeFirst()) { return outcome }
      }
      switch terminal.next(typedSinceKept > 0 ? 500 : -1) {
      case .bytes(let bytes): receive(bytes)
      case .interrupt: return cancelled()
      case .terminate: return keeping(.terminate)
      case .hangUp, .closed: return keeping(.hangUp)
      case .resumed, .resized:
        screen.forget()
        draw()
      case .nothing:
        reader.forgetEscape()
        if typedSinceKept > 0 { return half() }
      }
      if typedSinceKept >= 16 { return half() }
    }
  }

  /// What was typed comes back with the arrow up.
  private mutating func cancelled() -> Outcome {
    if !editor.text.isEmpty, history.last != editor.text { history.append(editor.text) }
    leave()
    return keeping(.interrupt)
  }

  /// Tells an event, after what was half typed before it.
  private mutating func keeping(_ event: Interview.Event) -> Outcome {
    guard typedSinceKept > 0 else { return .event(event) }
    owed = event
    return half()
  }

  private mutating func half() -> Outcome {
    typedSinceKept = 0
    return .halfTyped(text)
  }

  /// Several lines at once are a paste, also where the terminal does not say so.
  private mutating func receive(_ bytes: [UInt8]) {
    let breaks = bytes.dropLast().count { $0 == 0x0A || $0 == 0x0D }
    let isText = if case .text = prompt?.kind { true } else { false }
    if isText, breaks > 1, bytes.first != 0x1B, bytes.count > 64, !reader.isPasting {
      waiting.append(.paste(KeyReader.cleaned(bytes)))
    } else {
      waiting += reader.keys(bytes)
    }
  }
}

extension Typing {
  private mutating func take(_ key: KeyPress) -> Outcome? {
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
      if isPlain { echo(from: before) } else { draw() }
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
    for (index, line) in pasted.enumerated() {
      _ = editor.take(.text(line))
      if index < pasted.count - 1 { add(editor.text) }
    }
    if isPlain { write(Visible.line(editor.text)) } else { draw() }
  }

  private mutating func add(_ line: String) {
    leave()
    lines.append(line)
    editor = LineEditor("", history: history)
    if isPlain { write(prompt?.lead ?? "") } else { draw() }
  }

  private mutating func close(_ event: Interview.Event) -> Outcome {
    leave()
    typedSinceKept = 0
    return .event(event)
  }

  private mutating func leave() {
    guard let prompt, !isPlain else { return write("\r\n") }
    write(screen.leaving(editor, behind: prompt.lead, in: size))
  }

  private mutating func draw() {
    guard let prompt, !isPlain else { return }
    write(screen.drawing(editor, behind: prompt.lead, below: counter(text), in: size))
  }

  private func echo(from before: LineEditor) {
    let anew = "\r\n" + (prompt?.lead ?? "") + Visible.line(editor.text)
    write(editor.echo(after: before) ?? anew)
  }

  private var size: InputScreen.Size {
    let (columns, rows) = terminal.size()
    return InputScreen.Size(columns: columns, rows: rows)
  }

  private func write(_ text: String) { terminal.write(Array(text.utf8)) }
}
