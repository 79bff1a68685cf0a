import Testing

@testable import Desk

/// Lines in, lines out.
@Suite("Stream")
struct StreamTests {
  private func run(_ lines: [String], _ words: String...) -> TestWorld.Result {
    var world = TestWorld()
    world.input = Array(lines.joined(separator: "\n").utf8)
    return world.run((["check", "--input", "ndjson"] + words).map { Array($0.utf8) })
  }

  private let good = #"{"id":"a","text":"I was wrong. What would you change?","platform":"x"}"#

  @Test("one line out for each line in, in the same order, and a bad line stops nothing")
  func order() {
    let result = run([
      good, "{", #"{"id":7,"text":"Hallo Linz, ich irre mich gern.","lang":"de"}"#, "[]", "",
      #"{"id":"z"}"#, #"{"id":"y","text":3}"#, #"{"id":"x","text":"Hi","platform":"linkdin"}"#,
      #"{"id":"e","text":""}"#, good,
    ])
    let lines = result.output.split(separator: "\n")
    #expect(result.code == ExitCode.broken)
    #expect(lines.count == 10)
    #expect(lines.map { $0.contains("E222") } == [0, 1, 0, 1, 1, 1, 1, 1, 1, 0].map { $0 == 1 })
    #expect(lines[2].hasPrefix(#"{"id":"7""#))
    #expect(lines[5].contains(#""id":"z""#))
    #expect(lines[9].contains(#""from":"line""#))
  }

  @Test("a line gets one answer, though its house or its text names two platforms")
  func onePlatform() {
    var world = TestWorld(["socialceo.json5": "{version: 1, platform: ['x', 'linkedin']}"])
    let words = ["check", "--input", "ndjson"].map { Array($0.utf8) }
    world.input = Array((good + "\n" + #"{"text":"Hello there, all of you."}"#).utf8)
    let lines = world.run(words).output.split(separator: "\n")
    #expect(lines.map { $0.contains("E126") } == [false, true])
  }

  @Test("an option beats what a line says")
  func precedence() {
    let output = run([good], "-p", "linkedin").output
    #expect(output.contains(#""platform":{"value":"linkedin","from":"flag"}"#))
  }

  @Test("a stream of a thousand lines gives a thousand lines")
  func many() {
    let count = run([String](repeating: "{}", count: 1000)).output.count { $0 == "\n" }
    #expect(count == 1000)
  }

  @Test(
    "what a stream cannot do is said before it begins",
    arguments: [
      (["-f", "full"], "E122"), (["-p", "x,linkedin"], "E126"), (["a.md"], "E127"),
      (["-o", "out.json"], "E129"), (["--watch"], "E144"),
    ])
  func clashes(words: [String], code: String) {
    let result = TestWorld().run(
      (["check", "--input", "ndjson"] + words).map { Array($0.utf8) })
    #expect(result.code == ExitCode.broken)
    #expect(result.errors.contains("(\(code))"))
    #expect(result.output.isEmpty)
  }

  @Test("a stream without a line is no pass")
  func empty() {
    #expect(run([]).code == ExitCode.broken)
  }

  @Test("quiet twice says nothing, whatever the answer is")
  func quiet() {
    let result = run([good, "{"], "-qq")
    #expect(result.code == ExitCode.broken)
    #expect(result.output.isEmpty)
    #expect(result.errors.isEmpty)
  }
}
