import Prose
import Rulebook
import Testing

@testable import Desk

/// What front matter, variables and flags decide together.
@Suite("Settings")
struct SettingsTests {
  private func world(_ frontMatter: String, _ variables: [String: String] = [:]) -> TestWorld {
    var world = TestWorld(["a.md": "---\n\(frontMatter)\n---\n\n\(Fixture.post)"])
    world.variables = variables
    return world
  }

  @Test("a flag beats the front matter, which beats the default")
  func precedence() {
    let world = world("platform: x\nlang: de")
    let plain = world.run("check", "a.md", "-f", "ndjson").output
    #expect(plain.contains(#""platform":{"value":"x","from":"front-matter"}"#))
    #expect(plain.contains(#""language":{"value":"de","from":"front-matter","limited":false}"#))
    let typed = world.run("check", "a.md", "-f", "ndjson", "-p", "linkedin", "-l", "en").output
    #expect(typed.contains(#""platform":{"value":"linkedin","from":"flag"}"#))
    #expect(typed.contains(#""language":{"value":"en","from":"flag","limited":false}"#))
  }

  @Test("front matter may name two platforms and spell a language with its country")
  func lists() {
    let output = world("platform: X, linkedin\nlang: de-AT").run("check", "a.md", "-f", "ndjson")
      .output
    #expect(output.split(separator: "\n").count == 2)
    #expect(output.contains(#""language":{"value":"de","from":"front-matter","limited":false}"#))
  }

  @Test("capitals in a platform or a language are no slip, wherever they stand")
  func capitals() {
    let post = world("platform: X\nlang: Auto").run("check", "a.md", "-f", "ndjson").output
    #expect(post.contains(#""platform":{"value":"x","from":"front-matter"}"#))
    let typed = world("title: a").run(
      "check", "a.md", "-f", "ndjson", "-p", "X,LinkedIn", "-l", "AUTO")
    #expect(typed.output.contains(#""platform":{"value":"linkedin","from":"flag"}"#))
    var house = world("title: a")
    house.files["socialceo.json5"] = Array("{version: 1, platform: 'X', lang: 'Auto'}".utf8)
    let agreed = house.run("check", "a.md", "-f", "ndjson").output
    #expect(agreed.contains(#""platform":{"value":"x","from":"house-file"}"#))
  }

  @Test("an answer to a whole family answers no question")
  func familyAnswered() {
    let post = Fixture.post + " Pay to DE89 3704 0044 0532 0130 00."
    var world = world("ack: transparency (fine)")
    world.files["a.md", default: []] += Array(post.utf8)
    world.files["b.md"] = Array(post.utf8)
    let written = world.run("check", "a.md")
    #expect(written.code == ExitCode.held)
    #expect(written.errors.contains("(E239)"))
    for word in ["transparency", "transparency/"] {
      let typed = world.run("check", "b.md", "--ack", "\(word)=fine")
      #expect(typed.code == ExitCode.broken)
      #expect(typed.errors.contains("(E151)"))
    }
    #expect(world.run("check", "b.md", "--ack", "guard-personal-data=fine").code == 0)
  }

  @Test("a slip in a key is a warning, keys of other tools are none")
  func keys() {
    let result = world("plattform: x\nlayout: post\nplatform: x").run("check", "a.md")
    #expect(result.errors.contains("(E228)"))
    #expect(!result.errors.contains("layout"))
  }

  @Test("a slip that would send a post to another place is an error", arguments: ["x", "linkedin"])
  func slips(platform: String) {
    let world = world("platfrom: \(platform)")
    #expect(world.run("check", "a.md", "-qq").code == ExitCode.broken)
    #expect(world.run("check", "a.md").errors.contains("(E235)"))
  }

  @Test("a variable chooses the format unless a flag does; a wrong one is an error")
  func variables() {
    let world = world("platform: x", ["SOCIALCEO_FORMAT": "ndjson"])
    #expect(world.run("check", "a.md").output.hasPrefix("{\"id\""))
    #expect(!world.run("check", "a.md", "-f", "full").output.hasPrefix("{"))
    let wrong = self.world("platform: x", ["SOCIALCEO_FAIL_ON": "fatal"]).run("check", "a.md")
    #expect(wrong.code == ExitCode.broken)
    #expect(wrong.errors.contains("(E313)"))
  }

  @Test("a comma in the brackets of a reason does not end it")
  func marks() throws {
    let settings = Settings(
      of: try .init(
        bytes: Array("---\nignore: a/b (one, two), c/d\n---\nHallo".utf8), name: "a.md"),
      vocabulary: Vocabulary([.check: ["a/b", "c/d"]]))
    let marks = settings.marks("ignore")
    #expect(marks.map(\.word) == ["a/b", "c/d"])
    #expect(marks.map(\.words) == ["one, two", nil])
  }

  @Test("what was chosen, and by whom, is told on request")
  func verbose() {
    let result = world("platform: x").run("check", "a.md", "-v")
    #expect(result.errors.contains("(N230)"))
  }
}
