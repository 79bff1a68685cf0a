import Checks
import Foundation
import Prose
import Rulebook
import Testing

/// The table of checks in the README is made from the catalogue.
///
/// `RECORD_GOLDEN=1 swift test --filter CheckTableTests` writes it anew.
@Suite("Table of checks in the README")
struct CheckTableTests {
  private static let start = "<!-- checks: made by CheckTableTests -->\n"
  private static let end = "<!-- end of checks -->"

  @Test("lists every check as the catalogue has it")
  func tableIsComplete() throws {
    let page = try Repository.text(of: "README.md")
    let parts = page.components(separatedBy: Self.start)
    let tail = parts.last?.components(separatedBy: Self.end) ?? []
    try #require(parts.count == 2 && tail.count == 2)
    let today = parts[0] + Self.start + (try table()) + Self.end + tail[1]
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      let url = Repository.root.appending(path: "README.md")
      try today.write(to: url, atomically: true, encoding: .utf8)
    } else {
      #expect(page == today)
    }
  }

  private func table() throws -> String {
    let phrasebook = try Rulebook.embedded().phrasebook(in: .en)
    var rows = [
      "| check | what it looks for | article | long post | short post |",
      "| --- | --- | --- | --- | --- |",
    ]
    for check in Check.all {
      let about = phrasebook.text(check.id.text, "about") ?? ""
      let severities = [check.severities.long, check.severities.short]
        .map { $0?.rawValue ?? "–" }.joined(separator: " | ")
      rows.append("| `\(check.id)` | \(about) | \(check.source.point) | \(severities) |")
    }
    return rows.joined(separator: "\n") + "\n"
  }
}
