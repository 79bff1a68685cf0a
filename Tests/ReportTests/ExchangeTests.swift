import Checks
import Foundation
import Prose
import Rulebook
import Testing

@testable import Reports

/// What other programs read, taken apart again as they would.
@Suite("Formats for other programs")
struct ExchangeTests {
  /// A finding with two places, the first behind letters of every width, over the end of a line.
  private static let text = "Plain first.\n🚀ä👩‍🏭 here it\ngoes on, and e\u{301}🇩🇪 again."
  private static let post = Fixture.post(
    text,
    [
      Fixture.check(
        "stance/hedging", .stance, .warning,
        .fault(
          [Fixture.range(of: "here it\ngoes", in: text), Fixture.range(of: "again", in: text)],
          values: ["count": .number(2)]))
    ], name: "posts/köln & co.md")

  private struct Spot: Hashable {
    let line: Int
    let column: Int
  }

  /// By the offsets of the draft alone: no code is shared with `LineMap`.
  private func spot(_ offset: Int, count: (Substring) -> Int) -> Spot {
    let before = String(decoding: Array(Self.text.utf8)[..<offset], as: UTF8.self)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return Spot(line: lines.count, column: count(lines.last ?? "") + 1)
  }

  private func spots(count: (Substring) -> Int) -> [Spot] {
    (Self.post.findings.first?.hit.ranges ?? []).flatMap {
      [spot($0.start, count: count), spot($0.end, count: count)]
    }
  }

  private func text(_ renderer: Renderer) throws -> String {
    renderer.render(
      Report(posts: [Self.post], gate: Gate(of: [Self.post], failOn: .warning)), try Fixture.page())
  }

  private func object(_ text: some StringProtocol) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  private func dig(_ value: Any?, _ path: String...) -> Any? {
    path.reduce(value) { value, key in
      if let index = Int(key) {
        return (value as? [Any]).flatMap { $0.indices.contains(index) ? $0[index] : nil }
      }
      return (value as? [String: Any])?[key]
    }
  }

  @Test("SARIF counts UTF-16 units")
  func sarif() throws {
    let run = dig(try object(text(.sarif)), "runs", "0")
    #expect(dig(run, "columnKind") as? String == "utf16CodeUnits")
    let result = dig(run, "results", "0")
    let places = [dig(result, "locations", "0"), dig(result, "relatedLocations", "0")]
    let found = places.flatMap { place -> [Spot] in
      let region = dig(place, "physicalLocation", "region") as? [String: Int] ?? [:]
      return ["start", "end"].map { edge in
        Spot(line: region["\(edge)Line"] ?? 0, column: region["\(edge)Column"] ?? 0)
      }
    }
    #expect(found == spots { $0.utf16.count })
    #expect(
      dig(places[0], "physicalLocation", "artifactLocation", "uri") as? String
        == "posts/k%C3%B6ln%20%26%20co.md")
  }

  @Test("rdjsonl counts bytes")
  func rdjsonl() throws {
    let diagnostic = try object(text(.rdjsonl))
    let places = [
      dig(diagnostic, "location"), dig(diagnostic, "related_locations", "0", "location"),
    ]
    let found = places.flatMap { place in
      ["start", "end"].map { edge -> Spot in
        let spot = dig(place, "range", edge) as? [String: Int] ?? [:]
        return Spot(line: spot["line"] ?? 0, column: spot["column"] ?? 0)
      }
    }
    #expect(found == spots { $0.utf8.count })
  }

  @Test("GitHub counts characters of the first place")
  func github() throws {
    let line = try #require(text(.github).split(separator: "\n").first)
    let wanted = spots { $0.count }
    #expect(
      line.hasPrefix(
        "::warning file=posts/köln & co.md,line=\(wanted[0].line),col=\(wanted[0].column),"
          + "endLine=\(wanted[1].line),endColumn=\(wanted[1].column),title="))
  }

  @Test("JUnit counts characters of every place")
  func junit() throws {
    let wanted = spots { $0.count }
    let places = stride(from: 0, to: wanted.count, by: 2).map { index in
      let (start, end) = (wanted[index], wanted[index + 1])
      return "\(start.line):\(start.column)-\(end.line):\(end.column)"
    }
    let text = try text(.junit)
    #expect(text.contains(">\(places.joined(separator: "\n"))</failure>"))
    #expect(text.contains("file=\"posts/köln &amp; co.md\" line=\"\(wanted[0].line)\""))
  }

  @Test("what is missing has one empty place in every format")
  func missing() throws {
    let check = Fixture.check("fit/x", .fit, .error, .missing(at: 2))
    let post = Fixture.post("äb", [check])
    let report = Report(posts: [post], gate: Gate(of: [post], failOn: .error))
    let page = try Fixture.page()
    #expect(Renderer.github.render(report, page).contains("line=1,col=2,title="))
    #expect(Renderer.junit.render(report, page).contains(">1:2</failure>"))
    let line = try object(Renderer.rdjsonl.render(report, page))
    #expect(dig(line, "location", "range", "start", "column") as? Int == 3)
    #expect(dig(line, "location", "range", "end", "column") as? Int == 3)
  }

  @Test("JUnit fails what the gate fails: under `never`, nothing")
  func junitHolds() throws {
    let check = Fixture.check("fit/x", .fit, .hold, .fault([ByteRange(0, 1)]))
    let post = Fixture.post("ab", [check])
    for (failOn, failures) in [(nil, 0), (.warning, 2), (.error, 2)] as [(Severity?, Int)] {
      let report = Report(posts: [post], gate: Gate(of: [post], failOn: failOn))
      let text = Renderer.junit.render(report, try Fixture.page())
      #expect(text.contains("<testsuites name=\"socialceo\" tests=\"2\" failures=\"\(failures)\""))
    }
  }

  @Test("what is below the level is in no format", arguments: Renderer.all.map(\.name))
  func level(format: String) throws {
    let checks = [("fit/grave", Severity.error), ("fit/slight", .suggestion)].map { id, severity in
      Fixture.check(CheckID(id), .fit, severity, .fault([ByteRange(0, 1)]))
    }
    let post = Fixture.post("ab", checks)
    let report = Report(posts: [post], gate: Gate(of: [post], failOn: .error))
    let renderer = try #require(Renderer.named(format))
    var page = try Fixture.page()
    #expect(renderer.render(report, page).contains("fit/slight"))
    page.level = .warning
    let text = renderer.render(report, page)
    #expect(text.contains("fit/grave"))
    #expect(!text.contains("fit/slight"))
  }
}
