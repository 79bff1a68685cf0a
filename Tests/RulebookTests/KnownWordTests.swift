import Prose
import Rulebook
import Testing

@Suite("Looking up words")
struct KnownWordTests {
  /// Of one letter to twenty, beyond ASCII too; many begin or end alike.
  private static let known =
    (1...20).map { String("abcdefghijklmnopqrst".prefix($0)) }
    + (9...19).map { String("abcdefghijklmnopqrst".suffix($0)) }
    + ["ü", "übung", "übungsräume", "höchste", "abcdefghijklmnoü", "übcdefghijklmnop"]
  private static let unknown = [
    "b", "abd", "abcdefgi", "bcdefgh", "abcdefghj", "abcdefghijklmnox", "xbcdefghijklmnop",
    "xbcdefghijklmnopqrst", "abcdefghxjklmnopqrst", "ä", "übun", "größe",
  ]

  private static func kinds() throws -> KindTable {
    let others = WordKind.allCases.filter { $0 != .said && $0 != .past }
    let lines =
      others.map { "[\($0.rawValue)]" } + ["[said]"] + known + ["[past]"]
      + known.filter { $0.utf8.count.isMultiple(of: 2) }
    let file = RuleArchive.File(
      path: "en/scoring/kinds.txt", text: Array(lines.joined(separator: "\n").utf8))
    return try KindTable(RuleArchive(files: [file]), in: .en)
  }

  private static func words(_ text: String) throws -> [KnownWord] {
    let draft = try Draft(bytes: Array(text.utf8), name: "post.md")
    return try kinds().words(in: Reading(of: draft, orthographies: [:], language: .en))
  }

  @Test("knows words of any length, wherever they stand")
  func findsWords() throws {
    for (index, word) in Self.known.enumerated() {
      let found = try Self.words("\(word) 12 \(Self.unknown[index % 12]) \(word)")
      #expect(found.map(\.isNumber) == [false, true, false, false])
      for own in [found[0], found[3]] {
        #expect(own.kinds.contains(.said), "\(word)")
        #expect(own.kinds.contains(.past) == word.utf8.count.isMultiple(of: 2), "\(word)")
        #expect(own.letters == word.unicodeScalars.count, "\(word)")
      }
      #expect(found[2].kinds == [])
    }
  }
}
