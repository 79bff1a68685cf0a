import Prose
import Reports
import Rulebook

/// A run over whole files: every draft is checked, then one report is delivered.
struct Batch {
  private let plan: Plan
  private let request: Request

  init(_ plan: Plan, _ request: Request) {
    self.plan = plan
    self.request = request
  }

  func run(_ gathering: Gathering) throws(Notice) -> Int32 {
    var checking = try Checking.prepared(plan, request)
    var posts: [PostReport] = []
    var unchecked = gathering.missing.map { entry in
      entry.notice.unchecked(path: entry.path, request)
    }
    var notices = gathering.notices + gathering.missing.map(\.notice)
    for source in gathering.sources {
      do throws(Notice) {
        let outcome = try checking.outcome(of: try bytes(of: source), name: source.name)
        posts += outcome.posts
        notices += outcome.notices
      } catch {
        unchecked.append(error.unchecked(path: source.name, request))
        notices.append(error)
      }
    }
    let speaker = try request.speaking(posts.first?.language.value)
    if let path = request.options.houseFile {
      notices.insert(Notice(.warning, "E318", ["path": .text(PathName.text(path))]), at: 0)
    }
    for notice in notices.merged() { speaker.tell(notice) }
    if request.options.isVerbose { for post in posts { speaker.explain(post) } }
    let gate = Gate(
      of: posts, failOn: plan.failingSeverity, minimums: plan.minimums,
      notChecked: unchecked.count)
    unchecked.sort { ($0.path ?? "") < ($1.path ?? "") }
    let report = Report(
      posts: posts, gate: gate, unchecked: unchecked,
      tool: Report.Tool(rules: request.rulebook.archive.digest))
    return try deliver(report, speaker) ?? gate.exitCode
  }

  private func deliver(_ report: Report, _ speaker: Request) throws(Notice) -> Int32? {
    guard request.options.quietness < 2,
      let renderer = Renderer.all.first(where: { $0.name == plan.renderer.value })
    else {
      return nil
    }
    let text = renderer.render(report, speaker.page(isForPeople: renderer.isForPeople))
    guard let output = request.options.output, output != Array("-".utf8) else {
      return speaker.deliver(text)
    }
    return speaker.save(text, to: output)
  }

  private func bytes(of source: Gathering.Source) throws(Notice) -> [UInt8] {
    do throws(World.Fault) {
      switch source {
      case .file(let path): return try request.world.read(path, Checking.draftLimit)
      case .input: return try everything()
      }
    } catch {
      throw InputError.unreadable(source.name, error, similar: nil).notice
    }
  }

  /// All of standard input, up to the limit.
  private func everything() throws(World.Fault) -> [UInt8] {
    let limit = Checking.draftLimit
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      let chunk = try request.world.readInput(1 << 16)
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
    throw .tooLarge(size: bytes.count, limit: limit)
  }
}
