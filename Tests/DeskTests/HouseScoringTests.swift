import Checks
import Foundation
import Prose
import Rulebook
import Testing

@testable import Desk

/// Weights of a house: from `calibrate` through the house file to scores.
@Suite("Scores of a house")
struct HouseScoringTests {
  private let house = "{version: 1, scoring: 'ours'}"

  private func run(_ files: [String: String], _ words: String...) -> TestWorld.Result {
    let world = TestWorld(files.merging(["posts/a.md": Fixture.post]) { own, _ in own })
    return world.run(words.map { Array($0.utf8) })
  }

  private func scores(_ files: [String: String]) throws -> [String: Int] {
    let result = run(files, "check", "-f", "json", "posts/a.md")
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let posts = try #require(json?["posts"] as? [[String: Any]], "\(result.errors)")
    let scores = try #require(posts.first?["scores"] as? [String: [String: Any]])
    return scores.compactMapValues { $0["value"] as? Int }
  }

  /// Whoever asks is liked less the more they ask.
  private var rated: String {
    (0..<40).map { index in
      let asks = index.isMultiple(of: 2)
      let end = asks ? "Drivers, what else keeps you waiting at gate \(index)?" : "It rained."
      let text = "On Tuesday I rode the night tour number \(index) with Ines. \(end)"
      return #"{"lang":"en","platform":"linkedin","text":"\#(text)","scores":"#
        + #"{"dialogue":\#(asks ? 5 : 95),"authenticity":70,"stance":30,"fit":60}}"#
    }.joined(separator: "\n")
  }

  @Test("what calibrate writes counts once the house file names it, in checks and threads alike")
  func roundTrip() throws {
    let made = run(
      ["rated.jsonl": rated, "socialceo.json5": house], "calibrate", "rated.jsonl", "-o", "ours")
    #expect(made.code == 0, "\(made.errors)")
    #expect(made.errors.contains("(N326)"))
    let files = made.saved.merging(["socialceo.json5": house]) { own, _ in own }
    #expect(run(files, "config", "check").code == 0)
    #expect(run(files, "config", "show").output.contains("scoring = 'ours'"))

    let usual = try scores([:])
    let own = try scores(files)
    #expect(try #require(own["dialogue"]) < #require(usual["dialogue"]))
    let thread = ["thread", "-p", "x", "posts/a.md"]
    let threads = [
      run([:], "thread", "-p", "x", "posts/a.md"), run(files, "thread", "-p", "x", "posts/a.md"),
    ]
    #expect(
      threads.allSatisfy { $0.code == 0 } && threads[0].output != threads[1].output, "\(thread)")
  }

  @Test("one aspect of one language is enough; the rest stays as it came")
  func oneAspect() throws {
    let usual = try scores([:])
    let own = try scores(["socialceo.json5": house, "ours/en.stance.txt": "start 77\n"])
    var wanted = usual
    wanted["stance"] = own["stance"]
    #expect(own == wanted && own["stance"] != usual["stance"])
    let german = try scores(["socialceo.json5": house, "ours/de.stance.txt": "start 77\n"])
    #expect(german == usual)
  }

  @Test("a gate can tell from the digest that other weights are in force")
  func digest() {
    let json = ["check", "-f", "json", "posts/a.md"].map { Array($0.utf8) }
    func rules(_ weights: String) -> Substring? {
      let files = [
        "socialceo.json5": house, "ours/en.stance.txt": weights, "posts/a.md": Fixture.post,
      ]
      return TestWorld(files).run(json).output.split(separator: "\n")
        .first { $0.contains("\"rules\": \"sha256:") }
    }
    #expect(rules("start 50\n") != nil)
    #expect(rules("start 50\n") != rules("start 51\n"))
  }

  @Test("the weights nearest to the house go before those it builds on")
  func extends() throws {
    let own = try scores([
      "socialceo.json5": "{version: 1, extends: 'base/house.json5', scoring: 'ours'}",
      "base/house.json5": "{version: 1, scoring: 'w'}",
      "base/w/en.stance.txt": "start 11\n", "base/w/en.fit.txt": "start 12\n",
      "ours/en.stance.txt": "start 13\n",
    ])
    let single = try scores(["socialceo.json5": house, "ours/en.stance.txt": "start 13\n"])
    let other = try scores(["socialceo.json5": house, "ours/en.fit.txt": "start 12\n"])
    #expect(own["stance"] == single["stance"])
    #expect(own["fit"] == other["fit"])
  }

  @Test(
    "a fault in the house file is told with its place",
    arguments: [
      ("scoring: 'none'", [:]), ("scoring: '../ours'", [:]), ("scoring: '/ours'", [:]),
      ("scoring: 'https://example.org/w'", [:]), ("scoring: 'posts/a.md'", [:]),
      ("scoring: 'posts'", [:]), ("scoring: 3", [:]), ("scoring: ['ours']", [:]),
      ("scoring: 'ours'", ["ours/en.dialog.txt": "start 5\n", "ours/en.fit.txt": "start 5\n"]),
    ] as [(String, [String: String])])
  func houseFaults(line: String, files: [String: String]) {
    let all = files.merging(["socialceo.json5": "{version: 1,\n  \(line)}"]) { own, _ in own }
    let result = run(all, "check", "posts/a.md")
    #expect(result.code == ExitCode.broken)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("socialceo.json5:2:12: "), "\(result.errors)")
  }

  @Test(
    "a fault in the weights is told with their file, line and column, in both languages",
    arguments: [
      ("", "1:1"), ("start x\n", "1:7"), ("start 1\nweight 1 0 0 1 asks-openyl\n", "2:16"),
      ("start 1\nweight 1 0 1 0 i\n", "2:14"), ("start 1\ncap 15 dialogue/nothing\n", "2:8"),
      ("start 1\ncap 101 fit/over-limit\n", "2:5"), ("start 1\nrange 0 1000\n", "2:9"),
      ("start 1\nweight 1 0 0 1 i\nweight 1 0 0 1 i\n", "3:16"), ("wieght 1\n", "1:1"),
    ])
  func weightFaults(text: String, place: String) {
    let files = ["socialceo.json5": house, "ours/de.dialogue.txt": text]
    let (english, german) = (
      run(files, "check", "posts/a.md"), run(files, "check", "--ui-lang", "de", "posts/a.md")
    )
    for result in [english, german] {
      #expect(result.code == ExitCode.broken)
      #expect(result.errors.contains("ours/de.dialogue.txt:\(place): "), "\(result.errors)")
    }
    #expect(english.errors.drop { $0 != ":" } != german.errors.drop { $0 != ":" })
  }

  @Test("reasons in a German house are German", arguments: RuleReason.allCases)
  func germanReasons(reason: RuleReason) throws {
    let rulebook = try Rulebook.embedded()
    let problem = RulebookError.Problem.worded(reason, [:])
    let (english, german) = (
      problem.text(in: rulebook.phrasebook(in: .en)),
      problem.text(in: rulebook.phrasebook(in: .de))
    )
    #expect(english != german)
    #expect(english != reason.rawValue && german != reason.rawValue)
  }
}
