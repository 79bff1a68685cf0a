import Checks
import Foundation
import Prose
import Rulebook
import Testing

@testable import Reports

/// Whole reports, compared with the files in `Golden/`.
///
/// `RECORD_GOLDEN=1 swift test --filter GoldenTests` writes them anew; read the diff.
@Suite("Golden reports")
struct GoldenTests {
  @Test("the phrasebook counts, as reports do in nearly every sentence")
  func plurals() {
    let book = Phrasebook(language: .en, entries: ["a": ["b": "{c}: {c|one|# more}"]])
    #expect(book.text("a", "b", ["c": .number(2)]) == "2: 2 more")
  }

  @Test("full, for a person", arguments: Golden.papers, [Language.en, .de])
  func full(paper: Golden.Paper, language: Language) throws {
    var page = try Fixture.page(language, columns: paper.columns)
    page.hasColour = paper.name == "colour"
    page.isPlain = paper.name == "plain"
    page.isASCII = paper.name == "ascii"
    page.why = paper.name == "receipt" ? .full : .short
    let post = language == .de ? Fixture.germanPost() : Fixture.weakPost()
    let report = Report(posts: [post], gate: Gate(of: [post], failOn: .warning))
    let name = "full-\(paper.name)-\(paper.columns).\(language.rawValue).txt"
    try Golden.compare(Renderer.full.render(report, page), with: name)
  }

  @Test("full, for a run with several posts", arguments: [Language.en, .de])
  func run(language: Language) throws {
    var page = try Fixture.page(language)
    page.mostFindings = 1
    let short = Fixture.post("Well done, all of you.", name: "posts/my post's.md")
    let posts = [Fixture.strongPost(), Fixture.weakPost(), short]
    let report = Report(
      posts: posts,
      gate: Gate(of: posts, failOn: .error, minimums: [.dialogue: 60], notChecked: 1),
      unchecked: [Report.Unchecked(path: "posts/x.md", code: "E301", message: "not UTF-8")])
    try Golden.compare(Renderer.full.render(report, page), with: "run.\(language.rawValue).txt")
    page.isPlain = true
    let plain = Renderer.full.render(report, page)
    try Golden.compare(plain, with: "run-plain.\(language.rawValue).txt")
  }

  @Test(
    "formats for scripts", arguments: Renderer.all.filter { $0.name != "full" && $0.name != "html" }
  )
  func formats(renderer: Renderer) throws {
    let posts = [Fixture.strongPost(), Fixture.weakPost()]
    let report = Report(
      posts: posts, gate: Gate(of: posts, failOn: .error, notChecked: 1),
      unchecked: [
        Report.Unchecked(id: "7", path: nil, line: 7, code: "E222", message: "not an object")
      ], tool: Report.Tool(version: "0.0.0", rules: "sha256:0"))
    let text = renderer.render(report, try Fixture.page())
    try Golden.compare(text, with: "format.\(renderer.name).txt")
  }
}

enum Golden {
  struct Paper: Sendable {
    let name: String
    let columns: Int
  }

  static let papers = [
    ("normal", 80), ("normal", 40), ("colour", 80), ("plain", 80), ("ascii", 80), ("ascii", 40),
    ("receipt", 80),
  ].map { Paper(name: $0.0, columns: $0.1) }

  static func compare(_ text: String, with name: String) throws {
    let url = Fixture.root.appending(path: "Tests/ReportTests/Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: url)
    }
    let golden = try String(contentsOf: url, encoding: .utf8)
    let firstDifference = zip(golden.split(separator: "\n"), text.split(separator: "\n"))
      .first { $0 != $1 }
    #expect(
      golden == text,
      "\(name) differs first here: \(String(describing: firstDifference)); see RECORD_GOLDEN")
  }
}
