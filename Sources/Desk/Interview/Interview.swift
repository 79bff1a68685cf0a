import Reports

/// A session that leads an author to a better post, as a value: events in, effects out.
///
/// It knows no terminal, no clock and no file; so a test, a script and a person drive the same
/// machine. The author's words are the only ones that ever reach the text.
package struct Interview: Sendable {
  /// What is known before the first question.
  package struct Setup: Sendable {
    /// The file to write to; `nil`: the author has not named one.
    package var path: World.Path?
    /// The file as it is; empty for a new draft.
    package var bytes: [UInt8] = []
    /// What earlier sessions left unfinished, newest first.
    package var leftovers: [Leftover] = []
    package var page: Page

    package init(page: Page) { self.page = page }
  }

  package let setup: Setup
  private var text = ""

  package init(_ setup: Setup) { self.setup = setup }

  package mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .start: return [.ask(Prompt(.text, [], lead: "| ", name: "draft"))]
    case .line(let words), .text(let words):
      text = words
      return [.journal(JournalLine(.set, text: text)), .deliver(text), .leave(ExitCode.passed)]
    case .partial(let words): return [.journal(JournalLine(.partial, key: "draft", text: words))]
    case .interrupt: return [.leave(130)]
    case .hangUp: return [.leave(129)]
    case .terminate: return [.leave(143)]
    case .endOfInput, .edited, .saved: return [.leave(ExitCode.failed)]
    }
  }
}
