import Foundation
import Testing

@testable import Reports

@Suite("JSON writer")
struct JSONWriterTests {
  @Test("keeps the order of keys")
  func keepsOrder() {
    let value: JSONValue = ["schema": .number(1), "a": .null, "list": [.bool(true), .text("x")]]
    let text = JSONWriter.text(of: value, indented: false)
    #expect(text == #"{"schema":1,"a":null,"list":[true,"x"]}"#)
  }

  @Test("indents by two")
  func indents() {
    let value: JSONValue = ["a": [.number(1)], "b": [], "c": [:]]
    let text = JSONWriter.text(of: value, indented: true)
    #expect(text == "{\n  \"a\": [\n    1\n  ],\n  \"b\": [],\n  \"c\": {}\n}")
  }

  @Test("escapes what could fool a terminal, a log or a page")
  func escapes() {
    let text = "\"\\\n\r\t\u{1B}\u{7F}\u{9B}\u{2028}\u{2029}\u{202E}</script>\u{E0041}ä🚀"
    let written = JSONWriter.text(of: .text(text), indented: false)
    let expected =
      #""\"\\\n\r\t\u001b\u007f\u009b\u2028\u2029\u202e\u003c/script>\udb40\udc41ä🚀""#
    #expect(written == expected)
  }

  @Test("writes what another reader reads back", arguments: 0..<50)
  func readsBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let text = RandomText.line(hostile: true, using: &random)
    let written = JSONWriter.text(of: ["k": .text(text)], indented: true)
    let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: String]
    #expect(read?["k"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    #expect(written.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }
}
