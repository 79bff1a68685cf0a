import Foundation
import Prose
import Reports
import Testing

@testable import Desk

/// Whole interviews over the weak samples, as a person would see them, compared with the files in
/// `Samples/interviews/`. `RECORD_GOLDEN=1 swift test --filter TranscriptTests` writes them anew;
/// read the diff.
@Suite("Transcripts")
struct TranscriptTests {
  @Test("an English post for X is led to ready", arguments: [false, true])
  func english(isPlain: Bool) throws {
    var stage = try Stage(Self.sample("en/x-weak-award.md"), isPlain: isPlain)
    stage.type(
      "people who run small factories", "Prizes should go to the people on the floor.", "y")
    stage.type("Who on your floor should have had the prize instead of you?", "w", "y")
    stage.send(.interrupt)
    stage.type("Last night they called my name for Leader of the Year, and I looked at Dora.", "y")
    stage.type("Dora rebuilt line four in March while I sat on a plane.", "y")
    try finish(
      &stage, isPlain ? "award-plain" : "award", .en,
      [
        "fit/over-limit": "2",
        "authenticity/hype": "I think the prize should have been hers.",
        "authenticity/buzzwords": "I think the prize should have been hers.",
        "stance/no-position": "I think the prize should have been hers.",
        "fit/hashtag-load": "0",
      ])
    #expect(stage.interview.post?.verdict == .ready)
  }

  @Test("a German post for LinkedIn is led to ready", arguments: [false, true])
  func german(isPlain: Bool) throws {
    var stage = try Stage(
      Self.sample("de/linkedin-schwach-werk.md"), language: .de, isPlain: isPlain)
    stage.type("Leute in der Logistik", "Wer in einer Halle arbeitet, soll sie planen.", "j")
    try finish(&stage, isPlain ? "werk-plain" : "werk", .de, Self.germanAnswers)
    #expect(stage.interview.post?.verdict == .ready)
  }

  private static let germanAnswers = [
    "authenticity/announce-emotion":
      "Heute früh um fünf stand ich mit Aylin am ersten Tor in Auwinkel, und sie drückte den Knopf.",
    "authenticity/first-person":
      "Ich wollte die Halle zuerst ohne Fenster bauen, das war mein Fehler.",
    "authenticity/press-release":
      "Aylin und ihre Schicht haben mir den Plan im Januar zurückgegeben und elf Fenster hineingezeichnet.",
    "authenticity/nominal-style": "Jens hat im Februar Nein gesagt, und er hatte recht.",
    "stance/no-position":
      "Ich finde, wer dort arbeitet, soll über die Halle entscheiden, auch wenn es drei Monate länger dauert.",
    "network/generic-thanks": "Danke, Aylin, für die Fenster, und danke, Jens, für dein Nein.",
    "dialogue/lazy-question":
      """
    Wer von euch hat seine Halle mit denen geplant, die darin arbeiten, und was würdet ihr anders \
    machen? Ich bin heute Abend ab acht selbst hier und antworte jedem von euch.
    """,
    "fit/hashtag-load": "1",
  ]

  /// Answers what comes, keeps it, looks at the post and saves it.
  private func finish(
    _ stage: inout Stage, _ name: String, _ language: Language, _ answers: [String: String]
  ) throws {
    var steps = 0
    while stage.prompt?.name != "menu", steps < 60 {
      steps += 1
      let isProposal = ["proposal", "mend"].contains(stage.prompt?.name)
      stage.type(isProposal ? "y" : answers[stage.prompt?.name ?? ""] ?? "")
    }
    stage.type("v", "s", "y")
    #expect(stage.code == ExitCode.passed)
    try Self.compare(stage.transcript, with: "\(name).\(language.rawValue).txt")
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func sample(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: "Samples/\(path)"), encoding: .utf8)
  }

  private static func compare(_ text: String, with name: String) throws {
    let url = root.appending(path: "Samples/interviews/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: url)
    }
    let golden = try String(contentsOf: url, encoding: .utf8)
    let difference = zip(golden.split(separator: "\n"), text.split(separator: "\n"))
      .first { $0 != $1 }
    #expect(
      golden == text, "\(name) differs first here: \(String(describing: difference))")
  }
}
