import Reports

/// What a run in rows comes to, draft by draft in their order.
struct RowLedger {
  /// The exit code of a delivery that failed; nothing more can be delivered.
  private(set) var code: Int32?
  private var count = Gate.Count()
  private var notices: [Notice]
  private var unchecked: [Report.Unchecked]
  /// What goes to a file, which is replaced as a whole.
  private var kept = ""
  private let request: Request
  private let writer: RowWriter

  init(_ gathering: Gathering, _ request: Request, _ writer: RowWriter) {
    self.request = request
    self.writer = writer
    notices = (gathering.notices + gathering.missing.map(\.notice)).merged()
    unchecked = gathering.missing.map {
      $0.notice.unchecked(path: $0.path, writer.speaker)
    }
  }

  mutating func add(_ row: RowWriter.Row) {
    let lead = count.posts > 0 && row.count.posts > 0 ? writer.between : ""
    count.add(row.count)
    for notice in row.notices { notices.merge(notice) }
    deliver(lead + row.text)
  }

  /// A draft that could not be checked.
  mutating func miss(_ source: Gathering.Source, _ notice: Notice) {
    notices.merge(notice)
    unchecked.append(notice.unchecked(path: source.name, writer.speaker))
  }

  /// Says what there is to say of the whole run; its exit code.
  mutating func close(_ plan: Plan) -> Int32 {
    unchecked.sort { ($0.path ?? "") < ($1.path ?? "") }
    for unchecked in unchecked { deliver(writer.rows.unchecked(unchecked)) }
    let gate = Gate(
      of: count, failOn: plan.failingSeverity, minimums: plan.minimums,
      mostWarnings: plan.mostWarnings, notChecked: unchecked.count)
    deliver(writer.end(of: count, gate))
    for notice in notices { writer.speaker.tell(notice) }
    if let file, code == nil { code = writer.speaker.save(kept, to: file) }
    if code == nil { writer.speaker.tell(gate, besides: plan.renderer.value) }
    return code ?? gate.exitCode
  }

  private mutating func deliver(_ text: String) {
    guard code == nil, !text.isEmpty else { return }
    if file == nil { code = writer.speaker.deliver(text) } else { kept += text }
  }

  /// `nil`: standard output, or nothing at all is wanted.
  private var file: World.Path? {
    guard request.options.quietness < 2 else { return nil }
    return request.options.output.flatMap { $0 == .dash ? nil : $0 }
  }
}
