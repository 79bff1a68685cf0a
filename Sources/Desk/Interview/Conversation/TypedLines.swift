import Reports

/// Answers that come line by line from standard input, without any editing of lines.
struct TypedLines: Answering {
  private let world: World
  private var lines: InputLines
  private var keeper: Keeper
  private var prompt: Prompt?

  init(world: World, keeper: Keeper) {
    self.world = world
    self.keeper = keeper
    lines = InputLines(limit: Checking.draftLimit, read: world.readInput)
  }

  mutating func open(_ prompt: Prompt, on page: Page) { self.prompt = prompt }

  mutating func next() -> Interview.Event {
    guard prompt?.kind == .text else {
      show()
      return line().map { .line($0) } ?? .endOfInput
    }
    var text: [String] = []
    while true {
      show()
      guard let line = line(), line != "." else { break }
      if text.isEmpty, SlashCommand.typed(line) != nil { return .line(line) }
      let isMasked = line == ".." || line.hasPrefix("//")
      text.append(isMasked ? String(line.dropFirst()) : line)
    }
    return text.isEmpty ? .endOfInput : .text(text.joined(separator: "\n"))
  }

  var isKept: Bool { keeper.isKeeping }

  mutating func journal(_ line: JournalLine) { keeper.keep(line) }

  func edit(_ text: String, _ help: [String]) -> Interview.Editing { .unchanged }

  func end() {}

  private func show() { try? world.write(Array((prompt?.lead ?? "").utf8), .error) }

  /// `nil` at the end; what is no text counts as the end too.
  private mutating func line() -> String? {
    guard case .whole(let bytes)? = try? lines.next() else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
