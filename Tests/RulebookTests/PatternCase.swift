import Prose
import Rulebook
import Testing

/// A pattern and a text; `⟦…⟧` marks what must be found, and without marks nothing must be.
struct PatternCase: CustomTestStringConvertible, Sendable {
  let pattern: String
  let marked: String
  let language: Language

  init(_ pattern: String, _ marked: String, _ language: Language = .en) {
    self.pattern = pattern
    self.marked = marked
    self.language = language
  }

  var testDescription: String { "\(pattern) in \(marked)" }
  var text: String { marked.filter { $0 != "⟦" && $0 != "⟧" } }

  var expected: [String] {
    marked.split(separator: "⟦", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.split(separator: "⟧", omittingEmptySubsequences: false).first.map(String.init)
    }
  }

  func check() throws {
    let matcher = try Matcher(
      patterns: Array(pattern.utf8), path: "test.txt", lexicon: "test/list",
      languages: [language])
    let reading = try reading(text, language)
    let found = matcher.matches(in: reading).of("test/list").map { reading.text($0.range) }
    #expect(found == expected)
  }
}
