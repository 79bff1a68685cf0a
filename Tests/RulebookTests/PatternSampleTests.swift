import Foundation
import Prose
import Rulebook
import Testing

/// The glances that spare walks read patterns on their own; where they disagree with the parser,
/// a match vanishes without a word.
@Suite("Whatever a pattern allows is found")
struct PatternSampleTests {
  @Test("of every pattern of ours", arguments: Language.allCases)
  func ours(language: Language) throws {
    let patterns = try Self.patterns(language).filter { $0 != Self.dead }
    #expect(patterns.count > 2_000)
    try check(patterns, language, samples: 1)
  }

  @Test("of patterns made at random", arguments: 0..<8)
  func made(seed: Int) throws {
    var random = SeededNumbers(seed: UInt64(seed))
    let pieces = [
      "customers", "i", "we", "über", "ökosystem*", "*lösung", "*team*", "best-in", "so-2b", "b-Ü",
      "a*-b", "don't", "(our|my)", "(very)?", "(all of|each)", "(i*|(so|at) last)", "=Rosa",
      "~2 so", "#", "b2b", "!", "x-y-z", "(a-b|c)", "(walk*|run-*)", "Maß", "20#", "#tag",
    ]
    let patterns = (0..<60).map { _ in
      let count = Int.random(in: 1...4, using: &random)
      let chosen = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }
      return "walk " + chosen.joined(separator: " ")
    }
    try check(patterns, .de, samples: 3)
  }

  /// A quotation mark before a gap is one that opens, and its second one closes.
  private static let dead = #"schreib* " ~3 " ~2 kommentar*"#

  private func check(_ patterns: [String], _ language: Language, samples: Int) throws {
    for (number, pattern) in patterns.enumerated() {
      let matcher = try Matcher(
        patterns: Array(pattern.utf8), path: "test.txt", lexicon: "test/list",
        languages: [language])
      for seed in 1...samples {
        var sample = PatternSample(
          pattern.hasPrefix("\\") ? String(pattern.dropFirst()) : pattern,
          seed: UInt64(samples * number + seed))
        let text = sample.text()
        let found = try matcher.matches(in: reading(text, language)).of("test/list")
        #expect(!found.isEmpty, "\(pattern) in \(text)")
      }
    }
  }

  private static func patterns(_ language: Language) throws -> [String] {
    let folder = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Rules/\(language.rawValue)/lexicons")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    return try paths.filter { $0.hasSuffix(".txt") }.flatMap { path in
      try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        .split(separator: "\n").filter { !$0.hasPrefix("#") && !$0.hasPrefix("[") }
        .map { $0.split(separator: "=>", omittingEmptySubsequences: false)[0] }
        .map { String($0.reversed().drop { $0 == " " }.reversed()) }
    }
  }
}
