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

  var isKept: Bool { keeper.isKeeping }

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

  /// "X: 121 of 280 characters, 159 left", of the whole post, while words for it are typed.
  private static func counter(
    _ text: String, for prompt: Prompt, on page: Page
  ) -> InputScreen.Status? {
    guard let gauge = prompt.gauge, !page.isPlain else { return nil }
    let platform = gauge.platform
    let used = gauge.length(with: text)
    let length = Length(unit: platform.unit, used: used, limit: platform.limit, fold: platform.fold)
    let wording = Wording(page: page)
    var values: [String: Value] = [
      "length": .text(wording.length(length)), "count": .number(abs(length.remaining ?? 0)),
    ]
    let key = length.remaining.map { $0 < 0 ? "over" : "left" }
    let words = key.map { wording.say($0, values, in: "program/interview") }
    var line = "  \(platform.title): " + (words ?? wording.length(length))
    if prompt.kind == .text, let fold = platform.fold, used > fold.lower {
      values["lower"] = .number(fold.lower)
      line += wording.say("counter-fold", values, in: "program/interview")
    }
    let isFull = length.remaining.map { left in 10 * left < used + left } ?? false
    return InputScreen.Status(text: line, isLoud: isFull && page.hasColour)
  }
}
