import Checks
import Rulebook
import Testing

@testable import Desk

/// `socialceo check` from the words to the exit code, on a machine in memory.
@Suite("Check")
struct CheckTests {
  private let world = TestWorld([
    "a.md": Fixture.post, "posts/b.md": Fixture.post, "posts/c.txt": Fixture.post,
    "posts/notes.pdf": "no draft", "other/readme.html": "no draft", "empty.md": " \n",
  ])

  @Test("a good draft passes and is reported on standard output alone")
  func passes() {
    let result = world.run("check", "a.md", "-p", "linkedin", "--fail-on", "never")
    #expect(result.code == ExitCode.passed)
    #expect(result.output.contains("a.md"))
    #expect(result.errors.isEmpty)
  }

  @Test("a missing file is one error and exit 2 while others are checked")
  func missingFile() {
    let result = world.run("check", "posts/bb.md", "a.md", "-p", "x", "-f", "concise", "-f", "json")
    #expect(result.code == ExitCode.broken)
    #expect(result.errors.contains("(E201)"))
    #expect(result.errors.contains("posts/b.md"), "it names the file that was meant")
    #expect(result.output.contains("\"path\": \"a.md\""))
    #expect(result.output.contains("\"code\": \"E201\""))
  }

  @Test("a server of Mastodon may set its own limit, on the command line and in a front matter")
  func ownLimit() {
    let text = String(repeating: "Wir haben das Tor heute wieder geschlossen. ", count: 15)
    let world = TestWorld(["a.md": text, "b.md": "---\nplatform: mastodon:1000\n---\n" + text])
    let json = ["-f", "ndjson", "--ui-lang", "en"]
    let usual = world.run(["check", "a.md", "-p", "mastodon"].map { Array($0.utf8) })
    #expect(usual.code == ExitCode.failed)
    for words in [["check", "a.md", "-p", "mastodon:1000"], ["check", "b.md"]] {
      let result = world.run((words + json).map { Array($0.utf8) })
      #expect(result.code == ExitCode.passed, "\(result.errors)")
      #expect(result.output.contains("\"limit\":1000"))
    }
    #expect(world.run("thread", "a.md", "-p", "mastodon:400").output.contains("1/2"))
    #expect(world.run("preview", "a.md", "-p", "mastodon:1000").output.contains("1.000"))
    for wrong in ["x:500", "mastodon:", "mastodon:0", "mastodon:9x", ":500"] {
      #expect(world.run("check", "a.md", "-p", wrong).errors.contains("(E106)"), "\(wrong)")
    }
  }

  @Test("in a language without rules, what needs no language is checked and the rest said")
  func otherLanguage() {
    let words = "Nous avons fermé le dépôt en mars, et je n'ai demandé l'avis de personne."
    let world = TestWorld([
      "f.md": words, "loud.md": words + " 🚀🚀🚀🚀", "long.md": words + words + words + words,
    ])
    let result = world.run("check", "f.md", "-p", "x", "--ui-lang", "en")
    #expect(result.code == ExitCode.passed)
    #expect(result.errors.contains("(N220)"))
    #expect(result.output.contains("No verdict and no scores"))
    #expect(!result.output.contains("open-question"))
    let json = world.run("check", "f.md", "loud.md", "long.md", "-p", "x", "-f", "json")
    #expect(json.code == ExitCode.failed)
    #expect(json.output.contains("\"value\": \"fr\""))
    #expect(json.output.contains("\"limited\": true"))
    #expect(json.output.contains("\"verdict\": null"))
    #expect(json.output.contains("fit/decoration-load"))
    #expect(json.output.contains("fit/over-limit"))
    let gated = world.run("check", "f.md", "-p", "x", "--min", "dialogue=60")
    #expect(gated.code == ExitCode.broken)
    #expect(world.run("check", "f.md", "-p", "x", "--lang", "en").output.contains("open-question"))
  }

  @Test("folders are searched for drafts, in the order of their bytes, each once")
  func folders() throws {
    let result = world.run("check", "posts", "posts/b.md", "a.md", "-p", "x", "-f", "ndjson")
    let paths = result.output.split(separator: "\n").map { line in
      ["a.md", "posts/b.md", "posts/c.txt"].first { line.contains("\"\($0)\"") }
    }
    #expect(paths == ["a.md", "posts/b.md", "posts/c.txt"])
    #expect(!result.output.contains("notes.pdf"))
  }

  @Test(
    "what was not checked is never passed",
    arguments: [
      (["check", "other"], "E214"), (["check", "empty.md"], "E208"), (["check"], "E101"),
      (["check", "-", "-"], "E109"), (["check", ""], "E128"), (["check", "none*.md"], "E215"),
      (["check", "a.md", "--stdin-filename", "b.md"], "E121"),
      (["check", "a.md", "-o", "a.md"], "E116"),
      (["check", "a.md", "--config", "x", "--no-config"], "E108"), (["check", "-"], "E208"),
    ])
  func notChecked(words: [String], code: String) {
    let result = world.run(words.map { Array($0.utf8) })
    #expect(result.code == ExitCode.broken)
    #expect(result.errors.contains("(\(code))"), "\(result.errors)")
  }

