/// A named way to put a report on paper; one file each, listed in `Renderers.swift`.
package struct Renderer: Sendable {
  /// The word for it on the command line.
  package let name: String
  /// Whether people read it, so that width, colour and language of the page matter.
  package let isForPeople: Bool
  /// Whether the report tells why the gate failed.
  package let saysGate: Bool
  package let render: @Sendable (Report, Page) -> String
  private let rowsOf: @Sendable (Page) -> Rows?

  /// `nil` where something must be known of all posts before the first is put there.
  package func rows(on page: Page) -> Rows? { rowsOf(page) }

  /// A report that is nothing but its posts in a row, so that each can be let go once it is written.
  package struct Rows: Sendable {
    package let post: @Sendable (PostReport, Page) -> String
    /// These come behind the posts.
    package let unchecked: @Sendable (Report.Unchecked) -> String
    /// Between two posts.
    package let between: @Sendable (Page) -> String
    /// About the whole run, behind all else.
    package let end: @Sendable (Gate.Count, Gate, Page) -> String

    /// Of fewer drafts all is better put there together: then a person reads first what is odd.
    package let fewest: Int

    package init(
      fewest: Int = 0, post: @escaping @Sendable (PostReport, Page) -> String,
      unchecked: @escaping @Sendable (Report.Unchecked) -> String = { _ in "" },
      between: @escaping @Sendable (Page) -> String = { _ in "" },
      end: @escaping @Sendable (Gate.Count, Gate, Page) -> String = { _, _, _ in "" }
    ) {
      self.fewest = fewest
      self.post = post
      self.unchecked = unchecked
      self.between = between
      self.end = end
    }

    func text(of report: Report, on page: Page) -> String {
      report.posts.map { post($0, page) }.joined(separator: between(page))
        + report.unchecked.map(unchecked).joined()
        + end(Gate.Count(report.posts), report.gate, page)
    }
  }

  package init(
    name: String, isForPeople: Bool, saysGate: Bool = true,
    render: @escaping @Sendable (Report, Page) -> String,
    rows: @escaping @Sendable (Page) -> Rows? = { _ in nil }
  ) {
    self.name = name
    self.isForPeople = isForPeople
    self.saysGate = saysGate
    self.render = render
    rowsOf = rows
  }

  package init(name: String, isForPeople: Bool, rows: Rows) {
    self.init(
      name: name, isForPeople: isForPeople, saysGate: false, render: rows.text(of:on:),
      rows: { _ in rows })
  }
}
