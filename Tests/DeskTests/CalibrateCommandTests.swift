import Checks
import Prose
import Reports
import Rulebook
import Testing

@testable import Desk

@Suite("calibrate")
struct CalibrateCommandTests {
  /// A house that loves questions and finds everything else dull.
  private static func posts(_ count: Int) -> [String] {
    (0..<count).map { index in
      let asks = index.isMultiple(of: 2)
      let end = asks ? "Drivers, what else keeps you waiting at gate \(index)?" : "It rained."
      let text = "On Tuesday I rode the night tour number \(index) with Ines. \(end)"
      let dialogue = asks ? 95 : 5
      return #"{"lang":"en","platform":"linkedin","text":"\#(text)","scores":"#
        + #"{"dialogue":\#(dialogue),"authenticity":70,"stance":30,"fit":60}}"#
    }
  }

  private func run(_ lines: [String], _ words: String...) -> TestWorld.Result {
    let world = TestWorld(["rated.jsonl": lines.joined(separator: "\n") + "\n"])
    return world.run((["calibrate", "rated.jsonl"] + words).map { Array($0.utf8) })
  }

  @Test("writes a house's own weights, which the program can read and which know its taste")
  func writesWeights() throws {
    let result = run(Self.posts(40), "-o", "ours")
    #expect(result.code == ExitCode.passed)
    #expect(
      result.saved.keys.sorted() == Aspect.allCases.map { "ours/en.\($0.rawValue).txt" }.sorted())
    let files = result.saved.map { path, text in
      RuleArchive.File(
        path: path.replacing("ours/", with: "house/scoring/"), text: Array(text.utf8))
    }
    let usualRules = try Rulebook.embedded()
    let ownRules = usualRules.adding(HouseRulebook(archive: RuleArchive(files: files)))
    let (own, usual) = (try ownRules.scoring(in: .en), try usualRules.scoring(in: .en))
    let name = "asks-openly"
    let points = try #require(own.formulas[.dialogue]?.weights[name]?.points)
    #expect(try points > #require(usual.formulas[.dialogue]?.weights[name]?.points))
    #expect(own.formulas[.dialogue]?.caps == usual.formulas[.dialogue]?.caps)
    #expect(try ownRules.scoring(in: .de).formulas.count == 4)
  }

  @Test("tells how well the weights agree, before and after")
  func tellsAgreement() {
    let result = run(Self.posts(40))
    #expect(result.code == ExitCode.passed)
    #expect(result.output.split(separator: "\n").count == 5)
    #expect(result.saved.isEmpty)
    #expect(result.errors.contains("-o"))
  }

  @Test("refuses what it cannot learn from, and says where")
  func refuses() {
    let few = run(Self.posts(39))
    #expect(few.code == ExitCode.broken)
    #expect(few.errors.contains("E238"))
    #expect(few.errors.contains("39"))

    var lines = Self.posts(40)
    lines[2] = lines[2].replacing("\"fit\":60", with: "\"fit\":600")
    let bad = run(lines)
    #expect(bad.code == ExitCode.broken)
    #expect(bad.errors.contains("line 3"))
    #expect(bad.saved.isEmpty)

    #expect(TestWorld().run("calibrate").errors.contains("E136"))
    #expect(TestWorld().run("calibrate", "none.jsonl").errors.contains("E201"))
  }

  @Test("a writer who alone writes in a language is no trap")
  func oneWriterForEachLanguage() {
    let ours = Self.posts(20).map { $0.replacing("{\"lang\"", with: "{\"writer\":\"B\",\"lang\"") }
    let theirs = (0..<20).map { index in
      let text = "Am Dienstag fuhr ich mit Ines die Tour \(index). Wer wartet noch an Tor \(index)?"
      return #"{"writer":"A","lang":"de","platform":"linkedin","text":"\#(text)","scores":"#
        + #"{"dialogue":\#(index),"authenticity":70,"stance":30,"fit":60}}"#
    }
    let result = run(ours + theirs)
    #expect(result.code == ExitCode.passed)
    #expect(result.output.split(separator: "\n").count == 5)
  }

  @Test("a text that is none is told with its line")
  func namesLines() {
    var lines = Self.posts(40)
    lines[6] = lines[6].replacing("On Tuesday", with: #"On \u0000Tuesday"#)
    lines.insert("", at: 3)
    let result = run(lines)
    #expect(result.code == ExitCode.broken)
    #expect(result.errors.contains("'rated.jsonl:8'"), "\(result.errors)")
    #expect(result.errors.contains("(E206)"))
  }
}
