/// Hands a text to the author's editor in a file only the author can read.
struct EditorFile: Sendable {
  private let request: Request
  private let drawer: Drawer
  private let command: String

  /// What stands below this line is for the author's eyes; "#" would begin a hashtag.
  private static let scissors =
    "<!-- socialceo ------------------------ >8 ------------------------ -->"

  /// `nil`: no editor is known, or there is no place for the file.
  init?(for request: Request) {
    guard let drawer = Drawer(in: request.world), let command = Self.command(request) else {
      return nil
    }
    self.request = request
    self.drawer = drawer
    self.command = command
  }

  func edited(_ text: String, _ help: [String], at terminal: World.Terminal) -> Interview.Editing {
    let path = drawer.folder + Array("/post-\(drawer.shelf.mark()).md".utf8)
    let below = help.isEmpty ? "" : "\n\(Self.scissors)\n" + help.map { $0 + "\n" }.joined()
    do throws(World.Fault) {
      try drawer.shelf.makeFolder(drawer.folder)
      try drawer.shelf.append(Array((text + "\n" + below).utf8), path)
    } catch {
      return .failed(reason: request.reason(of: error), path: nil)
    }
    request.tell(TerminalError.waiting(command).notice)
    let (code, seconds) = terminal.edit(command, path)
    return outcome(of: path, over: text, code, seconds)
  }

  private func outcome(
    of path: World.Path, over text: String, _ code: Int32, _ seconds: Int
  ) -> Interview.Editing {
    let name = PathName.text(path)
    guard code == 0 else {
      let notice = TerminalError.editorFailed(command, code: code).notice
      return .failed(reason: request.sentence(of: notice), path: name)
    }
    guard let bytes = try? request.world.read(path, Checking.draftLimit),
      let whole = String(validating: bytes, as: UTF8.self)
    else {
      let notice = TerminalError.editorNotUTF8.notice
      return .failed(reason: request.sentence(of: notice), path: name)
    }
    try? drawer.shelf.remove(path)
    let lines = whole.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let kept = lines.prefix { $0 != Self.scissors }.joined(separator: "\n")
    guard Manuscript.lines(of: kept) == Manuscript.lines(of: text) else { return .text(kept) }
    return seconds < 1 ? .tooQuick : .unchanged
  }

  /// By flag, by our own variable, by those everybody knows, else what most machines have.
  private static func command(_ request: Request) -> String? {
    if let typed = request.options.editor { return typed }
    let isDumb = request.world.variable("TERM") == "dumb"
    let names = ["SOCIALCEO_EDITOR"] + (isDumb ? [] : ["VISUAL"]) + ["EDITOR"]
    for name in names {
      if let command = request.world.variable(name), !command.isEmpty { return command }
    }
    let folders = (request.world.variable("PATH") ?? "").split(separator: ":")
    return ["nano", "vi"].first { program in
      folders.contains { request.world.exists(Array("\($0)/\(program)".utf8)) }
    }
  }
}
