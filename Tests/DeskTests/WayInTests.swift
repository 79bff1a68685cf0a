import Testing

@testable import Desk

/// The way in: help, version, and what stands where no command should.
@Suite("Way in")
struct WayInTests {
  private let world = TestWorld(["lint": "Hallo"])

  @Test("without a word there is help: on a terminal it is the answer, elsewhere a mistake")
  func noWords() {
    var world = world
    let piped = world.run()
    #expect(piped.code == ExitCode.broken)
    #expect(piped.output.isEmpty)
    world.terminals = [.output]
    let shown = world.run()
    #expect(shown.code == ExitCode.passed)
    #expect(shown.errors.isEmpty)
  }

  @Test(
    "help and version go to standard output and win over every mistake",
    arguments: [
      ["--help"], ["-h"], ["help"], ["help", "check"], ["check", "--help"], ["--version"],
      ["version"], ["check", "--no-such-flag", "-h"], ["nonsense", "-V"], ["-qqh"],
    ])
  func helpWins(words: [String]) {
    let result = world.run(words.map { Array($0.utf8) })
    #expect(result.code == ExitCode.passed)
    #expect(!result.output.isEmpty)
    #expect(result.errors.isEmpty)
  }

  @Test("the number of the version stands behind the last blank of the first line")
  func version() {
    #expect(world.run("version").output == "socialceo 0.1.0\n")
  }

  @Test("an unknown command is an error, and never a draft")
  func unknownCommand() {
    let result = world.run("lint")
    #expect(result.code == ExitCode.broken)
    #expect(result.errors.contains("(E102)"))
    #expect(world.run("help", "lint").code == ExitCode.broken)
    #expect(world.run("--plain").code == ExitCode.broken)
  }

  @Test("quiet twice says nothing at all")
  func quiet() {
    let result = world.run("check", "nowhere.md", "-qq")
    #expect(result.code == ExitCode.broken)
    #expect(result.output.isEmpty)
    #expect(result.errors.isEmpty)
  }

  @Test("what standard output refuses is an error; that nobody reads on is the end")
  func output() {
    var world = world
    world.outputFault = .noSpace
    let full = world.run("help")
    #expect(full.code == ExitCode.broken)
    #expect(full.errors.contains("(E508)"))
    world.outputFault = .brokenPipe
    let broken = world.run("help")
    #expect(broken.code == ExitCode.brokenPipe)
    #expect(broken.errors.isEmpty)
  }
}
