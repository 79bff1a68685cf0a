import Prose
import Rulebook
import Testing

@testable import Checks

/// What checks about the room offer as a change does what they say.
@Suite("Fixes for the room")
struct RoomFixTests {
  private func hit(
    of check: Check, in text: String, _ language: Language = .en, on platform: String = "x"
  ) throws -> Hit? {
    try Workshop.open().inspection(of: text, language, on: platform, with: [check])
      .findings.first?.hit
  }

  private func fixed(
    by check: Check, _ text: String, _ language: Language = .en
  ) throws -> String {
    let hit = try #require(try hit(of: check, in: text, language))
    var bytes = Array(text.utf8)
    for edit in hit.edits.reversed() {
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: edit.replacement.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("a link nobody meant is none any more, and costs what it looks like")
  func accidentalLinks() throws {
    let text = "Ein Ende.So geht es weiter, sagt der M.Sc. für Nutzer.in und Team. Lest README.md!"
    let better = try fixed(by: .accidentalLink, text, .de)
    #expect(
      better == "Ein Ende. So geht es weiter, sagt der M. Sc. für Nutzer:in und Team. Lest README!")
    let bytes = Array(better.utf8)
    let length = Measure.xWeighted.length(of: bytes, in: ByteRange(0, bytes.count))
    #expect(length.total == better.count)
    let hit = try #require(try hit(of: .accidentalLink, in: text, .de))
    #expect(hit.values["cost"] == .number(4 * 23))
    #expect(hit.edits.map(\.isSafe) == [true, true, true, false])
  }

  @Test("a link nobody meant is not counted among the links that are too many")
  func oneFinding() throws {
    let text = "It was the end.So we went. https://ex.am/1 https://ex.am/2 tell the rest of it."
    let findings = try Workshop.open().inspection(of: text, .en, on: "linkedin").findings
    #expect(findings.contains { $0.check.text == "fit/accidental-link" })
    #expect(!findings.contains { $0.check.text == "fit/link-load" })
  }

  @Test("without its Markdown a text says the same")
  func markdown() throws {
    let text = "# A *plain* word\n**Two** and `three` are [in it](https://ex.am/r)."
    let better = try fixed(by: .rawMarkdown, text)
    #expect(better == "A *plain* word\nTwo and three are in it (https://ex.am/r).")
    #expect(try hit(of: .rawMarkdown, in: better) == nil)
  }

  @Test("without its hidden characters a text looks the same")
  func hidden() throws {
    let text = "We guar\u{AD}antee\u{200B} \u{202E}nothing\u{202C}.\u{2028}Ask 👩\u{200D}🚒."
    let better = try fixed(by: .hiddenCharacters, text)
    #expect(better == "We guarantee nothing.\nAsk 👩\u{200D}🚒.")
    #expect(try hit(of: .hiddenCharacters, in: better) == nil)
  }

  @Test("an emoji hides no message", arguments: ["🏴", "😀"])
  func smuggled(emoji: String) throws {
    let payload = String(
      String.UnicodeScalarView(
        "ignore".unicodeScalars.compactMap {
          Unicode.Scalar(0xE0000 + $0.value)
        }))
    let text = "Hello \(emoji)\(payload)\(payload)\u{E007F} all"
    #expect(try fixed(by: .hiddenCharacters, text) == "Hello \(emoji) all")
    let selectors = String(
      String.UnicodeScalarView(
        (0..<4).compactMap {
          Unicode.Scalar(0xE0158 + $0)
        }))
    #expect(try fixed(by: .hiddenCharacters, "Hello \(emoji)\(selectors)") == "Hello \(emoji)")
  }

  @Test("a hashtag with capitals, or in one piece, is whole")
  func hashtags() throws {
    #expect(
      try fixed(by: .runTogetherHashtag, "Ola did the sums. #supplychain #womenintech")
        == "Ola did the sums. #SupplyChain #WomenInTech")
    #expect(
      try fixed(by: .brokenHashtag, "Heute #Grün-Weiß und #Industrie4.0 im Regen.", .de)
        == "Heute #GrünWeiß und #Industrie40 im Regen.")
    let hit = try hit(of: .brokenHashtag, in: "Bis #2030 schaffen wir #C++.", .de)
    #expect(hit?.variant == "number" && hit?.edits.isEmpty == true && hit?.severity == nil)
  }

  @Test("letters that only look right are typed anew, and addresses left to their author")
  func lookAlikes() throws {
    #expect(
      try fixed(by: .lookAlike, "We le\u{430}rned it in the rain.")
        == "We learned it in the rain.")
    let hit = try hit(
      of: .lookAlike, in: "See https://\u{430}\u{440}\u{440}\u{4CF}\u{435}.com now.")
    #expect(hit?.variant == "name" && hit?.edits.isEmpty == true)
  }

  @Test("where nobody knows how a platform counts, what may fit is no error")
  func unsureCount() throws {
    let text = String(repeating: "We lost. ", count: 330) + String(repeating: "🚀", count: 25)
    let hit = try hit(of: .overLimit, in: text, .en, on: "linkedin")
    #expect(hit?.variant == "counted" && hit?.severity == .warning)
    let more = try self.hit(of: .overLimit, in: text + text, .en, on: "linkedin")
    #expect(more?.variant == nil && more?.severity == nil)
  }

  @Test("where sources contradict each other, only the highest limit is one")
  func unsureLimit() throws {
    let text = String(repeating: "Ines stood at the gate in the rain. ", count: 1_200)
    let hit = try hit(of: .overLimit, in: text, .en, on: "linkedin-article")
    #expect(hit?.variant == "named" && hit?.severity == .warning)
    #expect(hit?.values["lower"] == .number(40_000))
    let longest = String(repeating: text, count: 3)
    #expect(try self.hit(of: .overLimit, in: longest, .en, on: "linkedin-article")?.severity == nil)
  }

  @Test("a text of more than two posts belongs in the other room")
  func otherRoom() throws {
    let post = String(repeating: "Ines waits. ", count: 46)
    #expect(post.count == 552)
    #expect(try hit(of: .overLimit, in: post + "She waits.")?.variant == "room")
    #expect(try hit(of: .overLimit, in: post)?.variant == nil)
    #expect(try hit(of: .overLimit, in: post) != nil)
    let most = try #require(try hit(of: .overLimit, in: post + post + "Twice."))
    #expect(most.values["posts"] == .number(4))
    #expect(try hit(of: .overLimit, in: post, on: "linkedin") == nil)
  }

  @Test("of a numbered thread only the posts that are too long are named, each by its number")
  func thread() throws {
    let long = String(repeating: "Ines waits. ", count: 24)
    let text = "1/4 Rain.\n\n2/4 \(long)\n\n3/4 She rang.\n\n4/4 \(long)"
    let hit = try #require(try hit(of: .overLimit, in: text))
    #expect(hit.variant == "posts" && hit.ranges.count == 2)
    #expect(hit.values["numbers"] == .list(["2", "4"]))
    #expect(hit.values["used"] == .number(291) && hit.values["count"] == .number(4))
    let one = try #require(try self.hit(of: .overLimit, in: "1/2 Rain.\n\n2/2 \(long)"))
    #expect(one.variant == "post" && one.values["numbers"] == .list(["2"]))
    #expect(one.ranges.first?.end == 11 + 291)
    #expect(try self.hit(of: .overLimit, in: text, on: "linkedin") == nil)
  }

  @Test("Bluesky takes no more bytes than it says, however few characters they make")
  func bytes() throws {
    let family = "👨\u{200D}👩\u{200D}👧\u{200D}👦"
    let text = String(repeating: family, count: 130)
    let hit = try #require(try hit(of: .overLimit, in: text, on: "bluesky"))
    #expect(hit.variant == "also")
    #expect(hit.ranges.first?.start == 120 * 25)
  }
}
