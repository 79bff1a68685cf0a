import Reports
import Testing

@testable import Desk

/// More reports than one: `--report NAME=PATH`.
@Suite("Reports into files")
struct ReportFileTests {
  private let weak =
    "We are thrilled to announce that our facility in Leeds is open. Like and repost if you agree!"

  private func run(_ words: [String], _ change: (inout TestWorld) -> Void = { _ in })
    -> TestWorld.Result
  {
    var world = TestWorld(["a.md": weak, "b.md": Fixture.post])
    change(&world)
    return world.run((["check"] + words).map { Array($0.utf8) })
  }

  @Test("every format lands in its file as it would on standard output, in one run")
  func everyFormat() {
    let names = Renderer.all.map(\.name)
    let wanted = names.flatMap { ["--report", "\($0)=out/\($0).txt"] }
    let together = run(["a.md", "b.md", "-f", "concise"] + wanted)
    #expect(together.saved.count == names.count)
    for name in names {
      let alone = run(["a.md", "b.md", "-f", name])
      #expect(!alone.output.isEmpty)
      #expect(together.saved["out/\(name).txt"] == alone.output, "\(name)")
      #expect(together.code == alone.code)
    }
    #expect(together.output == run(["a.md", "b.md", "-f", "concise"]).output)
    #expect(together.code == ExitCode.failed)
  }

  @Test("silence on the terminal silences no file, and -o takes the main report")
  func quiet() {
    let silent = run(["a.md", "-qq", "--report", "sarif=s"])
    #expect(silent.output.isEmpty && silent.errors.isEmpty)
    #expect(silent.saved["s"]?.contains("2.1.0") == true)
    let both = run(["a.md", "-f", "json", "-o", "j", "--report", "junit=x"])
    #expect(both.output.isEmpty)
    #expect(both.saved["j"]?.hasPrefix("{") == true)
    #expect(both.saved["x"]?.hasPrefix("<?xml") == true)
    let here = run(["a.md", "-o", "main", "--report", "concise=-"])
    #expect(here.output == run(["a.md", "-f", "concise"]).output)
  }

  @Test(
    "what cannot be meant is refused before anything is written",
    arguments: [
      (["--report", "xml=o"], "E113"), (["--report", "=o"], "E113"),
      (["--report", "sarif"], "E124"), (["--report", "sarif="], "E124"),
      (["--report", "json=o", "--report", "html=o"], "E131"),
      (["--report", "json=o", "--report", "html=./o"], "E131"),
      (["--report", "json=-"], "E131"), (["-o", "o", "--report", "json=.//o"], "E131"),
      (["--report", "json=a.md"], "E116"), (["--write-baseline", "a.md"], "E116"),
      (["-f", "json", "-o", "k", "--write-baseline", "k"], "E131"),
      (["-f", "json", "-o", "k", "--baseline", "k"], "E150"),
      (["--report", "json=k", "--baseline", "k", "--write-baseline", "k"], "E150"),
      (["-o", "socialceo.json5"], "E150"), (["--report", "json=style.json5"], "E150"),
      (["--write-baseline", "socialceo.json5"], "E150"), (["-o", "w/en.fit.txt"], "E150"),
    ])
  func refused(words: [String], code: String) {
    let result = run(["a.md"] + words) { world in
      let settings = [
        "socialceo.json5": "{version: 1, extends: 'style.json5', scoring: 'w'}",
        "style.json5": "{version: 1}", "w/en.fit.txt": "start 1\n",
        "k": "{\"schema\": 1, \"findings\": []}",
      ]
      world.files.merge(settings.mapValues { Array($0.utf8) }) { own, _ in own }
    }
    #expect(result.code == ExitCode.broken)
    #expect(result.errors.contains("(\(code))"), "\(result.errors)")
    #expect(result.saved.isEmpty && result.output.isEmpty)
  }

  @Test("a baseline may be renewed")
  func renewed() {
    let made = run(["a.md", "--write-baseline", "k"]).saved["k"] ?? ""
    let again = run(["a.md", "--baseline", "k", "--write-baseline", "k"]) { world in
      world.files["k"] = Array(made.utf8)
    }
    #expect(again.saved["k"] == made, "\(again.errors)")
  }

  @Test(
    "a report that cannot be written is exit 2, whatever the gate says",
    arguments: [
      (World.Fault.notFound, "E501"), (.noSpace, "E502"), (.isFolder, "E503"),
      (.notAllowed, "E504"),
    ])
  func unwritable(fault: World.Fault, code: String) {
    let result = run(["b.md", "--report", "json=o"]) { $0.faults["o"] = fault }
    #expect(result.code == ExitCode.broken)
    #expect(result.errors.contains("(\(code))"), "\(result.errors)")
    #expect(result.saved.isEmpty)
  }
}
