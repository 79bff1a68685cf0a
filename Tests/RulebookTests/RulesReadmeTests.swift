import Foundation
import Prose
import Rulebook
import Testing

@Suite("Rules/README.md")
struct RulesReadmeTests {
  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Rules/README.md")

  @Test("its sample of a word list is one")
  func sample() throws {
    let text = try String(contentsOf: Self.file, encoding: .utf8)
    let blocks = text.components(separatedBy: "```")
    let list = try #require(blocks.first { $0.hasPrefix("text\n") && $0.contains("=>") })
    let matcher = try Matcher(
      patterns: Array(list.dropFirst("text\n".count).utf8), path: "README.md",
      lexicon: "test/list", languages: [.en])
    let draft = try reading("We leverage this at the end of the day. Comment YES.", .en)
    let found = matcher.matches(in: draft).of("test/list")
    #expect(found.map(\.alternative) == ["use", "", nil])
  }

  @Test(
    "what it says of patterns is true",
    arguments: [
      PatternCase("synergy", "⟦Synergy⟧, not synergies."),
      PatternCase("synerg*", "Keine ⟦Synergieeffekte⟧.", .de),
      PatternCase("share ~3 friends", "⟦Share it with friends⟧."),
      PatternCase("it's not ~4 . it's", "⟦It’s not a job. It’s⟧ a calling."),
      PatternCase("customer*", "A ⟦customer-centric⟧ view."),
      PatternCase("freu*", "Ein ⟦freudloser⟧ Tag.", .de),
      PatternCase("plan*", "Unsere Pläne stehen.", .de),
      PatternCase("(plan*|plän*)", "Unsere ⟦Pläne⟧ stehen.", .de),
      PatternCase("^ any questions ?", "👉 @anna ⟦any questions?⟧"),
    ])
  func claims(_ example: PatternCase) throws { try example.check() }
}
