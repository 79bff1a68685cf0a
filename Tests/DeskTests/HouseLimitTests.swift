import Testing

@testable import Desk

/// A house file comes from others, and may be as large or as odd as it likes: it is refused in words.
@Suite("Limits of house files")
struct HouseLimitTests {
  private func errors(_ house: String, _ others: [String: String] = [:]) -> String {
    let files = ["socialceo.json5": house, "a.md": Fixture.post].merging(others) { own, _ in own }
    let result = TestWorld(files).run("check", "a.md")
    #expect(result.code == ExitCode.broken)
    #expect(result.output.isEmpty)
    return result.errors
  }

  private func rules(_ rules: [String]) -> String {
    "{version: 1, rules: [\(rules.joined(separator: ",\n"))]}"
  }

  @Test("too large, too deep, too many")
  func sizes() {
    let blanks = String(repeating: " ", count: 1 << 20)
    #expect(errors("{version: 1}" + blanks).contains("(E301)"))
    let brackets = String(repeating: "[", count: 100_000)
    #expect(errors("{version: 1, people: " + brackets).contains("64"))
    let many = (0...5000).map { "{id: 'r\($0)', avoid: ['a']}" }
    #expect(errors(rules(many)).contains("5000") || errors(rules(many)).contains("5,000"))
    let long = String(repeating: "a", count: 257)
    #expect(errors(rules(["{id: 'a', avoid: ['\(long)']}"])).contains("256"))
    let text = String(repeating: "a", count: 1001)
    #expect(errors(rules(["{id: 'a', avoid: ['b'], why: '\(text)'}"])).contains("1,000"))
  }

  @Test("a chain of files that is too long names its first")
  func chain() {
    let files = (0..<20).map { number in
      ("c\(number).json5", "{version: 1, extends: 'c\(number + 1).json5'}")
    }
    let chain = Dictionary(uniqueKeysWithValues: files + [("c20.json5", "{version: 1}")])
    let told = errors("{version: 1, extends: 'c0.json5'}", chain)
    #expect(told.contains("from \"socialceo.json5\" on"))
  }

  @Test("a file that many build on is read once, however many ways lead there")
  func diamond() {
    let files = (0..<7).map { number in
      let next = "'d\(number + 1).json5'"
      return ("d\(number).json5", "{version: 1, extends: [\(next), \(next)]}")
    }
    let world = TestWorld(
      Dictionary(uniqueKeysWithValues: files).merging([
        "socialceo.json5": "{version: 1, extends: 'd0.json5'}", "a.md": Fixture.post,
        "d7.json5": "{version: 1, people: ['Ann']}",
      ]) { own, _ in own })
    let shown = world.run("config", "show").output.split(separator: "\n")
    #expect(shown == ["people = ['Ann']   (d7.json5:1)"])
  }

  @Test(
    "plain JSON stays plain",
    arguments: ["// c\n{\"version\": 1}", "{\"version\": 1,}", "{'version': 1}"])
  func plainJSON(text: String) {
    let files = ["socialceo.json": text, "a.md": Fixture.post]
    let result = TestWorld(files).run("check", "a.md")
    #expect(result.errors.contains("socialceo.json:"))
  }

  @Test("a word of two alphabets is named: it looks like a word it never finds")
  func alphabets() {
    let house = rules(["{id: 'a', avoid: ['gu\u{430}rantee', 'Ελλάδα', 'µ-opinion']}"])
    let result = TestWorld(["socialceo.json5": house, "a.md": Fixture.post]).run("check", "a.md")
    #expect(result.code == 0)
    #expect(result.errors.contains("(E411)"))
    #expect(result.errors.split(separator: "\n").count { $0.contains("E411") } == 1)
  }
}
