import Foundation
import Testing

@testable import Prose

@Suite("Lengths, as the platforms count", .enabled(if: Conformance.isHere, "needs ../shared"))
struct MeasureConformanceTests {
  @Test(
    "weighted lengths of X",
    arguments: [
      ("WeightedTweetsWithDiscountedEmojiCounterTest", 22),
      ("UnicodeDirectionalMarkerCounterTest", 2), ("WeightedTweetsCounterTest", 20),
    ])
  func weighted(section: String, count: Int) throws {
    let cases = try Conformance.cases(in: "conformance/validate.yml", section)
    #expect(cases.count == count)
    for test in cases {
      if Self.withoutEmojiParsing.contains(test.description) {
        #expect(length(.xWeighted, test.text) == Self.sum(of: test.text), "\(test.description)")
        continue
      }
      let bytes = Array(test.text.utf8)
      let range = ByteRange(0, bytes.count)
      let expected = test.map["weightedLength"].flatMap { Int($0) }
      #expect(Measure.xWeighted.length(of: bytes, in: range).total == expected)
      guard test.map["valid"] == "false", let expected, expected > 280 else { continue }
      let kept = bytes[..<Measure.xWeighted.cut(bytes, in: range, at: 280)]
      let units = String(decoding: kept, as: UTF8.self).utf16.count
      #expect(units - 1 == test.map["validRangeEnd"].flatMap { Int($0) }, "\(test.description)")
    }
  }

  /// What version 3 makes of a text without links: every emoji 2, all else by its code points.
  private static func sum(of text: String) -> Int {
    text.reduce(0) { sum, character in
      let bytes = Array(String(character).utf8)
      let isEmoji = Emoji.end(in: bytes, at: 0, before: bytes.count) == bytes.count
      let weight = Measure.xWeighted.length(of: bytes, in: ByteRange(0, bytes.count)).total
      return sum + (isEmoji ? 2 : weight)
    }
  }

  /// These cases are for version 2, which sums up the parts of an emoji. X counts by version 3, so
  /// for these the numbers in the file do not hold, and ours must be the sums of version 3.
  private static let withoutEmojiParsing: Set<String> = [
    "160 emoji char, overflow at char index 140",
    "Count unicode emoji chars outside the basic multilingual plane with skin tone modifiers",
    "140 family emoji",
    "Count a mix of single byte single word, and double word unicode characters",
  ]

  @Test("further weighted lengths", arguments: ["ParseTweet", "ExtendedGraphemeClusters"])
  func furtherWeighted(section: String) throws {
    let cases = try Conformance.cases(in: "extra/swen128_added.yml", section)
    #expect(cases.count == 4)
    for test in cases {
      // That library takes CR LF for one character; the official one counts both.
      let lineEnds = test.text.count { $0 == "\r\n" }
      let expected = test.map["weightedLength"].flatMap { Int($0) }.map { $0 + lineEnds }
      #expect(length(.xWeighted, test.text) == expected, "\(test.description)")
    }
  }

