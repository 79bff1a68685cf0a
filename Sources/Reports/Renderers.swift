extension Renderer {
  /// Every way to put a report on paper, in the order of the help text.
  package static let all: [Renderer] = [.full, .concise, .json, .ndjson]
}
