import Checks
import Foundation
import Prose
import Rulebook
import Testing

@testable import Reports

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Drafts and file names that want to be more than text.
@Suite("Injection into formats for other programs")
struct ExchangeInjectionTests {
  private static let pieces = [
    "\n::error file=a::fake", "%0A::warning::x", "::set-output name=a::b", "%", ",line=9", "]]>",
    "-->", "<!--", "</failure>", "</td></tr>", "<script>alert(1)</script>", "&lt;", "&", "\"", "'",
    "\u{1}", "\u{B}", "\u{FFFE}", "\u{FFFF}", "|", "`", "![x](https://evil.example/p.png)",
    "[a](javascript:alert(1))", "@octocat", "www.evil.example", "=HYPERLINK(1)", "\\", "\r",
    "\u{2028}", "ä", "🚀", " word ", "#1", "$x$",
  ]

  private func report(using random: inout SeededGenerator) -> Report {
    func line() -> String {
      (0..<12).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    }
    let text = "a" + line()
    let end = text.utf8.count
    let hit = Hit.fault([ByteRange(0, end)], values: ["count": .number(2), "words": .quote(text)])
    let post = Fixture.post(
      text,
      [
        Fixture.check("dialogue/open-question", .dialogue, .error, .missing(at: end)),
        Fixture.check("stance/hedging", .stance, .warning, hit),
        Fixture.check(CheckID("house/" + line()), .fit, .hold, hit),
      ], name: line())
    return Report(
      posts: [post], gate: Gate(of: [post], failOn: .warning),
      unchecked: [Report.Unchecked(path: line(), code: "E301", message: line())])
  }

  @Test("GitHub sees the commands we mean, one a line, and no other", arguments: 0..<40)
  func github(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = Renderer.github.render(report(using: &random), try Fixture.page())
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == 4)
    for line in lines {
      let properties = try #require(line.dropFirst(2).split(separator: "::").first)
      #expect(["::error ", "::warning "].contains { line.hasPrefix($0) })
      #expect(properties.split(separator: ",").allSatisfy { $0.count { $0 == ":" } == 0 })
      let names = properties.drop { $0 != " " }.dropFirst().split(separator: ",")
        .map { $0.prefix { $0 != "=" } }
      #expect(
        names == ["file", "line", "col", "endLine", "endColumn", "title"]
          || names == ["file", "line", "col", "title"] || names == ["file", "title"])
    }
  }

  @Test("JUnit stays XML with the elements we mean", arguments: 0..<40)
  func junit(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = Renderer.junit.render(report(using: &random), try Fixture.page())
    let elements = Elements()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = elements
    #expect(parser.parse())
    #expect(elements.counts["testcase"] == 5)
    #expect(
      Set(elements.counts.keys) == ["testsuites", "testsuite", "testcase", "failure", "error"])
  }

  @Test("Markdown holds no live mark of a draft", arguments: 0..<40)
  func markdown(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = Renderer.markdown.render(report(using: &random), try Fixture.page())
    let bare = text.replacing("<!-- -->", with: "\u{0}")
    // A link needs a bracket that no backslash takes the meaning from.
    let brackets = bare.replacing("\\\\", with: "").replacing("\\]", with: "")
    #expect(!bare.contains("<") && !brackets.contains("]("))
    for live in ["://", "@octocat", "www.evil", "\n#1", "\n::"] { #expect(!bare.contains(live)) }
    for line in bare.split(separator: "\n") where line.hasPrefix("|") {
      #expect(line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" } == 5)
    }
  }

  @Test("JSON formats can be read, and a line is a line", arguments: 0..<40)
  func json(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let report = report(using: &random)
    let sarif = Renderer.sarif.render(report, try Fixture.page())
    _ = try JSONSerialization.jsonObject(with: Data(sarif.utf8))
    let lines = Renderer.rdjsonl.render(report, try Fixture.page()).split(separator: "\n")
    #expect(lines.count == 4)
    for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
  }

  @Test("Markdown keeps no word of a draft when redacted")
  func redacted() throws {
    var page = try Fixture.page()
    page.isRedacted = true
    let post = Fixture.weakPost()
    let report = Report(posts: [post], gate: Gate(of: [post], failOn: .error))
    let text = Renderer.markdown.render(report, page)
    for word in ["thrilled", "Ines", "possibly", "東京"] { #expect(!text.contains(word)) }
    #expect(text.contains("authenticity/announce-emotion"))
  }
}

/// Counts elements of XML.
private final class Elements: NSObject, XMLParserDelegate {
  var counts: [String: Int] = [:]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    counts[name, default: 0] += 1
  }
}
