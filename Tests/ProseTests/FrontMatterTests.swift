import Testing

@testable import Prose

@Suite("Front matter")
struct FrontMatterTests {
  @Test("reads fields with their places", arguments: ["\n", "\r\n", "\r"])
  func fields(end: String) throws {
    let lines = ["---", "platform: x", "title: \"A: b\" # note", "ack:", "---", "", "Hello"]
    let draft = try DecodingTests.draft(lines.joined(separator: end))
    let matter = draft.frontMatter
    #expect(matter.fields.map(\.key) == ["platform", "title", "ack"])
    #expect(matter.fields.map(\.value) == ["x", "A: b", ""])
    #expect(matter.fields.map(\.line) == [2, 3, 4])
    #expect(matter.fields.map { draft.text($0.keyRange) } == ["platform", "title", "ack"])
    #expect(matter.fields.map { draft.text($0.valueRange) } == ["x", "A: b", ""])
    #expect(draft.text(matter.range).hasPrefix("---") && draft.text(matter.range).hasSuffix("---"))
    #expect(draft.text(draft.post) == "Hello")
  }

  @Test(
    "reads one value a line",
    arguments: [
      ("x", "x"), ("  x  ", "x"), ("'x y'", "x y"), ("\"\"", ""), ("x # note", "x"),
      ("# note", ""), ("we need #one", "we need #one"), ("a (b, c), d", "a (b, c), d"),
      ("\"a\" and \"b\"", "\"a\" and \"b\""), ("\"open", "\"open"), ("http://a.de", "http://a.de"),
      ("für „uns“", "für „uns“"), ("it's", "it's"),
    ])
  func values(written: String, value: String) throws {
    let draft = try DecodingTests.draft("---\nkey: \(written)\n---\nHi")
    #expect(draft.frontMatter["key"]?.value == value)
  }

  @Test(
    "names what is wrong",
    arguments: [
      (
        "---\nplatform: x\nlang de\n---\nHi",
        FrontMatter.Fault.notKeyValue(line: 3, text: "lang de")
      ),
      ("---\nplatform: x\n", .unclosed), ("---\nplatform: x\nHello", .unclosed),
      ("---\nignore:\n  - a\n---\nHi", .nested(line: 3)),
      ("---\na: b\n- c\n---\nHi", .nested(line: 3)),
      ("---\na: 1\nb: 2\na: 3\n---\nHi", .duplicate(key: "a", line: 4, first: 2)),
    ])
  func faults(text: String, fault: FrontMatter.Fault) {
    #expect(throws: DraftError.frontMatter(fault)) { try DecodingTests.draft(text) }
  }

  @Test(
    "takes a dashed line above prose for prose",
    arguments: [
      "---\nWe are glad.\n---\nMore.", "---\n\nWir freuen uns: sehr.", "---",
      "----\nkey: value\n----",
      "--- so", "---\n# Heading\nText", "We\n---\nkey: value\n---",
    ])
  func separators(text: String) throws {
    let draft = try DecodingTests.draft(text)
    #expect(draft.frontMatter == .none)
    #expect(draft.post == ByteRange(0, text.utf8.count))
  }

  @Test("takes comments, blank lines and an empty block")
  func oddBlocks() throws {
    let commented = try DecodingTests.draft("---\n# for marketing\n\nlang: de\n--- \nHallo")
    #expect(commented.frontMatter["lang"]?.value == "de")
    let empty = try DecodingTests.draft("---\n---\nHallo")
    #expect(empty.text(empty.post) == "Hallo")
  }
}
