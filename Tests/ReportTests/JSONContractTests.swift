import Checks
import Foundation
import Prose
import Rulebook
import Testing

@testable import Reports

/// What scripts rely on: within schema 1 keys may come, none may go.
@Suite("JSON contract")
struct JSONContractTests {
  private typealias Object = [String: Any]

  @Test("has every key of schema 1")
  func keys() throws {
    let root = try object(Fixture.weakPost())
    #expect(Set(root.keys) == ["schema", "tool", "gate", "posts"])
    #expect(Set(try #require(root["tool"] as? Object).keys) == ["name", "version", "rules"])
    let gate = try #require(root["gate"] as? Object)
    #expect(Set(gate.keys) == ["pass", "exit", "fail_on", "reasons", "causes"])
    let post = try post(in: root)
    #expect(
      Set(post.keys) == [
        "id", "path", "sha256", "platform", "language", "length", "words", "verdict", "scores",
        "findings", "credits", "entities", "ignored", "errors",
      ])
    let finding = try #require((post["findings"] as? [Object])?.first)
    #expect(
      Set(finding.keys) == [
        "check", "aspect", "severity", "article", "message", "why", "next", "question", "spans",
        "missing", "edits", "fingerprint",
      ])
    let credit = try #require((post["credits"] as? [Object])?.first)
    #expect(Set(credit.keys) == ["check", "aspect", "points", "message", "spans"])
    let length = try #require(post["length"] as? Object)
    #expect(
      Set(length.keys) == [
        "unit", "used", "limit", "remaining", "fold", "drivers", "also", "counts", "limits",
      ])
    let entities = try #require(post["entities"] as? Object)
    #expect(Set(entities.keys) == ["links", "mentions", "hashtags", "cashtags"])
  }

  @Test("gives null for scores where there is too little to judge")
  func withoutScores() throws {
    let post = try post(in: try object(Fixture.post("Well done.")))
    let scores = try #require(post["scores"] as? Object)
    #expect(Set(scores.keys) == ["dialogue", "authenticity", "stance", "fit"])
    #expect(scores.values.allSatisfy { $0 is NSNull })
  }

  @Test("points with every offset at the words it names", arguments: [Language.en, .de])
  func spans(language: Language) throws {
    let report = language == .de ? Fixture.germanPost() : Fixture.weakPost()
    let draft = report.inspection.reading.draft
    let lines = String(decoding: draft.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let findings = try #require(try post(in: try object(report))["findings"] as? [Object])
    let spans = findings.flatMap { $0["spans"] as? [Object] ?? [] }
    #expect(spans.count == 7)
    for span in spans {
      let text = try #require(span["text"] as? String)
      let start = try #require(span["start"] as? [String: Int])
      let end = try #require(span["end"] as? [String: Int])
      let bytes = try draft.bytes[#require(start["offset"])..<#require(end["offset"])]
      #expect(String(decoding: bytes, as: UTF8.self) == text)
      let line = lines[try #require(start["line"]) - 1]
      #expect(line.dropFirst(try #require(start["column"]) - 1).hasPrefix(text))
      let units = Array(line.utf16)
      let columns = try #require(start["utf16"])..<#require(end["utf16"])
      #expect(String(decoding: units[columns], as: UTF16.self) == text)
    }
  }

  @Test("writes one line for each post and each draft that was not checked")
  func oneLineEach() throws {
    let posts = [Fixture.weakPost(), Fixture.strongPost()]
    let report = Report(
      posts: posts, gate: Gate(of: posts, failOn: nil, notChecked: 1),
      unchecked: [Report.Unchecked(id: "9", path: nil, line: 3, code: "E222", message: "no")])
    let text = Renderer.ndjson.render(report, try Fixture.page())
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4 && lines.last == "")
    let last = try JSONSerialization.jsonObject(with: Data(lines[2].utf8)) as? Object
    #expect(last?["id"] as? String == "9")
    #expect(Set(try #require(last).keys) == Set(try post(in: try object(posts[0])).keys))
    #expect((last?["errors"] as? [Object])?.first?["code"] as? String == "E222")
  }

  @Test("names ignored and answered findings with their reasons")
  func ignored() throws {
    var selection = Selection()
    selection.ignored = [Selection.Entry("fit/thin", reason: "a series")]
    let check = Fixture.check("fit/thin", .fit, .error, .missing(at: 0))
    let post = try post(in: try object(Fixture.post("Words.", [check], selection: selection)))
    let ignored = try #require((post["ignored"] as? [Object])?.first)
    #expect(ignored["check"] as? String == "fit/thin")
    #expect(ignored["reason"] as? String == "a series")
    #expect(ignored["acknowledged"] as? Bool == false)
  }

  private func object(_ post: PostReport) throws -> Object {
    let report = Report(posts: [post], gate: Gate(of: [post], failOn: .error))
    let text = Renderer.json.render(report, try Fixture.page())
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? Object)
  }

  private func post(in root: Object) throws -> Object {
    try #require((root["posts"] as? [Object])?.first)
  }
}
