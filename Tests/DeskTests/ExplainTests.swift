import Checks
import Foundation
import Prose
import Reports
import Rulebook
import Testing

@testable import Desk

/// What `explain` and `rules list` say, and what they refuse.
@Suite("Explain")
struct ExplainTests {
  private let world = TestWorld()

  @Test("every check is explained in both languages, with its examples and the way out")
  func everyCheck() throws {
    for language in Language.allCases {
      let request = try world.request(["--ui-lang", language.rawValue])
      let explanation = try Explanation(
        on: request.page(isForPeople: true), with: request.rulebook)
      for check in Check.all {
        let text = explanation.text(of: check, as: .text)
        let what = "\(check.id) in \(language.rawValue)"
        #expect(text.contains("--ignore \(check.id)"), "\(what)")
        #expect(text.contains(" 1 | "), "\(what) shows no example")
        #expect(!text.contains("{"), "\(what) has an open place")
        for key in ["why", "next", "question"] {
          let label = try #require(request.phrasebook.text("program/explain", key))
          #expect(text.contains("\n\(label) "), "\(what) lacks \(key)")
        }
      }
    }
  }

  @Test("every place of the article that a check quotes has a name and a gloss")
  func everySource() throws {
    for language in Language.allCases {
      let phrasebook = try Rulebook.embedded().phrasebook(in: language)
      for point in Set(Check.all.map(\.source.point)) {
        #expect(phrasebook.text("program/sources", "place.\(point)") != nil, "\(point)")
        #expect(phrasebook.text("program/sources", "gloss.\(point)") != nil, "\(point)")
      }
    }
  }

  @Test("every intent and room has a word")
  func everyWord() throws {
    for language in Language.allCases {
      let phrasebook = try Rulebook.embedded().phrasebook(in: language)
      let intents = Circumstances.Intent.allCases.map { "intent.\($0.rawValue)" }
      let rooms = Platform.Room.allCases.flatMap { ["room.\($0.rawValue)", "platform.\($0)"] }
      for key in intents + rooms {
        #expect(phrasebook.text("program/explain", key) != nil, "\(key)")
      }
    }
  }

  @Test("a check answers to its id and to its name alone")
  func names() {
    let whole = world.run("explain", "dialogue/open-question")
    #expect(whole.code == ExitCode.passed)
    #expect(whole.output.hasPrefix("dialogue/open-question\n"))
    #expect(world.run("explain", "open-question").output == whole.output)
  }

  @Test("a family is a list of its checks, with or without a slash")
  func families() {
    let list = world.run("explain", "dialogue")
    #expect(list.code == ExitCode.passed)
    for check in Check.all {
      #expect(list.output.contains(check.id.text) == (check.id.family == "dialogue"))
    }
    #expect(world.run("explain", "dialogue/").output == list.output)
    #expect(world.run("rules", "list", "dialogue").output == list.output)
  }

  @Test("an unknown word is a mistake; what was meant is named by its whole id")
  func unknown() {
    let result = world.run("explain", "open-qestion")
    #expect(result.code == ExitCode.broken)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("(E306)"))
    #expect(result.errors.contains("'dialogue/open-question'"))
    #expect(world.run("explain", "linkdin").errors.contains("'linkedin'"))
    #expect(world.run("rules", "list", "nothing-like-it").code == ExitCode.broken)
    #expect(world.run("explain").errors.contains("(E134)"))
    #expect(world.run("rules", "lst").errors.contains("(E135)"))
    #expect(world.run("explain", "x", "-f", "sarif").errors.contains("(E113)"))
  }
}

/// The shapes other programs and narrow windows rely on.
@Suite("Explained in other formats")
struct ExplainFormatTests {
  private let world = TestWorld()

  private func json(_ words: String...) throws -> Any {
    let output = world.run(words.map { Array($0.utf8) }).output
    return try JSONSerialization.jsonObject(with: Data(output.utf8))
  }

  @Test("the list for scripts holds every check with id, aspect, severities and words")
  func list() throws {
    let list = try #require(try json("rules", "list", "-f", "json") as? [[String: Any]])
    #expect(list.compactMap { $0["id"] as? String } == Check.all.map(\.id.text))
    for item in list {
      let keys = ["id", "aspect", "severities", "title", "about", "article", "quote"]
      #expect(Set(item.keys) == Set(keys))
      #expect((item["severities"] as? [String: Any])?.count == 3)
    }
  }

  @Test("a check for scripts carries its examples, with marks in bytes")
  func check() throws {
    let check = try #require(
      try json("explain", "stance/hedging", "-f", "json", "--ui-lang", "en") as? [String: Any])
    let examples = try #require(check["examples"] as? [[String: Any]])
    let own = Check.hedgingExamples
    #expect(examples.compactMap { $0["text"] as? String } == own.map(\.text))
    let marks = examples.map { ($0["marks"] as? [[String: Int]])?.map { $0["start"] ?? -1 } }
    #expect(marks == own.map { $0.marks.map(\.start) })
  }

  @Test("a platform for scripts carries numbers as numbers")
  func platform() throws {
    let platform = try #require(try json("explain", "x", "-f", "json") as? [String: Any])
    let figures = try #require(platform["figures"] as? [[String: Any]])
    let limit = figures.first { $0["key"] as? String == "limit" }
    #expect(limit?["value"] as? Int == 280)
  }

  @Test("no line is wider than the page", arguments: [40, 60, 200])
  func width(columns: Int) throws {
    let words = [
      ["rules", "list"], ["explain", "x"], ["explain", "rhetorical-question"],
    ]
    for language in Language.allCases {
      for word in words {
        let all = word + ["--width", "\(columns)", "--ui-lang", language.rawValue]
        let output = world.run(all.map { Array($0.utf8) }).output
        #expect(!output.isEmpty)
        // What is to be copied stays in one line.
        let copied = ["  socialceo check", "  ignore:"]
        for line in output.split(separator: "\n") where !copied.contains(where: line.hasPrefix) {
          #expect(Cells.count(of: line) <= columns, "\(word): \(line)")
        }
      }
    }
  }

  @Test("marks are coloured where the page has colour, and ASCII where it has nothing else")
  func colour() {
    let plain = world.run("explain", "stance/hedging", "--ui-lang", "en")
    let coloured = world.run("explain", "stance/hedging", "--ui-lang", "en", "--color", "always")
    #expect(!plain.output.contains("\u{1B}"))
    #expect(coloured.output.contains("\u{1B}[36m"))
    let markdown = world.run(
      "explain", "stance/hedging", "--ui-lang", "en", "-f", "markdown", "--color", "always")
    #expect(!markdown.output.contains("\u{1B}"))
    #expect(markdown.output.contains("**might perhaps**"))
    let ascii = world.run("explain", "stance/hedging", "--ui-lang", "en", "--ascii")
    #expect(!ascii.output.contains("“"))
  }

  @Test("for a voice there are sentences, and no gutter")
  func plain() {
    let output = world.run("explain", "stance/hedging", "--ui-lang", "en", "--plain").output
    #expect(!output.contains(" | "))
    #expect(output.contains("Marked: \"might perhaps\", \"could arguably\"."))
  }
}

extension Check {
  fileprivate static var hedgingExamples: [Example] {
    let check = all.first { $0.id == "stance/hedging" }
    return check?.examples.filter { $0.language == .en } ?? []
  }
}
