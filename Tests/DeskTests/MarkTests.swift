import Testing

@testable import Desk

/// `ack:` and `ignore:` in a front matter: what they open, what they hide, and slips in them.
@Suite("Marks in front matter")
struct MarkTests {
  private let post =
    "We are thrilled to announce that our facility in Leeds is open. This is strictly confidential."

  private func run(_ lines: String, _ words: String...) -> TestWorld.Result {
    let world = TestWorld(["a.md": "---\nplatform: x\n\(lines)\n---\n\(post)"])
    return world.run((["check", "-f", "concise", "a.md"] + words).map { Array($0.utf8) })
  }

  @Test("an answer opens its guard, and only a whole one does")
  func answers() {
    #expect(run("ack: guard-confidential (Legal agreed)").code == ExitCode.passed)
    #expect(run("ack: transparency/guard-confidential (Legal: yes, on Monday)").code == 0)
    #expect(run("status: draft").code == ExitCode.held)
    let bare = run("ack: guard-confidential")
    #expect(bare.code == ExitCode.held)
    #expect(bare.errors.contains("a.md:3: ") && bare.errors.contains("(E233)"))
    let empty = run("ack: guard-confidential ( )")
    #expect(empty.code == ExitCode.held && empty.errors.contains("(E233)"))
    #expect(run("ack:").code == ExitCode.held)
  }

  @Test("what is ignored is told in every report, with its reason")
  func ignores() {
    let name = "authenticity/announce-emotion"
    #expect(run("status: draft").output.contains(name))
    for line in [
      "ignore: \(name) (a quote)", "ignore: announce-emotion (a quote)", "ignore: authenticity",
    ] {
      let result = run(line)
      #expect(!result.output.contains(name), "\(line)")
      #expect(result.errors.isEmpty, "\(result.errors)")
    }
    let json = run("ignore: fit (of a series, third), \(name) (a (short) quote)", "-f", "json")
    #expect(json.output.contains(#""reason": "a (short) quote""#))
    #expect(run("ignore: \(name) (a quote)", "-f", "full").output.contains("a quote"))
  }

  @Test("whoever ignores a guard by name has answered for it; another family has not")
  func ignoredGuard() {
    let result = run("ignore: transparency/guard-confidential (we know)", "-f", "json")
    #expect(result.code == ExitCode.passed)
    #expect(result.output.contains(#""reason": "we know""#))
    #expect(run("ignore: fit (we know)").code == ExitCode.held)
  }

  @Test(
    "a slip is a warning with its line and the nearest name, and has no effect",
    arguments: [
      ("ignore: fit/brotry (x)", "'fit/broetry'"), ("ack: guard-confidental (yes)", "guard-"),
      ("ignore: (b", "'(b'"), ("ignore: nothing-like-it", "'dialogue'"),
      ("ignore: fit/broetry (x), announce-emotoin", "announce-emotion"),
    ])
  func slips(line: String, says: String) {
    let result = run(line)
    #expect(result.errors.contains("a.md:3: "))
    #expect(result.errors.contains("(E229)") && result.errors.contains(says), "\(result.errors)")
    #expect(result.code == ExitCode.held)
  }

  @Test(
    "a block that cannot be read is no post and no pass",
    arguments: [
      ("---\nplatform: x\nHello world", "E209"), ("---\nplatform: x\nlang de\n---\nHi", "E210"),
      ("---\nignore:\n  - fit\n---\nHi", "E211"), ("---\nlang: de\nlang: de\n---\nHi", "E213"),
      ("---\nplatform: linkdin\n---\nHi", "E212"), ("---\nlang: de\n---\n \n", "E219"),
    ])
  func faults(text: String, code: String) {
    for language in ["en", "de"] {
      let result = TestWorld(["a.md": text]).run("check", "--ui-lang", language, "a.md")
      #expect(result.code == ExitCode.broken)
      #expect(result.errors.contains("(\(code))"), "\(result.errors)")
      #expect(!result.errors.contains("Hello world"))
    }
  }
}
