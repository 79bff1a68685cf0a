import Testing

@testable import Desk

/// The switches of the gate, as a script sees them.
@Suite("Gating")
struct GatingTests {
  private let weak =
    "We are thrilled to announce that our facility in Leeds is open for all of you."

  private func run(_ files: [String: String], _ words: String...) -> TestWorld.Result {
    TestWorld(files).run(words.map { Array($0.utf8) })
  }

  @Test("warnings fail together when there are more than were allowed")
  func warnings() {
    let files = ["a.md": weak, "b.md": weak]
    #expect(run(files, "check", "--max-warnings", "100", "a.md", "b.md").code == 0)
    let failed = run(files, "check", "-f", "json", "--max-warnings", "1", "a.md", "b.md")
    #expect(failed.code == ExitCode.failed)
    #expect(failed.output.contains(#""kind": "warnings""#))
    #expect(failed.output.contains(#""most": 1"#))
    #expect(failed.output.contains("at most 1 may be left"))
    let house = ["socialceo.json5": "{version: 1, gate: {max_warnings: 0}}", "a.md": weak]
    #expect(run(house, "check", "a.md").code == ExitCode.failed)
    #expect(run(house, "check", "--max-warnings", "100", "a.md").code == 0)
  }

  @Test("a baseline lets the old stay and stops the new")
  func baseline() throws {
    let strict = ["check", "--fail-on", "suggestion", "a.md"]
    let files = ["a.md": weak]
    let wrote = run(
      files, "check", "--fail-on", "suggestion", "--write-baseline", "known.json", "a.md")
    #expect(wrote.code == 0)
    let known = try #require(wrote.saved["known.json"])
    #expect(!known.contains("facility"))
    var world = TestWorld(["a.md": weak, "known.json": known])
    let words = (strict + ["--baseline", "known.json"]).map { Array($0.utf8) }
    #expect(world.run(words).code == 0)
    #expect(world.run(words).output.contains("known before"))
    world.files["a.md"] = Array((weak + " Synergies leverage our best-in-class ecosystem.").utf8)
    #expect(world.run(words).code == ExitCode.failed)
    world.files["a.md"] = Array(Fixture.post.utf8)
    #expect(world.run(words).errors.contains("(N506)"))
  }

  @Test("a baseline stays when a draft could not be checked, or it would forget that draft")
  func keepsBaseline() {
    var world = TestWorld(["a.md": weak, "b.md": weak])
    world.faults["b.md"] = .notAllowed
    let words = ["check", "--write-baseline", "known.json", "a.md", "b.md"].map { Array($0.utf8) }
    let result = world.run(words)
    #expect(result.code == ExitCode.broken)
    #expect(result.saved["known.json"] == nil)
    #expect(result.errors.contains("(N508)"))
  }

  @Test("a baseline that is missing or none is no pass")
  func noBaseline() {
    let files = ["a.md": Fixture.post, "bad.json": "{"]
    #expect(run(files, "check", "--baseline", "none.json", "a.md").errors.contains("(E505)"))
    #expect(run(files, "check", "--baseline", "bad.json", "a.md").code == ExitCode.broken)
    #expect(run(files, "check", "--write-baseline", "a.md", "a.md").errors.contains("(E116)"))
    #expect(
      run(files, "check", "--input", "ndjson", "--write-baseline", "k").errors.contains("E130"))
  }

  @Test("in a stream, warnings of all lines count together")
  func stream() {
    var world = TestWorld()
    let line = "{\"text\":\"\(weak)\"}\n"
    world.input = Array((line + line).utf8)
    let words = ["check", "--input", "ndjson"].map { Array($0.utf8) }
    #expect(world.run(words).code == 0)
    let failed = world.run(words + [Array("--max-warnings=1".utf8)])
    #expect(failed.code == ExitCode.failed)
    #expect(failed.errors.contains("6 warnings in the stream, at most 1 may be left"))
    #expect(failed.errors.contains("(E236)"))
  }
}
