import Checks
import Foundation
import Prose
import Reports
import Rulebook
import Testing

/// How far the scores agree with readers who said how open a text sounds to the other side.
///
/// These paragraphs argue about politics and are no posts, so only the direction is held.
@Suite("Receptiveness", .enabled(if: Paragraph.areHere, "needs ../shared"))
struct ReceptivenessTests {
  @Test("what sounds open to the other side scores higher in dialogue")
  func order() throws {
    let weighing = try Weighing.open()
    let paragraphs = try Paragraph.all()
    let scores = try paragraphs.map {
      try weighing.scorecard($0.text, .en, on: "linkedin")?.values ?? [:]
    }
    let told = zip(paragraphs, scores).filter { !$0.1.isEmpty }
    print("Receptiveness: \(told.count) of \(paragraphs.count) paragraphs are scored;")
    for aspect in Aspect.allCases {
      let rank = Statistics.rankCorrelation(
        told.map(\.0.score), told.map { Double($0.1[aspect, default: 0]) })
      print("  rank correlation with \(aspect.rawValue): \(rank)")
      if aspect == .dialogue { #expect(rank > 0) }
    }
    #expect(told.count > 1_000)
  }
}

private struct Paragraph: Decodable {
  let text: String
  /// Higher is more open; rated by people.
  let score: Double

  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/labelled/receptiveness.dev.jsonl")
  static let areHere = FileManager.default.fileExists(
    atPath: file.standardizedFileURL.path(percentEncoded: false))

  static func all() throws -> [Self] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .map { try JSONDecoder().decode(Self.self, from: Data($0.utf8)) }
  }
}
