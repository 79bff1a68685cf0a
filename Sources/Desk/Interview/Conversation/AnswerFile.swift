import Prose
import Reports
import Rulebook

/// Answers from a file, for tests, demonstrations and other front ends. JSON5:
/// `{platform: "x", text: "…", answers: {"dialogue/open-question": "…"}, accept: "all"}`.
struct AnswerFile: Answering {
  private var said: [String: String] = [:]
  private var answers: [String: [String]] = [:]
  /// Lines as a person would type them, one a question; they go before everything else.
  private var typed: [String]?
  private var accepted: [String]?
  private var isPrinted = false
  /// Whether to take what a check would put right by itself.
  private let acceptsAll: Bool
  private let savesAtEnd: Bool
  private let show: (String) -> Void
  private var event = Interview.Event.endOfInput

  /// `hasFile`: whether there is a place to save to; `show` prints a line.
  init(
    _ document: JSON5Document, hasFile: Bool, _ vocabulary: Vocabulary,
    show: @escaping (String) -> Void
  ) throws(JSON5Fault) {
    self.show = show
    let root = document.root
    _ = try root.members(among: Self.keys)
    for key in ["platform", "lang", "audience", "position", "text"] {
      if let value = root[key] { said[key] = try value.wantedText() }
    }
    if let value = root["platform"] { _ = try value.word(among: vocabulary[.platform]) }
    if let value = root["lang"] { _ = try value.word(among: vocabulary[.language]) }
    for (number, value) in try (root["five"]?.elements() ?? []).enumerated() {
      said["carry-\(number + 1)"] = value.text ?? ""
    }
    for member in try root["answers"]?.members() ?? [] {
      guard vocabulary[.check].contains(member.key) else {
        throw JSON5Fault(
          .unknownKey, at: member.keyRange.start,
          [
            "key": .text(member.key), "choices": .list(["dialogue/open-question", "…"]),
          ])
      }
      answers[member.key] = try member.value.oneOrMoreTexts()
    }
    typed = try root["typed"]?.elements().map { $0.text ?? "" }
    if case .list? = root["accept"]?.content { accepted = try root["accept"]?.oneOrMoreTexts() }
    acceptsAll = root["accept"]?.text == "all"
    let end = try root["end"]?.word(among: ["save", "print"])
    savesAtEnd = end.map { $0 == "save" } ?? hasFile
  }

  private static let keys = [
    "platform", "lang", "audience", "position", "text", "five", "answers", "typed", "accept",
    "end",
  ]

  mutating func open(_ prompt: Prompt, on page: Page) {
    event = made(for: prompt)
    switch event {
    case .line(let line): show(prompt.lead + Visible.line(line))
    case .text(let text):
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        show(prompt.lead + Visible.line(line))
      }
    case .interrupt: show(prompt.lead + "^C")
    default: show(prompt.lead)
    }
  }

  func next() -> Interview.Event { event }

  /// A script can be run again.
  var isKept: Bool { true }

  func journal(_ line: JournalLine) {}

  func edit(_ text: String, _ help: [String]) -> Interview.Editing { .unchanged }

  func end() {}
}

extension AnswerFile {
  private mutating func made(for prompt: Prompt) -> Interview.Event {
    if typed != nil { return typedEvent(for: prompt) }
    switch prompt.name {
    case "text": return said["text"].map { .text($0) } ?? .endOfInput
    case "source": return choose(said["carry-1"] == nil ? .write : .five)
    case "language": return .line(said["lang"] ?? "")
    case "begin", "agreement": return choose(.yes)
    case "proposal": return .line(Key.keep.rawValue)
    case "mend": return choose(acceptsAll ? .keep : .later)
    case "recovery": return choose(.file)
    case "menu": return finish()
    case "leaving", "changed", "name": return .endOfInput
    default: break
    }
    if let words = said[prompt.name] { return .line(words) }
    return .line(answer(to: prompt.name) ?? "")
  }

  private func choose(_ key: Key) -> Interview.Event { .line(key.rawValue) }

  private mutating func finish() -> Interview.Event {
    if savesAtEnd { return choose(.save) }
    defer { isPrinted = true }
    return choose(isPrinted ? .leave : .output)
  }

  /// The answers of a check in turn; none when they are not accepted.
  private mutating func answer(to check: String) -> String? {
    if let accepted, !accepted.contains(check) { return nil }
    guard let first = answers[check]?.first else { return nil }
    answers[check]?.removeFirst()
    return first
  }

  private mutating func typedEvent(for prompt: Prompt) -> Interview.Event {
    guard let line = typed?.first else { return .endOfInput }
    typed?.removeFirst()
    switch line {
    case "^C": return .interrupt
    case "^D": return .endOfInput
    default: return prompt.kind == .text && !line.hasPrefix("/") ? .text(line) : .line(line)
    }
  }
}

extension JSON5Value {
  /// One text, or a list of them.
  fileprivate func oneOrMoreTexts() throws(JSON5Fault) -> [String] {
    guard case .list = content else { return [try wantedText()] }
    var texts: [String] = []
    for value in try elements() { texts.append(try value.wantedText()) }
    return texts
  }
}
