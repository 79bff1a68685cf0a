/// A named way to put a report on paper; one file each, listed in `Renderers.swift`.
package struct Renderer: Sendable {
  /// The word for it on the command line.
  package let name: String
  /// Whether people read it, so that width, colour and language of the page matter.
  package let isForPeople: Bool
  /// Whether the report tells why the gate failed.
  package let saysGate: Bool
  package let render: @Sendable (Report, Page) -> String
  /// `nil` where something must be known of all posts before the first is put there.
  package let rows: Rows?

  /// A report that is nothing but its posts in a row, so that each can be let go once it is written.
  package struct Rows: Sendable {
    package let post: @Sendable (PostReport, Page) -> String
    /// These come last.
    package let unchecked: @Sendable (Report.Unchecked) -> String

    package init(
      post: @escaping @Sendable (PostReport, Page) -> String,
      unchecked: @escaping @Sendable (Report.Unchecked) -> String
    ) {
      self.post = post
      self.unchecked = unchecked
    }
  }

  package init(
    name: String, isForPeople: Bool, saysGate: Bool = true,
    render: @escaping @Sendable (Report, Page) -> String
  ) {
    self.name = name
    self.isForPeople = isForPeople
    self.saysGate = saysGate
    self.render = render
    rows = nil
  }

  package init(name: String, isForPeople: Bool, rows: Rows) {
    self.name = name
    self.isForPeople = isForPeople
    saysGate = false
    self.rows = rows
    render = { report, page in
      report.posts.map { rows.post($0, page) }.joined()
        + report.unchecked.map(rows.unchecked).joined()
    }
  }
}
