import Reports
import Rulebook

/// A person at a terminal: keys become events, and every half-typed word is kept.
struct AtTerminal: Answering {
  private let request: Request
  private let terminal: World.Terminal
  private let editor: EditorFile?
  private var keeper: Keeper
  private var typing: Typing
  private var prompt: Prompt?
  private var isWarned = false
  /// What follows behind a half-typed text.
  private var waiting: Interview.Event?

  init(_ terminal: World.Terminal, _ keeper: Keeper, for request: Request) throws(Notice) {
    guard terminal.begin() else { throw TerminalError.refused.notice }
    self.request = request
    self.terminal = terminal
    self.keeper = keeper
    editor = EditorFile(for: request)
    typing = Typing(
      terminal, isPlain: request.isPlain, counter: { _ in nil },
      isCommand: { SlashCommand.typed($0) != nil })
  }

  mutating func open(_ prompt: Prompt, on page: Page) {
    self.prompt = prompt
    waiting = nil
    typing.counter = { [terminal] text in
      prompt.counter(with: text, on: page, columns: terminal.size().columns - 1)
    }
    typing.open(prompt)
  }

  mutating func next() -> Interview.Event {
    if let waiting {
      self.waiting = nil
      return waiting
    }
    switch typing.next() {
    case .halfTyped(let text): return .partial(text)
    case .editorWanted(let text):
      waiting = .line("/edit")
      return .partial(text)
    case .event(.line(let line)):
      guard prompt?.kind == .text, let end = typing.text.lastIndex(of: "\n") else {
        return .line(line)
      }
      // A command in the middle of a text: what stands above it is kept and comes back.
      waiting = .line(line)
      return .partial(String(typing.text[...end]))
    case .event(let event): return event
    }
  }

  var isKept: Bool { keeper.isKeeping }

  mutating func journal(_ line: JournalLine) {
    if line.operation == .close, let other = line.key {
      try? Drawer(in: request.world)?.file(other).append(JournalLine(.close))
      return
    }
    keeper.keep(line)
    guard let fault = keeper.fault, !isWarned else { return }
    isWarned = true
    request.tell(TerminalError.notKept(fault).notice)
  }

  func edit(_ text: String, _ help: [String]) -> Interview.Editing {
    guard let editor else {
      return .failed(
        reason: request.sentence(of: TerminalError.noEditor.notice), path: nil)
    }
    return editor.edited(text, help, at: terminal)
  }

  func end() {
    terminal.end()
  }
}
