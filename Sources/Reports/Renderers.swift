extension Renderer {
  /// Every way to put a report on paper, in the order of the help text.
  package static let all: [Renderer] = [
    .full, .concise, .grouped, .markdown, .json, .ndjson, .sarif, .junit, .rdjsonl, .github,
    .html,
  ]

  /// By the word for it on the command line.
  package static func named(_ name: String) -> Renderer? { all.first { $0.name == name } }
}
