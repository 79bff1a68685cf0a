import Testing

@testable import Prose

@Suite("Long texts")
struct LongTextTests {
  /// Each is a row that some step must look along.
  @Test(
    "a row of anything is read to its end",
    arguments: [
      "😀", "😀(", ".", ".)", ".*.", "„", "\"a", "“(”\n", "‘(’ ", "a\u{301}", "\u{301}",
      "1\u{A0}000\u{A0}",
      "-", "z. ", "Dr. ", "#a", "\n", "- \n", "«»", "a-", "a'", "\u{200D}", "🇩",
    ])
  func rows(unit: String) throws {
    let text = String(repeating: unit, count: 30_000 / unit.utf8.count) + " Ende"
    guard let reading = try? RuleFiles.reading(text) else { return }
    #expect(reading.tokens.last?.range.end == reading.draft.post.end)
    #expect(reading.sentences.last?.range.end == reading.draft.post.end)
  }

  @Test("finds the sentence and the quotation at every place")
  func places() throws {
    let reading = try RuleFiles.reading("Eins. „Zwei ist gut.“ Und „drei“ auch.\n\nVier")
    for offset in 0...reading.draft.bytes.count {
      let sentence = reading.sentences.firstIndex { $0.range.contains(offset) }
      #expect(reading.sentenceIndex(at: offset) == sentence)
      let quotation = reading.quotations.first { $0.range.contains(offset) }
      #expect(reading.quotation(at: offset) == quotation)
    }
  }
}
