import Foundation
import Testing

@testable import Prose

@Suite("Entities, as twitter-text finds them", .enabled(if: Conformance.isHere, "needs ../shared"))
struct EntityConformanceTests {
  private let extract = "conformance/extract.yml"

  @Test("links")
  func links() throws {
    let cases = try Conformance.cases(in: extract, "urls")
    #expect(cases.count == 91)
    for test in cases { #expect(links(in: test.text) == test.strings, "\(test.description)") }
  }

  @Test("links of the shortener keep their parameters only")
  func shortener() throws {
    let cases = try Conformance.cases(in: extract, "tco_urls_with_params")
    #expect(cases.count == 5)
    for test in cases { #expect(links(in: test.text) == test.strings, "\(test.description)") }
  }

  @Test("links at their places", arguments: ["urls_with_indices", "urls_with_directional_markers"])
  func linkPlaces(section: String) throws {
    let cases = try Conformance.cases(in: extract, section)
    #expect(cases.count == (section == "urls_with_indices" ? 10 : 2))
    for test in cases { expectRecords(of: test, [.link: "url"]) }
  }

  @Test("a shortened link right before another")
  func linkAfterShortener() throws {
    let cases = try Conformance.cases(in: "extra/swen128_added.yml", "ExtractUrlsWithIndices")
    #expect(cases.count == 1)
    for test in cases { expectRecords(of: test, [.link: "url"]) }
  }

  @Test("every top-level domain", arguments: [("country", 315), ("generic", 1_259)])
  func topLevelDomains(section: String, count: Int) throws {
    let cases = try Conformance.cases(in: "conformance/tlds.yml", section)
    #expect(cases.count == count)
    for test in cases { #expect(links(in: test.text) == test.strings, "\(test.description)") }
  }

  @Test("hashtags", arguments: [("hashtags", 65), ("hashtags_from_astral", 3)])
  func hashtags(section: String, count: Int) throws {
    let cases = try Conformance.cases(in: extract, section)
    #expect(cases.count == count)
    for test in cases {
      #expect(names(.hashtag, in: test.text) == test.strings, "\(test.description)")
    }
  }

  @Test("hashtags at their places")
  func hashtagPlaces() throws {
    let cases = try Conformance.cases(in: extract, "hashtags_with_indices")
    #expect(cases.count == 8)
    for test in cases { expectRecords(of: test, [.hashtag: "hashtag"]) }
  }

  @Test("mentions")
  func mentions() throws {
    let cases = try Conformance.cases(in: extract, "mentions")
    #expect(cases.count == 23)
    for test in cases {
      let found = names(.mention, in: test.text)
      // twitter-text drops the list here, and shows it in the sections with places.
      #expect(found.map { $0.split(separator: "/").map(String.init)[0] } == test.strings)
    }
  }

  @Test("mentions and lists at their places")
  func mentionPlaces() throws {
    let cases =
      try Conformance.cases(in: extract, "mentions_with_indices")
      + Conformance.cases(in: extract, "mentions_or_lists_with_indices")
    #expect(cases.count == 8)
    for test in cases { expectRecords(of: test, [.mention: "screen_name"]) }
  }

  @Test("a reply starts with its mention")
  func replies() throws {
    let cases = try Conformance.cases(in: extract, "replies")
    #expect(cases.count == 13)
    for test in cases {
      let text = test.text.drop { $0.isWhitespace }
      let first = found(in: String(text)).first { $0.range.start == 0 && $0.kind == .mention }
      let name = first.map { String(decoding: Array(text.utf8)[1..<$0.range.end], as: UTF8.self) }
      #expect(name == test.strings.first, "\(test.description)")
    }
  }

  @Test("cashtags")
  func cashtags() throws {
    let cases = try Conformance.cases(in: extract, "cashtags")
    #expect(cases.count == 8)
    for test in cases {
      #expect(names(.cashtag, in: test.text) == test.strings, "\(test.description)")
    }
    for test in try Conformance.cases(in: extract, "cashtags_with_indices") {
      expectRecords(of: test, [.cashtag: "cashtag"])
    }
  }

  @Test("valid tags and names are one entity", arguments: ["hashtags", "usernames", "lists"])
  func validTags(section: String) throws {
    let cases = try Conformance.cases(in: "conformance/validate.yml", section)
    #expect(cases.count >= 4)
    for test in cases {
      let all = found(in: test.text)
      let isWhole = all.first?.range == ByteRange(0, test.text.utf8.count)
      let isList = names(.mention, in: test.text).first?.contains("/") ?? false
      #expect((isWhole && (section != "lists" || isList)) == test.flag, "\(test.description)")
    }
  }
}

extension EntityConformanceTests {
  private func found(in text: String) -> [Entity] {
    let bytes = Array(text.utf8)
    return Entities.found(in: bytes, range: ByteRange(0, bytes.count))
  }

  private func text(_ entity: Entity, in text: String) -> String {
    String(decoding: Array(text.utf8)[entity.range.start..<entity.range.end], as: UTF8.self)
  }

  private func links(in source: String) -> [String] {
    found(in: source).filter { $0.kind == .link }.map { text($0, in: source) }
  }

  private func names(_ kind: Entity.Kind, in source: String) -> [String] {
    found(in: source).filter { $0.kind == kind }.map { String(text($0, in: source).dropFirst()) }
  }

  /// Compares text and place; places are code points there.
  private func expectRecords(of test: Conformance.Case, _ keys: [Entity.Kind: String]) {
    let entities = found(in: test.text).filter { keys[$0.kind] != nil }
    #expect(entities.count == test.records.count, "\(test.description)")
    for (entity, record) in zip(entities, test.records) {
      let before = Array(test.text.utf8)[..<entity.range.start]
      let start = String(decoding: before, as: UTF8.self).unicodeScalars.count
      let text = text(entity, in: test.text)
      #expect([start, start + text.unicodeScalars.count] == Conformance.indices(record["indices"]))
      let name = (keys[entity.kind].flatMap { record[$0] } ?? "") + (record["list_slug"] ?? "")
      #expect(text.hasSuffix(name), "\(test.description)")
    }
  }
}
