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

  /// Texts are looked over by eights, so each place among them has to be tried.
  @Test("escapes the same wherever it stands", arguments: 0..<20)
  func escapesAnywhere(place: Int) {
    let before = String(repeating: "x", count: place)
    let escaped = [
      "\0": "\\u0000", "\u{1F}": "\\u001f", "\"": "\\\"", "<": "\\u003c", "\\": "\\\\",
      "\u{7F}": "\\u007f", "\u{80}": "\\u0080", "\u{2028}": "\\u2028",
    ]
    for (raw, expected) in escaped {
      for behind in ["", "y", raw, String(repeating: "ü", count: 9)] {
        let written = JSONWriter.text(of: .text(before + raw + behind), indented: false)
        let rest = behind == raw ? expected : behind
        #expect(written == "\"\(before)\(expected)\(rest)\"")
      }
    }
    for plain in [" ", "!", "#", ";", "=", "[", "]", "~", "\u{A0}", "ÿ", "—", "🚀"] {
      let text = before + plain + "z"
      #expect(JSONWriter.text(of: .text(text), indented: false) == "\"\(text)\"")
    }
  }

  @Test("writes numbers of any length")
  func numbers() {
    for number in [0, 9, 10, 99, 100, 999, 1_000, 9_999, 10_000, .max, -1, .min] {
      #expect(JSONWriter.text(of: .number(number), indented: false) == "\(number)")
    }
  }

  @Test("writes more than it made room for")
  func longText() {
    let text = String(repeating: "a\n", count: 20_000)
    let written = JSONWriter.text(of: [.text(text), .text("b")], indented: false)
    #expect(written == "[\"\(String(repeating: "a\\n", count: 20_000))\",\"b\"]")
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
