import Checks
import Reports
import Rulebook

/// A session that leads an author to a better post, as a value: events in, effects out.
///
/// It knows no terminal, no clock and no file; so a test, a script and a person drive the same
/// machine. The author's words are the only ones that ever reach the text.
package struct Interview: Sendable {
  /// What is known before the first question.
  package struct Setup: Sendable {
    /// The file to read from and to write to; `nil`: the author has not named one.
    package var path: World.Path?
    /// The same as an absolute path, as journals name it.
    package var place: String?
    /// The file as it is; empty for a new draft.
    package var bytes: [UInt8] = []
    /// Where the result goes instead of `path`.
    package var output: World.Path?
    /// Whether the finished post is written to standard output as well.
    package var deliversText = false
    /// By flag.
    package var platform: String?
    package var language: String?
    /// How many questions a round has at most.
    package var questions = 5
    /// What earlier sessions left unfinished, newest first.
    package var leftovers: [Leftover] = []
    /// Another session that is at work on the same file.
    package var holder: Holder?

    package struct Holder: Hashable, Sendable {
      package let process: Int32
      package let moment: Leftover.Moment
    }

    package init() {}
  }

  let setup: Setup
  /// The page may change its width between two events.
  package var page: Page
  /// Whether steps are written down as they are taken; whoever runs the interview knows.
  package var isKept = true
  var examiner: Examiner
  var history: History
  var goals: Goals
  var queue: Queue
  var step = Step.idle
  /// What is known of the text; `nil` without one, or when it cannot be checked.
  var post: PostReport?
  var trouble: Notice?
  /// How many findings there were at first.
  var firstCount: Int?
  /// Goals are already in the file, or shall not be.
  var isAgreed = false
  /// A half-typed answer of an earlier session or before a command, by the name of its prompt.
  var half: (name: String, text: String)?
  /// The name of the file once the author has given one.
  var path: World.Path?
  /// Whose question was last answered with no question.
  var doubted: CheckID?
  /// The question that stood open when the author typed "/save".
  var stepBeforeSaving = Step.menu
  /// What the file held when it was last read or saved; `nil`: whatever it holds may go.
  var known: [UInt8]?
  /// What its post was last written to standard output from.
  var delivered: Manuscript?
  private var isInterrupted = false
  private var stumbles = 0
  var effects: [Effect] = []

  package init(_ setup: Setup, page: Page, for request: Request) throws(Notice) {
    self.setup = setup
    self.page = page
    examiner = try Examiner(request)
    let name = setup.path.map { PathName.text($0) } ?? "draft"
    let manuscript = Manuscript(setup.bytes, name: name)
    history = History(manuscript)
    goals = Goals(setup, manuscript, vocabulary: request.vocabulary)
    queue = Queue(most: setup.questions)
    path = setup.output ?? setup.path
    known = setup.output == nil ? setup.bytes : nil
  }

  var manuscript: Manuscript { history.current }

  package mutating func handle(_ event: Event) -> [Effect] {
    effects = []
    switch event {
    case .start: start()
    case .line(let line): take(line)
    case .text(let text): take(text: text)
    case .partial(let text): keepHalf(text)
    case .interrupt: interrupt()
    case .endOfInput: endInput()
    case .hangUp:
      step = .over
      effects.append(.leave(128 + 1))
    case .terminate:
      sayUnkept()
      step = .over
      effects.append(.leave(128 + 15))
    case .edited(let editing): take(editing)
    case .saved(let saving): finishSaving(saving)
    }
    if case .partial = event { return effects }
    isInterrupted = event == .interrupt && step != .over
    return effects
  }
}

extension Interview {
  private mutating func take(_ line: String) {
    if let (command, rest) = SlashCommand.typed(line) { return obey(command, rest) }
    let line = line.hasPrefix("//") ? String(line.dropFirst()) : line
    forgetHalf()
    answer(line)
  }

  private mutating func take(text: String) {
    forgetHalf()
    guard step == .text else { return answer(text) }
    takeDraft(text)
  }

  /// What was half typed here is whole now; what waits for another question stays.
  private mutating func forgetHalf() {
    if half?.name == promptName { half = nil }
  }

  private mutating func keepHalf(_ text: String) {
    guard let name = promptName else { return }
    if !text.isEmpty { isInterrupted = false }
    half = text.isEmpty ? nil : (name, text)
    effects.append(.journal(JournalLine(.partial, key: name, text: text)))
  }

  /// The first one cancels what is typed, the second one leaves.
  private mutating func interrupt() {
    if isInterrupted {
      sayFarewell()
      return leave(128 + 2)
    }
    half = nil
    say(isKept ? "cancelled" : "cancelled.unkept")
    reask()
  }

  /// Counts what nobody understands; the third time the help is printed.
  mutating func stumble(over line: String) {
    stumbles += 1
    say("unknown-answer", ["words": .quote(line)])
    if stumbles >= 3 { explainKeys() }
    reask()
  }

  mutating func understand() { stumbles = 0 }
}
