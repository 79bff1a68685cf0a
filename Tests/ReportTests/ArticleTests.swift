import Checks
import Foundation
import Prose
import Reports
import Rulebook
import Testing

/// The article all heuristics come from, put through its own checks.
@Suite("The article", .enabled(if: Article.isHere, "needs ../shared"))
struct ArticleTests {
  @Test("opens a dialogue and takes a side, though a person could be heard more")
  func scores() throws {
    let scores = try Weighing.open().scores(try Article.text(), .de)
    #expect([.good, .strong].contains(Band(of: try #require(scores[.dialogue]))))
    #expect(Band(of: try #require(scores[.stance])) == .strong)
    #expect(Band(of: try #require(scores[.authenticity])) == .fair)
  }

  @Test("promises nine thoughts and gives ten")
  func countPromise() throws {
    let inspection = try Weighing.open().inspection(try Article.text(), .de, on: "linkedin")
    #expect(inspection.findings.contains { $0.check == "fit/count-promise" })
  }
}

private enum Article {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/article.txt")

  static let isHere = FileManager.default.fileExists(atPath: file.path(percentEncoded: false))

  static func text() throws -> String { try String(contentsOf: file, encoding: .utf8) }
}
