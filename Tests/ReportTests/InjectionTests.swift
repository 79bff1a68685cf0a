import Checks
import Prose
import Rulebook
import Testing

@testable import Reports

@Suite("No control byte of others in any report")
struct InjectionTests {
  @Test("whatever draft, file name and reasons hold", arguments: 0..<20)
  func clean(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let posts = (0..<2).map { _ in hostilePost(using: &random) }
    let report = Report(
      posts: posts, gate: Gate(of: posts, failOn: .suggestion),
      unchecked: [
        Report.Unchecked(
          path: RandomText.line(hostile: true, using: &random), code: "E1",
          message: RandomText.line(hostile: true, using: &random))
      ])
    for renderer in Renderer.all {
      for variant in 0..<4 {
        var page = try Fixture.page(columns: [40, 80][variant % 2])
        page.hasColour = variant == 0
        page.isPlain = variant == 1
        page.isASCII = variant == 2
        page.why = .full
        let text = renderer.render(report, page)
        let foreign = withoutOwnStyles(text).unicodeScalars.filter(isDangerous)
        #expect(Array(foreign).isEmpty, "\(renderer.name) variant \(variant)")
        #expect(variant == 0 || !text.unicodeScalars.contains("\u{1B}"))
      }
    }
  }

  @Test("a redacted report holds no word of the draft")
  func redacted() throws {
    var page = try Fixture.page()
    page.isRedacted = true
    let post = Fixture.weakPost()
    let report = Report(posts: [post], gate: Gate(of: [post], failOn: .error))
    page.why = .full
    page.mostFindings = nil
    for isPlain in [false, true] {
      page.isPlain = isPlain
      for renderer in Renderer.all {
        let text = renderer.render(report, page)
        for word in ["thrilled", "Köln 👩", "Ines", "possibly", "東京"] {
          #expect(!text.contains(word), "\(renderer.name) holds \(word)")
        }
        #expect(text.contains("authenticity/announce-emotion"))
      }
    }
  }

  private func hostilePost(using random: inout SeededGenerator) -> PostReport {
    let lines = (0..<4).map { _ in RandomText.line(hostile: true, using: &random) }
    let text = lines.joined(separator: "\n")
    let name = RandomText.line(hostile: true, using: &random)
    let end = text.utf8.count
    let start = Array(text.utf8).firstIndex { $0 & 0xC0 != 0x80 } ?? 0
    var selection = Selection()
    selection.ignored = [Selection.Entry("fit/x", reason: name)]
    let values: Values = ["count": .number(2), "name": .text(text), "words": .quote(text)]
    return Fixture.post(
      text,
      [
        Fixture.check("stance/hedging", .stance, .warning, .fault([ByteRange(start, end)])),
        Fixture.check("house/\u{1B}[1m\u{202E}", .fit, .error, .fault([], values: values)),
        Fixture.check("fit/x", .fit, .error, .missing(at: end)),
        Fixture.check("dialogue/open-question", .dialogue, .warning, .missing(at: end)),
        Fixture.check("human/faces", .authenticity, .warning, .credit([ByteRange(start, end)])),
      ], name: name,
      scorecard: Fixture.scorecard(
        20, 20, 20, 20,
        lines: [
          .fit: [Scorecard.Line(points: 1, check: nil, why: "person", values: values)]
        ]), selection: selection)
  }

  /// Takes away exactly the codes `Styling` writes.
  private func withoutOwnStyles(_ text: String) -> String {
    var text = text
    for code in ["1;31", "31", "35", "36", "32", "1", "2", "0"] {
      text = text.split(separator: "\u{1B}[\(code)m", omittingEmptySubsequences: false).joined()
    }
    return text
  }

  private func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E: true
    case 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }
}
