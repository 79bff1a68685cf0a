import Reports
import Rulebook

extension Interview {
  /// How many questions carry a text.
  static let carrying = 5

  mutating func chooseSource(_ key: Key) {
    switch key {
    case .five:
      say("five")
      open(.carrying(1))
    case .editor: openEditor()
    default:
      guard goals.audience != nil else { return open(.audience) }
      guard goals.position != nil else { return open(.position) }
      open(.text)
    }
  }

  mutating func takeGoal(_ line: String) {
    let typed = Answer.trimmed(line)
    guard typed != "?" else {
      say("help.commands")
      return reask()
    }
    if !typed.isEmpty, step != .audience, Answer.isBare(typed) {
      say("as-sentence")
      return reask()
    }
    let words = Answer.isShrug(typed) ? "" : typed
    if words != typed { say("left-open") }
    let goal = Answer.onOneLine(words)
    effects.append(.journal(JournalLine(.answer, key: promptName, text: words)))
    switch step {
    case .audience: goals.audience = goal
    case .position: goals.position = goal
    case .carrying(let number): return carry(number, words)
    default: return
    }
    if manuscript.draft != nil { return goOn() }
    open(goals.position == nil ? .position : .text)
  }

  /// One of the five questions; the first is a goal, the others become the text.
  private mutating func carry(_ number: Int, _ words: String) {
    if number == 1 { goals.audience = Answer.onOneLine(words) }
    if number > 1, !words.isEmpty {
      let platform = goals.platform.flatMap { examiner.rulebook.platform(named: $0) }
      let gap = platform?.room == .short ? "\n" : "\n\n"
      let before = manuscript.post
      let text = before.isEmpty ? Answer.closed(words) : before + gap + Answer.closed(words)
      record(manuscript.replacingPost(with: text), cause: "carry-\(number)")
    }
    if number == 3 { goals.position = Answer.onOneLine(words) }
    if number < Self.carrying { return open(.carrying(number + 1)) }
    guard manuscript.draft != nil else {
      say("nothing-yet")
      return open(.source)
    }
    say([.gap, .text(sentence("first-draft"))] + textBlocks)
    goOn()
  }

  mutating func takeDraft(_ text: String) {
    let changed = manuscript.replacingPost(with: text)
    guard changed.draft != nil else {
      say("nothing-yet")
      return open(.source)
    }
    record(changed, cause: "draft")
    goOn()
  }

  /// The text as it stands, in front of it the numbers its lines have in the file, as excerpts show
  /// them.
  var textBlocks: [Block] {
    let lines = manuscript.post.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let first = manuscript.firstLine
    let digits = String(first + lines.count - 1).count
    return lines.enumerated().map { index, line in
      let number = String(first + index)
      let padding = String(repeating: " ", count: digits - number.count)
      let label = page.isPlain ? "\(number). " : " \(padding)\(number) | "
      return .item(label: label, shown(String(line)))
    }
  }

  /// The journal first, then the step.
  mutating func record(_ changed: Manuscript, cause: String) {
    guard changed != manuscript else { return }
    let text = String(decoding: changed.bytes, as: UTF8.self)
    effects.append(.journal(JournalLine(.set, key: cause, text: text)))
    history.add(changed, cause: cause)
  }
}
