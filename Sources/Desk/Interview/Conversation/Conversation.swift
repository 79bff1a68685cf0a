import Reports
import Rulebook

/// Runs an interview: carries out its effects and brings it the next event.
struct Conversation {
  private let request: Request
  private var interview: Interview
  private var answering: any Answering
  private var failure: Int32?
  /// Whether the last attempt to save was in vain.
  private var isUnsaved = false
  private var narrowness = Narrowness.never

  /// Whether the page was too narrow to draw on.
  private enum Narrowness {
    case never, before, now
  }

  init(_ interview: Interview, with answering: any Answering, for request: Request) {
    self.interview = interview
    self.answering = answering
    self.request = request
  }

  mutating func run() -> Int32 {
    defer { answering.end() }
    var event: Interview.Event? = .start
    while let next = event {
      fit()
      interview.isKept = answering.isKept
      event = nil
      for effect in interview.handle(next) {
        switch effect {
        case .say(let blocks): say(blocks)
        case .journal(let line): answering.journal(line)
        case .deliver(let text): failure = request.deliver(words: text) ?? failure
        case .ask(let prompt): event = ask(prompt)
        case .openEditor(let text, let help): event = .edited(answering.edit(text, help))
        case .save(let path, let bytes, let old): event = .saved(save(bytes, to: path, over: old))
        case .leave(let code): return exitCode(leavingWith: code)
        }
      }
    }
    return ExitCode.broken
  }

  /// What was to be delivered and was not outweighs how the talk ended.
  private func exitCode(leavingWith code: Int32) -> Int32 {
    if isUnsaved { return ExitCode.broken }
    return code == ExitCode.passed ? failure ?? code : code
  }
}

extension Conversation {
  /// Below 40 columns there are only plain lines, which is said once.
  private mutating func fit() {
    let width = request.width(of: .error)
    interview.page.columns = min(max(width, 12), 100)
    if width < 40, narrowness == .now || !interview.page.isPlain {
      if narrowness == .never { request.tell(TerminalError.narrow(columns: width).notice) }
      narrowness = .now
      interview.page.isPlain = true
    } else if width >= 40, narrowness == .now {
      narrowness = .before
      interview.page.isPlain = false
    }
  }

  private func say(_ blocks: [Block]) {
    guard request.options.quietness == 0 else { return }
    let lines = blocks.flatMap { $0.lines(on: interview.page) }
    // Where standard error is closed or full, the answers still count.
    try? request.world.write(Array(lines.map { $0 + "\n" }.joined().utf8), .error)
  }

  /// Half-typed words are kept while the question stays open.
  private mutating func ask(_ prompt: Prompt) -> Interview.Event {
    say(prompt.question)
    answering.open(prompt, on: interview.page)
    while true {
      let event = answering.next()
      guard case .partial = event else { return event }
      for case .journal(let line) in interview.handle(event) { answering.journal(line) }
    }
  }

  private mutating func save(
    _ bytes: [UInt8], to path: World.Path, over old: [UInt8]?
  ) -> Interview.Saving {
    isUnsaved = false
    do throws(World.Fault) {
      if let old {
        let found = try held(by: path)
        guard found == old else { return .changed(to: found) }
      }
      try request.world.save(bytes, path)
      return .done
    } catch {
      request.tell(OutputError.file(PathName.text(path), error).notice)
      isUnsaved = true
      return .failed(error)
    }
  }

  /// What a file holds; nothing when there is none.
  private func held(by path: World.Path) throws(World.Fault) -> [UInt8] {
    guard request.world.exists(path) else { return [] }
    return try request.world.read(path, Checking.draftLimit)
  }
}

/// Who answers: a person at a terminal, lines of standard input, or a script.
protocol Answering {
  /// Shows where to type; the question above it is printed already.
  mutating func open(_ prompt: Prompt, on page: Page)
  /// Waits for what comes. Behind `.partial` the prompt stays open.
  mutating func next() -> Interview.Event
  /// Whether steps are written down, so that leaving costs nothing.
  var isKept: Bool { get }
  mutating func journal(_ line: JournalLine)
  mutating func edit(_ text: String, _ help: [String]) -> Interview.Editing
  /// Puts everything back as it was found.
  mutating func end()
}
