import Prose
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
    typing.counter = { text in Self.counter(text, for: prompt, on: page) }
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

  mutating func journal(_ line: JournalLine) {
    if line.operation == .close, let other = line.key {
      try? Drawer(in: request.world)?.file(other).append(JournalLine(.close))
      return
    }
    keeper.keep(line)
    guard let fault = keeper.fault, !isWarned else { return }
    isWarned = true
    request.tell(TerminalError.notKept(fault.reason).notice)
  }

  func edit(_ text: String, _ help: [String]) -> Interview.Editing {
    guard let editor else {
      return .failed(
        reason: request.sentence(of: TerminalError.noEditor.notice), path: nil)
    }
    return editor.edited(text, help, at: terminal)
  }

  func end() { terminal.end() }

  /// "121 of 280 characters, 159 left", while a text is typed.
  private static func counter(_ text: String, for prompt: Prompt, on page: Page) -> String? {
    guard prompt.kind == .text, let platform = prompt.platform else { return nil }
    let bytes = Array(text.utf8)
    let used = platform.unit.length(of: bytes, in: ByteRange(0, bytes.count)).total
    let length = Length(unit: platform.unit, used: used, limit: platform.limit, fold: platform.fold)
    let wording = Wording(page: page)
    guard let left = length.remaining else {
      return "  \(platform.title) \(wording.length(length))"
    }
    let values: [String: Value] = [
      "length": .text(wording.length(length)), "count": .number(abs(left)),
    ]
    let words = wording.say(left < 0 ? "over" : "left", values, in: "program/interview")
    return "  \(platform.title) \(words)"
  }
}
