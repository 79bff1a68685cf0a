extension Renderer {
  /// Every way to put a report on paper, in the order of the help text.
  package static let all: [Renderer] = [
    .full, .concise, .grouped, .markdown, .json, .ndjson, .sarif, .junit, .rdjsonl, .github,
    .html,
  ]
}
