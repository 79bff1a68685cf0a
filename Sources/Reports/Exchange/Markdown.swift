import Checks
import Prose
import Rulebook

extension Renderer {
  /// Tables for a job summary, a pull request, a wiki; nothing of a draft is live in them.
  static let markdown = Renderer(name: "markdown", isForPeople: true) { report, page in
    let exchange = Exchange(page)
    let posts = report.posts.map { section(of: $0, exchange) }
    let unchecked = report.unchecked.map { unchecked in
      "- " + MarkdownText.escaped("\(unchecked.path ?? "stdin"): \(unchecked.message)") + "\n"
    }
    let head = MarkdownText.escaped(Tally.gate(report.gate, exchange.wording))
    return "**\(head)**\n" + posts.joined() + (unchecked.isEmpty ? "" : "\n")
      + unchecked.joined()
  }

  private static func section(of post: PostReport, _ exchange: Exchange) -> String {
    let (wording, draft) = (exchange.wording, post.inspection.reading.draft)
    let lines = LineMap(of: draft)
    let verdict = wording.verdict(on: post)
    let platform = post.inspection.brief.platform.title
    let title =
      MarkdownText.escaped(Visible.name(draft.name)) + " · "
      + MarkdownText.escaped(platform)
    let text = "\n### \(title)\n\n\(MarkdownText.escaped(verdict))\n"
    let rows = exchange.shown(of: post).map { row(for: $0, lines, exchange) }
    guard !rows.isEmpty else { return text }
    let heads = ["place", "rank", "finding", "next"].map { wording.say("column-\($0)") }
    return text + "\n| \(heads.joined(separator: " | ")) |\n| --- | --- | --- | --- |\n"
      + rows.joined()
  }

  private static func row(
    for finding: Finding, _ lines: LineMap, _ exchange: Exchange
  ) -> String {
    let place = Place.places(of: finding.hit.ranges, in: lines)[0]
    let cells = [
      "\(place.start.line):\(place.start.column)", exchange.wording.name(of: finding.severity),
      exchange.message(of: finding) + " (" + finding.check.text + ")", exchange.next(for: finding),
    ]
    return "| " + cells.map(MarkdownText.escaped).joined(separator: " | ") + " |\n"
  }
}
