import Prose
import Reports
import Rulebook

/// A run over whole files in a format that is its posts in a row.
///
/// Each post is written by the thread that checked it, delivered when its turn has come, and let
/// go, so memory does not grow with them.
struct RowBatch {
  private let plan: Plan
  private let request: Request
  private let rows: Renderer.Rows

  /// `nil` where something must be known of all posts first, or where few are better put together.
  init?(_ plan: Plan, _ request: Request, for gathering: Gathering) {
    let options = request.options
    let renderer = Renderer.named(plan.renderer.value)
    let page = request.page(isForPeople: renderer?.isForPeople ?? false)
    guard let rows = options.quietness < 2 ? renderer?.rows(on: page) : .silent,
      gathering.sources.count >= rows.fewest, options.reports.isEmpty,
      options.baseline == nil, options.newBaseline == nil, !options.isVerbose
    else { return nil }
    self.plan = plan
    self.request = request
    self.rows = rows
  }

  func run(_ gathering: Gathering) throws(Notice) -> Int32 {
    var checking = try Checking.prepared(plan, request)
    var sources = gathering.sources[...]
    var early: [(source: Gathering.Source, notice: Notice)] = []
    var first: Checking.Outcome?
    // The first post decides in which language all is said.
    while first == nil, let source = sources.popFirst() {
      do throws(Notice) {
        first = try checking.outcome(of: source, in: request.world)
      } catch {
        early.append((source, error))
      }
    }
    let speaker = request.speaking(first?.posts.first?.answerLanguage)
    let writer = RowWriter(
      plan, Request(speaker, phrasebook: speaker.phrasebook.indexed), rows)
    var ledger = RowLedger(gathering, request, writer)
    for (source, notice) in early { ledger.miss(source, notice) }
    if let first { ledger.add(writer.row(for: first)) }
    if ledger.code == nil { ledger = settled(Array(sources), checking, writer, ledger) }
    return ledger.close(plan)
  }

  /// The rest, on as many threads as the machine has to give.
  private func settled(
    _ sources: [Gathering.Source], _ prepared: Checking, _ writer: RowWriter, _ ledger: RowLedger
  ) -> RowLedger {
    request.inTurns(sources, by: prepared, into: ledger) { source, checking in
      writer.row(for: source, &checking)
    } take: { ledger, source, row in
      switch row {
      case .success(let row): ledger.add(row)
      case .failure(let notice): ledger.miss(source, notice)
      }
      return ledger.code == nil
    }
  }
}

extension Renderer.Rows {
  /// For who wants the exit code alone.
  fileprivate static let silent = Renderer.Rows(post: { _, _ in "" })
}
