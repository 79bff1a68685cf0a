import Rulebook

extension Renderer {
  /// For streams: one element of the `posts` of `json` a line.
  static let ndjson = Renderer(
    name: "ndjson", isForPeople: false,
    rows: Rows(post: NDJSON.line(for:on:), unchecked: NDJSON.line(for:)))
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