  @Test(
    "each fault of a file has its own sentence",
    arguments: [
      (World.Fault.notAllowed, "E203"), (.notRegular, "E217"), (.changed, "E231"),
      (.loop, "E232"), (.other(code: 5, text: "Input/output error"), "E216"),
      (.tooLarge(size: 2 << 20, limit: 1 << 20), "E207"), (.closed, "E225"),
    ])
  func faults(fault: World.Fault, code: String) {
    var world = world
    world.faults["bad.md"] = fault
    let result = world.run("check", "bad.md", "a.md", "-p", "x")
    #expect(result.code == ExitCode.broken)
    #expect(result.errors.contains("(\(code))"))
    #expect(result.output.contains("a.md"))
  }

  @Test(
    "each fault of a text has its own sentence",
    arguments: [
      ([0x61, 0x0A, 0x62, 0xE4, 0x20], "E204"), ([0xFF, 0xFE, 0x61, 0], "E205"),
      ([0x61, 0, 0x62], "E206"), (Array("---\nlang: de\n".utf8), "E209"),
      (Array("---\nlang: de\nplatform x\n---\nHallo".utf8), "E210"),
      (Array("---\nlang: de\nlang: en\n---\nHallo".utf8), "E213"),
      (Array("---\nlang: de\n---\n".utf8), "E219"),
      (Array("---\nplatform: linkdin\n---\nHallo".utf8), "E212"),
      (Array("---\nlang: franz\n---\nHallo".utf8), "E212"),
      (Array("---\nlisted: maybe\n---\nHallo".utf8), "E212"),
      ([UInt8](repeating: 0x61, count: 2 << 20), "E207"),
    ] as [([UInt8], String)])
  func texts(bytes: [UInt8], code: String) {
    var world = world
    world.files["bad.md"] = bytes
    let result = world.run("check", "bad.md")
    #expect(result.code == ExitCode.broken)
    #expect(result.errors.contains("(\(code))"), "\(result.errors)")
  }

  @Test("the place of a wrong byte is written as editors show it")
  func places() {
    var world = world
    let lines = Array(String(repeating: "Hallo\n", count: 21_582).utf8)
    world.files["bad.md"] = lines + Array("oops ".utf8) + [0xFF]
    #expect(world.run("check", "bad.md").errors.contains("line 21583, column 6"))
    world.files["bad.md"] = Array("Hallo\nSie\n".utf8) + [0]
    #expect(world.run("check", "bad.md").errors.contains("line 3, column 1"))
  }

  @Test("a mark between posts alone is no thread")
  func noThread() {
    var world = world
    world.files["marks.md"] = Array("---\n".utf8)
    let result = world.run("thread", "-p", "x", "marks.md")
    #expect(result.code == ExitCode.broken)
    #expect(result.errors.contains("(E208)"))
  }

  @Test("a link in a folder is named and not followed; one into nowhere was not checked")
  func links() {
    var world = world
    world.links = ["posts/link.md"]
    #expect(world.run("check", "posts", "-p", "x").code == ExitCode.broken)
    world.faults["posts/link.md"] = .loop
    let result = world.run("check", "posts", "-p", "x", "--fail-on", "never")
    #expect(result.code == ExitCode.passed)
    #expect(result.errors.contains("(E218)"))
  }

  @Test("two platforms make two reports of one reading")
  func twoPlatforms() {
    let result = world.run("check", "a.md", "-p", "x,linkedin", "-f", "ndjson")
    #expect(result.output.split(separator: "\n").count == 2)
    #expect(result.output.contains("\"value\":\"x\""))
    #expect(result.output.contains("\"value\":\"linkedin\""))
  }

  @Test("a post is as long as the counter of its platform says, without its front matter")
  func lengths() {
    let text = "---\nlang: en\n---\nSee https://norvale.at/a/very/long/path/to/it 🚀\n"
    let output = TestWorld(["a.md": text]).run("check", "a.md", "-p", "x,linkedin", "-f", "ndjson")
      .output
    // A link counts 23 on X and an emoji 2; on LinkedIn each UTF-16 unit counts.
    #expect(output.contains(#""unit":"x-weighted","used":30,"limit":280"#))
    #expect(output.contains(#""unit":"utf16","used":48,"limit":3000"#))
  }

  @Test("without a platform LinkedIn is assumed, and a note says so once for all drafts")
  func assumedPlatform() {
    let result = world.run("check", "posts", "a.md", "-f", "ndjson")
    #expect(result.errors.components(of: "(N221)") == 1)
    #expect(result.output.components(of: "\"from\":\"default\"") == 3)
    #expect(world.run("check", "a.md", "-q").errors.isEmpty)
  }
}

extension String {
  /// How often a text stands in it.
  fileprivate func components(of text: String) -> Int { split(separator: text).count - 1 }
}
