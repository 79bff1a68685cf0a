import Foundation
import Prose
import Rulebook
import Testing

@testable import Checks

/// What people write to each other without a department behind them is seldom blamed.
@Suite("Texts by people", .enabled(if: Sample.areHere, "needs ../shared"))
struct HumanTextTests {
  @Test(
    "hardly ever gets an error, and seldom sounds like a department",
    arguments: [
      (Language.en, "receptiveness.dev.jsonl"), (.de, "de_speech_acts.dev.jsonl"),
    ])
  func people(_ language: Language, _ file: String) throws {
    let rows = try String(
      contentsOf: Sample.folder.appending(path: "labelled/\(file)"), encoding: .utf8
    ).split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    var warned = 0
    var blocked = 0
    var counts: [String: Int] = [:]
    for row in rows {
      let findings = try Workshop.open().inspection(of: row.text, language, on: "x").findings
        .filter { !$0.hit.isMissing && $0.check != "fit/over-limit" }
      warned += findings.contains { $0.aspect == .authenticity && $0.severity == .warning } ? 1 : 0
      blocked += findings.contains { $0.severity == .error } ? 1 : 0
      for finding in findings { counts[finding.check.text, default: 0] += 1 }
    }
    let total = Double(max(1, rows.count))
    print("\(file): \(Double(warned) / total) with a warning about authenticity,")
    print("  \(Double(blocked) / total) with an error; checks in more than 1 %:")
    for (check, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
    where Double(count) > total / 100 {
      print("  \(Double(count) / total) \(check)")
    }
    #expect(rows.count > 500)
    #expect(Double(warned) / total <= 0.15)
    #expect(Double(blocked) / total <= 0.02)
    let sentences = try rows.map { try Workshop.open().reading($0.text, language) }
      .reduce(0) { $0 + $1.sentences.count }
    // How long and how heavy a sentence is says nothing about a word list, and these are tweets
    // about parties.
    let shape: Set<CheckID> = [
      "fit/x-long-sentence", "fit/hard-to-read", "fit/decoration-load", "fit/hashtag-load",
      "stance/party-politics",
    ]
    for (check, count) in counts where !shape.contains(where: { $0.text == check }) {
      #expect(Double(count) <= Double(sentences) / 100, "\(check): \(count) of \(sentences)")
    }
  }

  private struct Row: Decodable {
    let text: String
  }
}
