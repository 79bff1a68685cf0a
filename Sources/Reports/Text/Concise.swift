import Checks
import Prose
import Rulebook

extension Renderer {
  /// One finding a line, never wrapped, as compilers write it, so that editors can jump.
  ///
  /// All findings at or above the level, in the order of the text. A line begins with the path, so
  /// that no word of a draft can pose as one.
  static let concise = Renderer(
    name: "concise", isForPeople: true, rows: Rows(post: lines(for:on:)))

  private static func lines(for post: PostReport, on page: Page) -> String {
    guard page.quietness < 2 else { return "" }
    let wording = Wording(page: page)
    let lines = LineMap(of: post.inspection.reading.draft)
    return post.inOrder(from: page.level)
      .reduce(into: "") { $0 += line(for: $1, of: post, lines, wording) + "\n" }
  }

  private static func line(
    for finding: Finding, of post: PostReport, _ lines: LineMap, _ wording: Wording
  ) -> String {
    let position = lines.position(of: finding.start)
    let isASCII = wording.page.isASCII
    let path = Visible.name(post.inspection.reading.draft.name, ascii: isASCII)
    let check = Visible.line(finding.check.text, ascii: isASCII)
    let message = wording.message(of: finding)
    return "\(path):\(position.line):\(position.column): \(finding.severity.rawValue): "
      + "\(check): \(message)"
  }
}
