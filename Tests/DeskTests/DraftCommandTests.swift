import Prose
import Testing

@testable import Desk

/// The command itself: who may answer, and what a script may hold.
@Suite("Draft command")
struct DraftCommandTests {
  private static let post = "Like and repost if you agree, dear bakers of Graz!"

  private func run(_ script: String, _ words: String...) -> TestWorld.Result {
    let world = TestWorld(["post.md": Self.post, "answers.json5": script])
    let words = ["draft", "post.md", "--answers", "answers.json5", "--ui-lang", "en"] + words
    return world.run(words.map { Array($0.utf8) })
  }

  @Test("without a terminal there is an error with a way out")
  func noTerminal() {
    let world = TestWorld(["post.md": Self.post])
    let result = world.run("draft", "post.md", "--ui-lang", "en")
    #expect(result.code == ExitCode.broken)
    #expect(result.errors.contains("(E118)"))
    #expect(result.errors.contains("--answers"))
    #expect(world.run("draft", "--no-input").errors.contains("(E119)"))
  }

  @Test("a script answers by check, keeps and saves; only its words go in")
  func script() {
    let result = run(
      """
      { platform: 'x', audience: 'bakers',
        answers: { 'dialogue/engagement-bait': 'Who bakes at night, and what does it cost you?' } }
      """)
    #expect(result.code == ExitCode.passed)
    #expect(
      result.saved["post.md"]?.hasSuffix("Who bakes at night, and what does it cost you?") == true)
    #expect(result.saved["post.md"]?.contains("audience: bakers") == true)
  }

  @Test("a post that could not be saved is exit 2, however the talk ends")
  func unsaved() {
    let world = TestWorld(["post.md": Self.post, "answers.json5": "{ platform: 'x', accept: [] }"])
    let words = ["draft", "post.md", "--answers", "answers.json5"].map { Array($0.utf8) }
    let result = world.run(words) { world in
      world.save = { _, _ throws(World.Fault) in throw .noSpace }
    }
    #expect(result.code == ExitCode.broken)
    #expect(result.errors.contains("E502"))
  }

  @Test("a script can print instead")
  func prints() {
    let result = run("{ platform: 'x', accept: [], end: 'print' }")
    #expect(result.code == ExitCode.passed)
    #expect(result.output == Self.post + "\n")
    #expect(result.saved.isEmpty)
  }

  @Test("typed lines drive it as a person would; at their end it leaves")
  func typed() {
    let result = run("{ typed: ['x', 'bakers', '', 'y', '^C', 'Who bakes at night?', 'y'] }")
    #expect(result.code == ExitCode.failed)
    #expect(result.errors.contains("Cancelled"))
    #expect(result.saved.isEmpty)
  }

  @Test(
    "a fault of a script is told with its place",
    arguments: [
      "{ platfrom: 'x' }", "{ answers: { 'dialogue/none': 'a' } }", "{ text: 3 }", "{ end: 'fly' }",
      "{ platform: 'paper' }",
    ])
  func faults(script: String) {
    let result = run(script)
    #expect(result.code == ExitCode.broken)
    #expect(result.errors.contains("answers.json5:1:"), "\(result.errors)")
  }

  @Test("an interview is for one platform, however many are named")
  func onePlatform() {
    let result = run("{ accept: [] }", "-p", "x,linkedin")
    #expect(result.code == ExitCode.broken)
    #expect(result.errors.contains("(E146)"))
    #expect(run("{ accept: [], end: 'print' }", "-p", "x", "-p", "x").code == ExitCode.passed)
  }

  @Test("where a house wants reasons, a check is not ignored without one")
  func wantsReason() {
    let typed = "'bakers', '', 'y', '/ignore', '', 'part of a series', '/save', 'y', '/quit'"
    let files = [
      "post.md": Self.post, "answers.json5": "{ typed: [\(typed)] }",
      "socialceo.json5": "{ version: 1, require_reason: true }",
    ]
    let words = ["draft", "post.md", "-p", "x", "--answers", "answers.json5", "--ui-lang", "en"]
    let saved = TestWorld(files).run(words.map { Array($0.utf8) }).saved["post.md"]
    #expect(
      saved?.contains("ignore: dialogue/engagement-bait (part of a series)\n") == true,
      "\(saved ?? "nothing")")
  }
}
