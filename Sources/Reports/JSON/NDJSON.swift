import Rulebook

extension Renderer {
  /// For streams: one element of the `posts` of `json` a line.
  static let ndjson = Renderer(name: "ndjson", isForPeople: false) { report, page in
    let posts = report.posts.map { NDJSON.line(for: $0, on: page) }
    return (posts + report.unchecked.map(NDJSON.line(for:))).joined()
  }
}

/// Single lines of a stream, for a caller that writes each as soon as it is known.
package enum NDJSON {
  /// With its line end.
  package static func line(for post: PostReport, on page: Page) -> String {
    JSONWriter.text(indented: false) { PostJSON(post, page: page).write(to: &$0) } + "\n"
  }

  /// With its line end.
  package static func line(for unchecked: Report.Unchecked) -> String {
    JSONWriter.text(of: PostJSON.value(of: unchecked), indented: false) + "\n"
  }
}