  @Test("weights of single characters and emoji")
  func weights() throws {
    let url = Shared.file("conformance/twitter-text/emoji_weights.tsv")
    var count = 0
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count > 3, let official = Int(fields[3]) else { continue }
      let text = UnicodeData.Line.text(of: fields[1])
      let bytes = Array(text.utf8)
      // Decision 0001: an emoji costs 2, also one the library sums up from its parts.
      let isEmoji = Emoji.end(in: bytes, at: 0, before: bytes.count) == bytes.count
      #expect(length(.xWeighted, text) == (isEmoji ? 2 : official), "\(fields)")
      count += 1
    }
    #expect(count > 75)
  }

  struct Counts: Decodable {
    let text: String
    let x, utf16, codepoints, graphemes, utf8, mastodon, blueskyRecord, blueskyComposer: Int
  }

  @Test("nine counts of each text")
  func platforms() throws {
    let cases: [Counts] = try lines(of: "platform_cases.jsonl")
    #expect(cases.count == 34)
    // Decision 0001: emoji younger than twitter-text's list, which sums up their parts.
    let young = ["🏳️‍⚧️", "❤️‍🔥", "🧑‍🧑‍🧒"]
    for test in cases {
      let text = test.text
      let old = young.reduce(text) { $0.replacingOccurrences(of: $1, with: "🚀") }
      #expect(length(.xWeighted, text) == length(.xWeighted, old), "\(text)")
      if old == text { #expect(length(.xWeighted, text) == test.x, "\(text)") }
      #expect(length(.utf16, text) == test.utf16, "\(text)")
      #expect(length(.codePoints, text) == test.codepoints, "\(text)")
      #expect(length(.graphemes, text) == test.graphemes, "\(text)")
      #expect(length(.graphemes, text) == test.blueskyRecord, "\(text)")
      #expect(length(.utf8, text) == test.utf8, "\(text)")
      #expect(length(.mastodon, text) == test.mastodon, "\(text)")
      #expect(length(.bluesky, text) == test.blueskyComposer, "\(text)")
    }
    for emoji in young { #expect(length(.xWeighted, emoji) == 2) }
  }

  struct Parsed: Decodable {
    let text: String
    let weightedLength: Int
    let urls, hashtags, mentions, cashtags: [String]
  }

  @Test("German and English texts, as two libraries read them")
  func german() throws {
    let cases: [Parsed] = try lines(of: "twitter-text/oracle_cases_de.jsonl")
    #expect(cases.count >= 100)
    // Where the two differ ("®"), the file holds what the official one says.
    for test in cases {
      #expect(length(.xWeighted, test.text) == test.weightedLength, "\(test.text)")
      let bytes = Array(test.text.utf8)
      let found = Entities.found(in: bytes, range: ByteRange(0, bytes.count))
      let expected: [(Entity.Kind, [String])] = [
        (.link, test.urls), (.hashtag, test.hashtags), (.mention, test.mentions),
        (.cashtag, test.cashtags),
      ]
      for (kind, names) in expected {
        let own = found.filter { $0.kind == kind }.map {
          let text = String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self)
          return kind == .link ? text : String(text.dropFirst())
        }
        #expect(own == names, "\(test.text)")
      }
    }
  }

  struct Graphemes: Decodable {
    let text: String
    let graphemes: Int
    let utf8: Int?
  }

  @Test("graphemes and bytes of Bluesky")
  func bluesky() throws {
    let url = Shared.file("conformance/bluesky/grapheme_length.json")
    let cases = try JSONDecoder().decode([Graphemes].self, from: Data(contentsOf: url))
    #expect(cases.count == 14)
    for test in cases {
      #expect(length(.graphemes, test.text) == test.graphemes, "\(test.text)")
      #expect(length(.bluesky, test.text) == test.graphemes, "\(test.text)")
      if let utf8 = test.utf8 { #expect(length(.utf8, test.text) == utf8) }
    }
  }

  struct Facets: Decodable {
    let text: String
    let segments: [[String]]
  }

  @Test("links with a protocol, as Bluesky detects them")
  func blueskyLinks() throws {
    let url = Shared.file("conformance/bluesky/facets_links_mentions.json")
    let cases = try JSONDecoder().decode([Facets].self, from: Data(contentsOf: url))
    #expect(cases.count == 40)
    for test in cases {
      let bytes = Array(test.text.utf8)
      let links = BlueskyText.links(in: bytes, range: ByteRange(0, bytes.count))
        .map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
      let expected = test.segments.filter { $0.count > 1 && $0[0].hasPrefix("http") }
      #expect(links == expected.map { $0[0] }, "\(test.text)")
    }
  }

  private func length(_ measure: Measure, _ text: String) -> Int {
    let bytes = Array(text.utf8)
    return measure.length(of: bytes, in: ByteRange(0, bytes.count)).total
  }

  private func lines<Row: Decodable>(of file: String) throws -> [Row] {
    let text = try String(contentsOf: Shared.file("conformance/\(file)"), encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }
}
