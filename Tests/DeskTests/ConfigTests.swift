import Foundation
import Testing

@testable import Desk

/// The command that shows, proves and begins house files.
@Suite("Config")
struct ConfigTests {
  private func run(_ files: [String: String], _ words: String...) -> TestWorld.Result {
    TestWorld(files).run(words.map { Array($0.utf8) })
  }

  @Test("a house file that was begun is sound and changes nothing", arguments: ["en", "de"])
  func begin(language: String) throws {
    let result = run([:], "config", "init", "--ui-lang", language)
    #expect(result.code == 0)
    let text = try #require(result.saved["socialceo.json5"])
    #expect(run(["socialceo.json5": text], "config", "check").code == 0)
    // Every line awake is sound as well, but for the two that name what does not lie here.
    let awake = text.split(separator: "\n").filter { $0.contains(": ") && $0.hasSuffix(",") }
      .map { $0.replacingOccurrences(of: "  // ", with: "  ") }
      .filter { !$0.contains("extends:") && !$0.contains("scoring:") }
    let woken = "{" + awake.joined(separator: "\n") + "}"
    let proved = run(["socialceo.json5": woken], "config", "check")
    #expect(proved.code == 0, "\(proved.errors)")
    #expect(awake.count == HouseKey.team.count - 3)
  }

  @Test("a house file that is there is not replaced by accident")
  func keeps() {
    let files = ["socialceo.json5": "{version: 1}"]
    #expect(run(files, "config", "init").errors.contains("(E320)"))
    #expect(run(files, "config", "init", "--force").code == 0)
  }

  @Test("the schema holds every key, and is JSON")
  func schema() throws {
    let output = run([:], "config", "schema").output
    let schema = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
    let properties = try #require(schema?["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(HouseKey.team.map(\.name)))
    for (name, value) in properties {
      #expect((value as? [String: Any])?["description"] != nil, "\(name)")
    }
  }

  @Test("the schema takes a server of one's own and a language without rules, as the reader does")
  func schemaPatterns() {
    let output = run([:], "config", "schema").output
    #expect(output.contains("^mastodon:[1-9][0-9]*$"))
    #expect(output.contains("^([A-Za-z]{2}|mul|mixed|und)([^A-Za-z].*)?$"))
    let text = "{version: 1, platform: 'mastodon:1000', lang: 'fr'}"
    #expect(run(["socialceo.json5": text], "config", "check").code == 0)
  }

  @Test("what a house file says never breaks out of the table")
  func markdown() {
    let files = ["socialceo.json5": "{\n  version: 1,\n  people: ['a `b` | c', '<b>@all'],\n}"]
    let output = run(files, "config", "show", "-f", "markdown").output
    let value = "``['a `b` \\| c', '<b>@all']``"
    #expect(output.hasSuffix("| `people` | \(value) | socialceo.json5:3 |\n"), "\(output)")
  }

  @Test("what holds is shown with its place; without a house file, that is said")
  func show() {
    let files = ["socialceo.json5": "{\n  version: 1,\n  gate: {min: {fit: 40}},\n}"]
    #expect(run(files, "config").output == "gate.min.fit = 40   (socialceo.json5:3)\n")
    #expect(run(files, "config", "show", "-f", "markdown").output.contains("| `40` |"))
    #expect(run(files, "config", "show", "-f", "json").output.contains("\"gate.min.fit\""))
    #expect(run(files, "config", "path").output == "/socialceo.json5\n")
    #expect(run([:], "config", "path").output.isEmpty)
    #expect(run([:], "config", "show").output.hasPrefix("No house file"))
    #expect(run([:], "config", "check").errors.contains("(E321)"))
    #expect(run([:], "config", "shw").errors.contains("(E135)"))
  }

  @Test(
    "patterns for files",
    arguments: [
      ("*.md", "a.md", true), ("*.md", "b/a.md", false), ("**/*.md", "a.md", true),
      ("**/*.md", "b/c/a.md", true), ("b/**", "b/c/a.md", true), ("b/**", "a.md", false),
      ("b/**/a.md", "b/a.md", true), ("b/?.md", "b/ä.md", true), ("*a*b*", "xxaxxb", true),
      ("*a*b*", "xxbxxa", false),
    ])
  func globs(pattern: String, path: String, matches: Bool) {
    #expect(Glob(pattern)?.matches(path) == matches)
  }

  @Test(
    "what is no pattern for files is refused", arguments: ["", "/a", "a//b", "../a", "{a,b}", "[a"])
  func noGlobs(pattern: String) { #expect(Glob(pattern) == nil) }

  @Test("a pattern made to be slow is not")
  func slowGlob() throws {
    let glob = try #require(Glob(String(repeating: "*a", count: 100) + "b"))
    #expect(!glob.matches(String(repeating: "a", count: 5000)))
  }
}
