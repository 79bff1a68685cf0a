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
    var posts: [PostReport] = []
    var missed = gathering.missing.map { (path: $0.path, notice: $0.notice) }
    var notices = gathering.notices + missed.map(\.notice)
    for (source, outcome) in zip(gathering.sources, try outcomes(of: gathering.sources)) {
      do throws(Notice) {
        let outcome = try outcome.get()
        posts += outcome.posts
        notices += outcome.notices
      } catch {
        missed.append((source.name, error))
        notices.append(error)
      }
    }
    let speaker = speaker(for: posts)
    let unchecked = missed.map { $0.notice.unchecked(path: $0.path, speaker) }
      .sorted { ($0.path ?? "") < ($1.path ?? "") }
    for notice in notices.merged() { speaker.tell(notice) }
    if request.options.isVerbose { for post in posts { speaker.explain(post) } }
    if let code = try settleBaseline(of: &posts, isWhole: unchecked.isEmpty, speaker) {
      return code
    }
    let gate = Gate(
      of: posts, failOn: plan.failingSeverity, minimums: plan.minimums,
      mostWarnings: plan.mostWarnings, notChecked: unchecked.count)
    let report = Report(
      posts: posts, gate: gate, unchecked: unchecked,
      tool: Report.Tool(rules: request.rulebook.digest))
    if let code = speaker.deliver(report, as: plan.renderer.value) { return code }
    speaker.tell(gate, besides: plan.renderer.value)
    return gate.exitCode
  }

  /// Speaks the language of the first post. For many posts all wording is filed before.
  private func speaker(for posts: [PostReport]) -> Request {
    let speaker = request.speaking(posts.first?.answerLanguage)
    guard posts.count > 8 else { return speaker }
    return Request(speaker, phrasebook: speaker.phrasebook.indexed)
  }

  /// Sets aside what is known; with `--write-baseline` that is everything there is today.
  private func settleBaseline(
    of posts: inout [PostReport], isWhole: Bool, _ speaker: Request
  ) throws(Notice) -> Int32? {
    var known = plan.baseline
    posts = posts.map { $0.knowing(known) }
    if let path = request.options.newBaseline {
      guard isWhole else {
        speaker.tell(BaselineError.kept(PathName.text(path)).notice)
        return nil
      }
      known = posts.reduce(into: Baseline()) { $0.add($1) }
      if let code = speaker.save(known.text, to: path) { return code }
      speaker.tell(BaselineError.written(PathName.text(path), count: known.count).notice)
      posts = posts.map { $0.knowing(known) }
    } else if let path = request.options.baseline, isWhole {
      let stale = known.staleCount(among: posts)
      guard stale > 0 else { return nil }
      speaker.tell(BaselineError.stale(PathName.text(path), count: stale).notice)
    }
    return nil
  }

  /// One for each source, in their order, whatever order they were checked in.
  private func outcomes(
    of sources: [Gathering.Source]
  ) throws(Notice) -> [Result<Checking.Outcome, Notice>] {
    let prepared = try Checking.prepared(plan, request)
    typealias Outcome = Result<Checking.Outcome, Notice>
    let world = request.world
    return request.inTurns(sources, by: prepared, into: [Outcome]()) { source, checking in
      Outcome { () throws(Notice) in try checking.outcome(of: source, in: world) }
    } take: { outcomes, _, outcome in
      outcomes.append(outcome)
      return true
    }
  }
}
