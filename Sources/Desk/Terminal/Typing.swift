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
  var counter: @Sendable (String) -> InputScreen.Status?
  /// Whether a line is a command and no text.
  let isCommand: @Sendable (String) -> Bool

  var reader = KeyReader()
  var waiting: [KeyPress] = []
  var history: [String] = []
  var screen = InputScreen()
  var editor = LineEditor()
  var prompt: Prompt?
  /// Finished lines of a text.
  var lines: [String] = []
  var typedSinceKept = 0
  /// What happened, and is told once what was half typed is safe.
  private var owed: Interview.Event?
  /// What came behind a burst of bytes.
  private var held: World.Terminal.Input?
  /// Whether what is on the screen is older than the line.
  var isStale = false

  init(
    _ terminal: World.Terminal, isPlain: Bool,
    counter: @escaping @Sendable (String) -> InputScreen.Status?,
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
      if isStale { draw() }
      switch nextInput() {
      case .bytes(let bytes): receive(bytes)
      case .interrupt: return cancelled()
      case .terminate: return keeping(.terminate)
      case .hangUp, .closed: return keeping(.hangUp)
      case .resumed: reprint()
      case .resized:
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

  private mutating func nextInput() -> World.Terminal.Input {
    defer { held = nil }
    return held ?? terminal.next(typedSinceKept > 0 ? 500 : -1)
  }

  /// Nobody types so much at once: it is a paste, also where the terminal does not say so. It may
  /// come in several reads, and goes on as long as they follow each other closely.
  private mutating func receive(_ bytes: [UInt8]) {
    let isText = if case .text = prompt?.kind { true } else { false }
    guard isText, bytes.count > Self.burst, !bytes.contains(0x1B), !reader.isPasting else {
      waiting += reader.keys(bytes)
      return
    }
    var pasted = bytes
    while pasted.count < Checking.draftLimit {
      let input = terminal.next(Self.breath)
      guard case .bytes(let more) = input else {
        held = input == .nothing ? nil : input
        break
      }
      pasted += more
    }
    waiting.append(reader.paste(pasted))
  }

  /// In bytes.
  private static let burst = 64
  /// How long a paste may halt, in milliseconds.
  private static let breath: Int32 = 50
}
