import Prose

/// All wording of one language, from `Rules/<language>/messages/`.
package struct Phrasebook: Sendable {
  package let language: Language
  /// By file ("dialogue/open-question", "program/errors"), then by key ("next", "not-found").
  private let entries: [String: [String: String]]

  package init(language: Language, entries: [String: [String: String]]) {
    self.language = language
    self.entries = entries
  }

  /// The wording of a key with its `{places}` filled; `nil` when the file has no such key.
  package func text(
    _ file: String, _ key: String, _ values: [String: Value] = [:]
  ) -> String? {
    entries[file]?[key].map { filled($0, with: values) }
  }

  /// The keys of a file, sorted; empty when there is no such file.
  package func keys(of file: String) -> [String] { (entries[file] ?? [:]).keys.sorted() }

  private func filled(_ template: String, with values: [String: Value]) -> String { template }
}
