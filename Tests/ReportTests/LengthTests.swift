import Checks
import Foundation
import Prose
import Rulebook
import Testing

@testable import Reports

/// A count that surprises says why, in words and as data.
@Suite("Length")
struct LengthTests {
  private static let text =
    "See norvale.at/a, https://norvale.at/b and https://norvale.at/c/a/long/way … 🚀🚀 @ida@norvale.at"

  private func length(on name: String) throws -> Length {
    let draft = try Draft(bytes: Array(Self.text.utf8), name: "a.md")
    let platform = try #require(try Rulebook.embedded().platform(named: name))
    return Length(of: draft, on: platform)
  }

  private func reasons(on name: String, in language: Language = .en) throws -> [String] {
    let page = Page(phrasebook: try Rulebook.embedded().phrasebook(in: language))
    return Wording(page: page).reasons(for: try length(on: name))
  }

  @Test("names what it is made of, each at its price where there is one")
  func reasons() throws {
    #expect(
      try reasons(on: "x") == ["3 links at 23 = 69", "2 emoji at 2 = 4", "1 “…” counts 2"])
    #expect(
      try reasons(on: "x", in: .de)
        == ["3 Links zu je 23 = 69", "2 Emojis zu je 2 = 4", "1 „…“ zählt 2"])
    #expect(
      try reasons(on: "mastodon")
        == ["2 links at 23 = 46", "1 account on other servers: 4 in place of 15"])
    #expect(
      try reasons(on: "linkedin")
        == ["2 emoji: 4 in place of 2", "the platform does not say how it counts: 95–97"])
    #expect(
      try reasons(on: "linkedin-article", in: .de).last
        == "Quellen nennen Grenzen, die sich widersprechen: 40.000–125.000")
  }

  @Test("tells both counts of Bluesky")
  func secondCount() throws {
    let length = try length(on: "bluesky")
    let bytes = Self.text.utf8.count
    #expect(length.also == .init(bound: .init(unit: .utf8, limit: 3_000), used: bytes))
    #expect(try reasons(on: "bluesky").last == "\(bytes) of 3,000 bytes")
    #expect(try self.length(on: "x").also == nil)
  }

  @Test("of a numbered thread it is that of the longest post, and JSON has all")
  func thread() throws {
    let reading = try ThreadTests.reading(ThreadTests.numbered)
    let x = try #require(try Rulebook.embedded().platform(named: "x"))
    let length = Length(of: reading, on: x)
    #expect(length.posts == ThreadTests.ownPosts.map(\.count))
    #expect(length.used == 29 && length.remaining == 251)
    let sentences = try [Language.en, .de].map { language in
      let page = Page(phrasebook: try Rulebook.embedded().phrasebook(in: language))
      return Wording(page: page).length(length)
    }
    #expect(sentences[0] == "a thread of 3 posts, the longest 29 of 280")
    #expect(sentences[1] == "ein Thread aus 3 Posts, der längste 29 von 280")
    let page = Page(phrasebook: try Rulebook.embedded().phrasebook(in: .en))
    let text = JSONWriter.text(indented: false) { writer in
      writer.openRecord()
      LengthJSON(length, Wording(page: page)).writeMembers(to: &writer)
      writer.closeRecord()
    }
    #expect(text.contains("\"used\":29,\"limit\":280,\"remaining\":251"))
    #expect(text.hasSuffix("\"posts\":[29,21,28]}"))
    let linkedin = try #require(try Rulebook.embedded().platform(named: "linkedin"))
    #expect(Length(of: reading, on: linkedin).posts.isEmpty)
  }

  @Test("gives every reason as data beside its words")
  func json() throws {
    let page = Page(phrasebook: try Rulebook.embedded().phrasebook(in: .en))
    let length = try length(on: "x")
    let json = LengthJSON(length, Wording(page: page))
    let text = JSONWriter.text(indented: false) { writer in
      writer.openRecord()
      json.writeMembers(to: &writer)
      writer.closeRecord()
    }
    let data = Data(text.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let drivers = try #require(object["drivers"] as? [[String: Any]])
    #expect(drivers.map { $0["kind"] as? String } == ["link", "emoji", "ellipsis"])
    #expect(drivers.map { $0["count"] as? Int } == [3, 2, 1])
    #expect(drivers.map { $0["cost"] as? Int } == [69, 4, 2])
    #expect(drivers[0]["text"] as? String == "3 links at 23 = 69")
    let saved = length.drivers.reduce(0) { $0 + $1.cost - $1.characters }
    #expect(length.used - saved == Self.text.count)
  }
}
