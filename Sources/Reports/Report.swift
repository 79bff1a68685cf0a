/// What is known of all drafts of one run, before anybody decides how to show it.
package struct Report: Sendable {
  /// By path.
  package let posts: [PostReport]
  package let gate: Gate
  /// By path; what there is no post of.
  package let unchecked: [Unchecked]
  package let tool: Tool

  package init(posts: [PostReport], gate: Gate, unchecked: [Unchecked] = [], tool: Tool = Tool()) {
    self.posts = posts
    self.gate = gate
    self.unchecked = unchecked
    self.tool = tool
  }

  /// Who made a report, so that it can be made again.
  package struct Tool: Hashable, Sendable {
    package let version: String
    /// "sha256:…" of the rules in force; empty when nobody counted.
    package let rules: String

    package init(version: String = Version.number, rules: String = "") {
      self.version = version
      self.rules = rules
    }
  }

  /// A draft that could not be read or judged; the words for people go to standard error.
  package struct Unchecked: Hashable, Sendable {
    /// From an NDJSON line; `nil` for files.
    package let id: String?
    package let path: String?
    /// Of the input, from 1; `nil` when the whole of it is meant.
    package let line: Int?
    package let code: String
    package let message: String

    package init(id: String? = nil, path: String?, line: Int? = nil, code: String, message: String)
    {
      self.id = id
      self.path = path
      self.line = line
      self.code = code
      self.message = message
    }
  }
}
