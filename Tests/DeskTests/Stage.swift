import Prose
import Reports
import Rulebook

@testable import Desk

/// An interview on a stage: events go in, and what a person would see is written down.
struct Stage {
  private(set) var interview: Interview
  /// As on a terminal: what was printed, the prompts, and what was typed.
  private(set) var transcript = ""
  private(set) var prompt: Prompt?
  private(set) var journal: [JournalLine] = []
  private(set) var delivered: [String] = []
  private(set) var code: Int32?
  /// What saving files runs into.
  var fault: World.Fault?
  /// What another program wrote into the file.
  var found: String?
  private(set) var saved: [String: String] = [:]
  private(set) var edited: String?

  init(
    _ text: String = "", platform: String? = nil, language: Language = .en, isPlain: Bool = false,
    leftovers: [Leftover] = [], path: String? = "post.md"
  ) throws {
    let request = try TestWorld().request(["--ui-lang", language.rawValue, "--ascii"])
    var setup = Interview.Setup()
    setup.path = path.map { Array($0.utf8) }
    setup.bytes = Array(text.utf8)
    setup.platform = platform
    setup.leftovers = leftovers
    setup.questions = 9
    var page = request.page(isForPeople: true)
    page.isPlain = isPlain
    interview = try Interview(setup, page: page, for: request)
    send(.start)
  }

  /// What the file holds now.
  var text: String { String(decoding: interview.manuscript.bytes, as: UTF8.self) }

  mutating func type(_ lines: String...) {
    for line in lines { type(line) }
  }

  private mutating func type(_ line: String) {
    transcript += line + "\n"
    if prompt?.kind == .text, !line.hasPrefix("/") { send(.text(line)) } else { send(.line(line)) }
  }

  mutating func send(_ event: Interview.Event) {
    var next: Interview.Event? = event
    while let event = next {
      next = nil
      for effect in interview.handle(event) {
        if let answer = perform(effect) { next = answer }
      }
    }
  }

  private mutating func perform(_ effect: Interview.Effect) -> Interview.Event? {
    switch effect {
    case .say(let blocks): show(blocks)
    case .ask(let prompt):
      show(prompt.question)
      transcript += prompt.lead
      self.prompt = prompt
    case .journal(let line): journal.append(line)
    case .deliver(let text): delivered.append(text)
    case .openEditor(let text, _): edited = text
    case .save(let path, let bytes, _):
      if let found { return .saved(.changed(to: Array(found.utf8))) }
      if fault == nil { saved[PathName.text(path)] = String(decoding: bytes, as: UTF8.self) }
      return .saved(fault.map { .failed($0) } ?? .done)
    case .leave(let code): self.code = code
    }
    return nil
  }

  private mutating func show(_ blocks: [Block]) {
    for line in blocks.flatMap({ $0.lines(on: interview.page) }) { transcript += line + "\n" }
  }
}
