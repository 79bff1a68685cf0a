import Checks
import Foundation
import Prose
import Rulebook
import Testing

/// What every check owes its reader.
@Suite("Catalogue")
struct CatalogueTests {
  @Test("no id is given twice")
  func idsAreUnique() {
    let ids = Check.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test("every check in the sources is listed")
  func everyCheckIsListed() throws {
    let pattern = try NSRegularExpression(
      pattern: #"= (?:Check|\.phrases|Check\.phrases)\(\s*"([a-z]+/[a-z0-9-]+)""#)
    let listed = Set(Check.all.map(\.id.text))
    for file in try Repository.files(in: "Sources/Checks", ending: ".swift") {
      let whole = NSRange(file.text.startIndex..., in: file.text)
      for match in pattern.matches(in: file.text, range: whole) {
        let id = Range(match.range(at: 1), in: file.text).map { String(file.text[$0]) }
        #expect(id.map(listed.contains) == true, "\(file.path): \(id ?? "") is not listed")
      }
    }
  }

  @Test("every check has wording in every language", arguments: Language.allCases)
  func everyCheckHasWording(language: Language) throws {
    let phrasebook = try Rulebook.embedded().phrasebook(in: language)
    for check in Check.all {
      let keys = phrasebook.keys(of: check.id.text)
      for key in ["title", "about", "why"] {
        #expect(keys.contains(key), "\(check.id) in \(language.rawValue) lacks \(key)")
      }
      for key in ["finding", "next", "question"] {
        let isThere = keys.contains { $0 == key || $0.hasPrefix(key + ".") }
        #expect(isThere, "\(check.id) in \(language.rawValue) lacks \(key)")
      }
      let credits = check.examples.contains { $0.outcome == .credits }
      let hasCredit = keys.contains { $0 == "credit" || $0.hasPrefix("credit.") }
      #expect(!credits || hasCredit, "\(check.id) in \(language.rawValue) lacks credit")
    }
  }

  @Test("every check has two examples of each kind in every language")
  func everyCheckHasExamples() {
    for check in Check.all {
      for language in Language.allCases {
        let own = check.examples.filter { $0.language == language }
        let flags = own.count { $0.outcome == .flags }
        let passes = own.count { $0.outcome != .flags }
        #expect(flags >= 2, "\(check.id) flags only \(flags) in \(language.rawValue)")
        #expect(passes >= 2, "\(check.id) passes only \(passes) in \(language.rawValue)")
      }
    }
  }

  @Test("every check quotes the article", .enabled(if: Article.isHere, "needs ../shared"))
  func everyCheckQuotesTheArticle() throws {
    let article = try Article.text()
    for check in Check.all {
      for part in check.source.quote.split(separator: "…") {
        let words = part.trimmingCharacters(in: .whitespaces)
        #expect(article.contains(words), "\(check.id): not in the article: \(words)")
      }
    }
  }
}

/// The article all checks come from; not part of the project.
private enum Article {
  static let url = Repository.root.appending(path: "../shared/article.txt")
  static let isHere = FileManager.default.fileExists(atPath: url.path(percentEncoded: false))

  static func text() throws -> String { try String(contentsOf: url, encoding: .utf8) }
}
