import Reports

/// Checks again whenever a draft changes, until somebody stops it.
///
/// The files are read twice a second and compared by their bytes: cheap for the few drafts that one
/// person works on, and true also where a file system has no clock to trust.
struct Watching {
  private let plan: Plan
  private let request: Request

  private static let milliseconds: UInt32 = 500

  init(_ plan: Plan, _ request: Request) throws(Notice) {
    guard !request.operands.contains(Array("-".utf8)), request.options.inputName == nil else {
      throw ClashError.watchedInput.notice
    }
    self.plan = plan
    self.request = request
  }

  /// The exit code of the last check.
  func run() throws(Notice) -> Int32 {
    var seen: [Gathering.Source: [UInt8]]?
    var code = ExitCode.passed
    repeat {
      let gathering = try Gathering(request)
      try request.refuseOverwriting(gathering)
      let found = contents(of: gathering)
      guard found != seen else { continue }
      seen = found
      clear()
      code = try Batch(plan, request).run(gathering)
    } while request.world.pause(Self.milliseconds)
    return code
  }

  /// A draft that cannot be read now, because an editor is about to replace it, is left out.
  private func contents(of gathering: Gathering) -> [Gathering.Source: [UInt8]] {
    gathering.sources.reduce(into: [:]) { contents, source in
      contents[source] = try? source.bytes(in: request.world)
    }
  }

  /// Only where a person looks; a log keeps every report.
  private func clear() {
    guard request.world.isTerminal(.output), !request.isPlain else { return }
    try? request.world.write(Array("\u{1B}[H\u{1B}[2J\u{1B}[3J".utf8), .output)
  }
}
