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
    let json = PostJSON(post, page: page)
    return JSONWriter.text(indented: false) { json.writeLine(to: &$0) }
  }

  /// The same as bytes, for who writes them as they are.
  package static func bytes(for post: PostReport, on page: Page) -> [UInt8] {
    let json = PostJSON(post, page: page)
    return JSONWriter.bytes { json.writeLine(to: &$0) }
  }

  /// With its line end.
  package static func line(for unchecked: Report.Unchecked) -> String {
    JSONWriter.text(of: PostJSON.value(of: unchecked), indented: false) + "\n"
  }
}

extension PostJSON {
  fileprivate func writeLine(to writer: inout JSONWriter) {
    writer.openRecord()
    writeMembers(to: &writer)
    writer.closeRecord()
    writer.endLine()
  }
}
