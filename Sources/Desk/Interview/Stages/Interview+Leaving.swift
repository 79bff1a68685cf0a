import Reports
import Rulebook

extension Interview {
  /// Nothing is lost by leaving; what is not saved is asked about.
  mutating func leaveOrAsk() {
    guard manuscript.draft != nil, !isSaved else {
      return finish(code: manuscript.draft == nil ? ExitCode.failed : ExitCode.passed)
    }
    open(.leaving)
  }

  /// The text is in its file. One that was printed is safe only where nobody named a file.
  private var isSaved: Bool {
    let isDelivered = delivered == manuscript
    return known == manuscript.bytes || isDelivered && (path == nil || setup.deliversText)
  }

  mutating func chooseEnd(_ key: Key) {
    switch key {
    case .save: save(.leave)
    case .output:
      effects.append(.deliver(manuscript.post + "\n"))
      delivered = manuscript
      finish()
    case .discard:
      effects.append(.journal(JournalLine(.close)))
      say(isKept ? "discarded" : "discarded.unkept")
      leave(ExitCode.failed)
    default:
      sayFarewell()
      leave(ExitCode.failed)
    }
  }

  /// The result is where it belongs.
  mutating func finish(code: Int32 = ExitCode.passed) {
    effects.append(.journal(JournalLine(.close)))
    if code == ExitCode.passed, setup.deliversText, delivered?.post != manuscript.post {
      effects.append(.deliver(manuscript.post + "\n"))
    }
    leave(code)
  }

  mutating func leave(_ code: Int32) {
    step = .over
    effects.append(.leave(code))
  }

  /// How to go on another time.
  mutating func sayFarewell() {
    guard isKept else { return sayUnkept() }
    let name =
      (setup.path ?? path).map { " " + Visible.name(PathName.text($0), ascii: page.isASCII) } ?? ""
    say([.text(sentence("farewell")), .lines(["  socialceo draft\(name)"])])
  }

  /// Where nothing is written down, what is not saved is shown, so that it can be copied.
  mutating func sayUnkept() {
    let isSaved = [known, delivered?.bytes].contains(manuscript.bytes)
    guard !isKept, !isSaved, manuscript.draft != nil else { return }
    say([.gap, .text(sentence("unkept"))])
    say([.lines(postLines)])
  }

  /// As they are, to be copied: longer than the page where they are.
  var postLines: [String] {
    manuscript.post.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { shown(String($0)) }
  }

  /// Ctrl-D: later, where that means something, and the question how to leave elsewhere.
  mutating func endInput() {
    switch step {
    case .answer(let check): putOff(check)
    case .changing(let proposal): open(.proposal(proposal))
    case .audience, .position, .carrying: takeGoal("")
    case .reason(let check): open(.answer(check))
    case .leaving, .idle, .over, .editor, .saving:
      sayFarewell()
      leave(ExitCode.failed)
    case .platform where post != nil: open(.menu)
    case .text, .recovery, .held, .platform, .source, .language, .begin, .proposal, .menu,
      .agreement,
      .name, .changed:
      if manuscript.draft == nil { chooseEnd(.draft) } else { leaveOrAsk() }
    }
  }
}
