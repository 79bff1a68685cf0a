import Testing

@testable import Rulebook

@Suite("Ink")
struct InkTests {
  private static func text(isJSON: Bool = false, _ body: (inout Ink) -> Void) -> String {
    var ink = Ink(size: 1, isJSON: isJSON)
    body(&ink)
    return ink.text
  }

  @Test("writes numbers of any length behind a text")
  func numbers() {
    let sizes = [0, 9, 10, 99, 100, 999, 1_000, 9_999, 10_000, .max, .min]
    for number in sizes + [-1, -9, -10, -9_999, -10_000] {
      #expect(Self.text { $0.add("n: ", number) } == "n: \(number)")
      #expect(Self.text { $0.add(number: number) } == "\(number)")
    }
  }

  @Test("sets a comma before each key but the first")
  func keys() {
    let text = Self.text { ink in
      ink.add(key: "a", isFirst: true)
      ink.add(key: "", isFirst: false)
      ink.add(key: "long-key-of-some-size", isFirst: false)
    }
    #expect(text == #""a":,"":,"long-key-of-some-size":"#)
  }

  @Test("takes back what was written from a place on")
  func cut() {
    let text = Self.text { ink in
      ink.write("kept, ")
      let place = ink.count
      ink.write("gone")
      ink.cut(to: place)
      ink.write("and more")
    }
    #expect(text == "kept, and more")
  }

  @Test("escapes text only where it is for JSON, and what is added never")
  func escaping() {
    let body: (inout Ink) -> Void = { ink in
      ink.add("\"")
      ink.write("a\"ü\u{2028}“<b>")
      ink.add("\"")
    }
    #expect(Self.text(body) == "\"a\"ü\u{2028}“<b>\"")
    #expect(Self.text(isJSON: true, body) == #""a\"ü\u2028“\u003cb>""#)
  }
}
