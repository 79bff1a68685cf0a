import Testing

@testable import Rulebook

@Suite("Words of patterns")
struct PatternWordsTests {
  private static let list = [
    "'", "a", "ab", "abc", "abd", "b", "customer", "customers", "customerservice",
    "customerservices", "z", "über",
  ]

  private var words: PatternWords {
    PatternWords(lines: Array(Self.list.map { "\($0)\n" }.joined().utf8), count: Self.list.count)
  }

  private func number(_ token: String) -> Int32 {
    let bytes = Array("(\(token))".utf8)
    return words.number(of: bytes.span, 1..<bytes.count - 1)
  }

  @Test("each is found as itself")
  func themselves() {
    for (index, word) in Self.list.enumerated() { #expect(number(word) == Int32(2 * index)) }
  }

  @Test(
    "a longer token is found by the longest word it begins with",
    arguments: [
      ("abcd", "abc"), ("abe", "ab"), ("ax", "a"), ("customerx", "customer"),
      ("customerservicex", "customerservice"), ("customerserve", "customers"), ("zz", "z"),
      ("überall", "über"), ("customers'", "customers"),
    ])
  func longer(_ token: String, _ word: String) throws {
    let index = try #require(Self.list.firstIndex(of: word))
    #expect(number(token) == Int32(2 * index + 1))
  }

  @Test("others are not found", arguments: ["", "c", "custome", "ü", "übe", "&", "y", "öl"])
  func others(_ token: String) { #expect(number(token) == -1) }

  @Test("tokens that begin with a word have numbers up to its end, and no others have")
  func ranges() {
    let tokens = Self.list + ["abcd", "ax", "b's", "customerz", "customerservicesx", "zx"]
    for (index, word) in Self.list.enumerated() {
      for token in tokens {
        let isIn = 2 * index...Int(words.ends[index]) ~= Int(number(token))
        #expect(isIn == token.utf8.starts(with: word.utf8), "\(token) and \(word)")
      }
    }
  }

  @Test(
    "what hangs on to a word is told by its end",
    arguments: [
      ("we're", 3), ("team's", 2), ("teams'", 1), ("rock'n'roll's", 2), ("don't", 0), ("team", 0),
      ("o'brien", 0), ("'", 0), ("i'll", 3), ("i'd", 2), ("we'x", 0),
    ])
  func clitics(_ word: String, _ length: Int) {
    #expect(Clitic.length(in: Array(word.utf8).span) == length)
  }
}
