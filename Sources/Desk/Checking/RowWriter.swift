import Reports

/// From a draft to its rows on paper.
struct RowWriter: Sendable {
  /// What is left of a draft when its report is written.
  struct Row {
    let text: String
    let count: Gate.Count
    /// What is odd and stops nothing.
    let notices: [Notice]
  }

  let rows: Renderer.Rows
  /// Speaks the language of the answer.
  let speaker: Request
  private let plan: Plan
  private let page: Page

  init(_ plan: Plan, _ speaker: Request, _ rows: Renderer.Rows) {
    self.plan = plan
    self.speaker = speaker
    self.rows = rows
    let renderer = Renderer.named(plan.renderer.value)
    page = speaker.page(isForPeople: renderer?.isForPeople ?? false)
  }

  /// What stands between two rows.
  var between: String { rows.between(page) }

  /// What is said of the whole run.
  func end(of count: Gate.Count, _ gate: Gate) -> String { rows.end(count, gate, page) }

  func row(for outcome: Checking.Outcome) -> Row {
    Row(
      text: outcome.posts.map { rows.post($0, page) }.joined(separator: between),
      count: Gate.Count(outcome.posts), notices: outcome.notices)
  }

  func row(for source: Gathering.Source, _ checking: inout Checking) -> Result<Row, Notice> {
    Result { () throws(Notice) in
      row(for: try checking.outcome(of: source, in: speaker.world))
    }
  }
}
