import Checks
import Foundation
import Prose
import Rulebook
import Testing

@testable import Reports

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The page for people without a terminal.
@Suite("HTML page")
struct HTMLTests {
  private static let hostile = [
    "<script>alert(1)</script>", "</style><style>*{display:none}", "\" onmouseover=\"alert(1)",
    "<img src=x onerror=alert(1)>", "]]>", "-->", "</mark></div></body>", "&lt;b&gt;", "'",
    "javascript:alert(1)", "\u{202E}", "\r\n", "\n", "🚀ä", " word. ", "<meta http-equiv=refresh>",
  ]

  private func page(of post: PostReport, redacted: Bool = false) throws -> String {
    var page = try Fixture.page()
    page.isRedacted = redacted
    return Renderer.html.render(
      Report(
        posts: [post], gate: Gate(of: [post], failOn: .error),
        unchecked: [
          Report.Unchecked(path: post.inspection.reading.draft.name, code: "E1", message: "x")
        ]),
      page)
  }

  /// Everything that opens with "<", and nothing a page of ours does not have.
  private func tags(in html: String) -> Set<String> {
    Set(
      html.split(separator: "<").dropFirst().map {
        $0.prefix { $0.isLetter || $0 == "/" || $0 == "!" }.description
      })
  }

  @Test("a draft brings no element and no attribute of its own", arguments: 0..<40)
  func hostile(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func words() -> String {
      (0..<12).map { _ in Self.hostile.randomElement(using: &random) ?? "" }.joined()
    }
    let text = "a" + words()
    let end = text.utf8.count
    let middle = Array(text.utf8).firstIndex { $0 == 0x3C } ?? 1
    let values: Values = ["count": .number(2), "words": .quote(text)]
    let foreign = Fixture.post(
      text,
      [
        Fixture.check(
          "stance/hedging", .stance, .warning, .fault([ByteRange(0, end)], values: values)),
        Fixture.check(CheckID("house/" + words()), .fit, .error, .fault([ByteRange(middle, end)])),
        Fixture.check("dialogue/open-question", .dialogue, .warning, .missing(at: end)),
      ], name: words(), scorecard: Fixture.scorecard(20, 20, 20, 20))
    let html = try page(of: foreign)
    #expect(tags(in: html).isSubset(of: try tags(in: page(of: Fixture.weakPost())).union(["!"])))
    #expect(!html.contains("<script") && !html.contains("<img"))
    #expect(html.components(separatedBy: "<meta ").count == 6)
    #expect(html.components(separatedBy: "</style>").count == 2)
    #expect(!html.contains("href=\"javascript"))
    let tagTexts = html.split(separator: "<").map { $0.prefix { $0 != ">" } }
    #expect(tagTexts.allSatisfy { !$0.contains("onmouseover=\"") && !$0.contains(" onerror=") })
  }

  @Test("places that overlap keep every letter once, and each its number")
  func overlapping() throws {
    let text = "One two three four 🚀 five."
    let post = Fixture.post(
      text,
      [
        Fixture.check(
          "stance/hedging", .stance, .suggestion,
          .fault([Fixture.range(of: "two three", in: text)], values: ["count": .number(1)])),
        Fixture.check(
          "authenticity/announce-emotion", .authenticity, .error,
          .fault([Fixture.range(of: "three four 🚀", in: text)])),
      ])
    let html = try page(of: post)
    let draft = try #require(
      html.split(separator: "class=\"draft\"").dropFirst().first?.split(separator: "</div>").first)
    #expect(
      draft.contains(
        "One <mark class=\"suggestion\">two </mark><mark class=\"error\">three</mark><a class=\"label suggestion\" href=\"#f1-1\" aria-label=\"number\">1</a><mark class=\"error\"> four 🚀</mark><a class=\"label error\" href=\"#f1-2\" aria-label=\"number\">2</a> five."
      ))
  }

  @Test("the policy lets nothing run and nothing load")
  func policy() throws {
    let html = try page(of: Fixture.weakPost())
    #expect(
      html.contains(
        "content=\"default-src 'none'; style-src 'sha256-"))
    #expect(html.contains("'; base-uri 'none'; form-action 'none'\""))
    for word in [
      "src=", "url(", "@import", "http://", "https://", "<script", "<link", "style=\"", "unsafe",
    ] {
      #expect(!html.contains(word))
    }
  }

  @Test("the policy names the digest of the one sheet", arguments: ["", "f", "fo", "foo", "foob"])
  func digest(sample: String) throws {
    #expect(Base64.text(of: Array(sample.utf8)) == Data(sample.utf8).base64EncodedString())
    let html = try page(of: Fixture.weakPost())
    let sheet = try #require(html.components(separatedBy: "<style>").last)
      .components(separatedBy: "</style>")[0]
    var sum = SHA256()
    sum.add(Array(sheet.utf8))
    #expect(html.contains("'sha256-\(Data(sum.digest).base64EncodedString())'"))
  }

  @Test("a page tells of no flags, since nobody types there")
  func flags() throws {
    let posts = [Fixture.weakPost()]
    let gate = Gate(of: posts, failOn: .suggestion, notChecked: 1)
    let page = try Fixture.page()
    #expect(Renderer.markdown.render(Report(posts: posts, gate: gate), page).contains("(--fail-on"))
    let html = Renderer.html.render(Report(posts: posts, gate: gate), page)
    #expect(html.contains("class=\"gate\"") && !html.contains("--fail-on"))
  }

  @Test("what is good is marked where nothing is wrong")
  func credits() throws {
    let html = try page(of: Fixture.strongPost())
    #expect(html.contains("<mark class=\"good\">"))
    #expect(html.contains("<span class=\"label good\">+</span>"))
  }

  @Test("a redacted page holds no word of the draft")
  func redacted() throws {
    let html = try page(of: Fixture.weakPost(), redacted: true)
    for word in ["thrilled", "Ines", "possibly", "東京"] { #expect(!html.contains(word)) }
    #expect(html.contains("authenticity/announce-emotion"))
  }

  @Test("every pair of colours is far enough apart for weak eyes (WCAG 2.1 AA)")
  func contrast() {
    let light = Dictionary(uniqueKeysWithValues: HTMLSheet.colours.map { ($0.name, $0.light) })
    let dark = Dictionary(uniqueKeysWithValues: HTMLSheet.colours.map { ($0.name, $0.dark) })
    let ranks = ["error", "hold", "warning", "suggestion"]
    let pairs =
      ["ink", "quiet", "good", "warning"].flatMap { [($0, "paper"), ($0, "card")] }
      + ranks.flatMap { [("ink", "\($0)-wash"), ($0, "\($0)-wash")] }
    for (front, back) in pairs {
      for colours in [light, dark] {
        let ratio = Self.ratio(colours[front] ?? "", colours[back] ?? "")
        #expect(ratio >= 4.5, "\(front) on \(back): \(ratio)")
      }
    }
  }

  /// Source: WCAG 2.1, https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio, read 2026-11-27.
  private static func ratio(_ one: String, _ other: String) -> Double {
    let values = [luminance(one), luminance(other)].sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  private static func luminance(_ colour: String) -> Double {
    let number = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double((number >> shift) & 0xFF) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
