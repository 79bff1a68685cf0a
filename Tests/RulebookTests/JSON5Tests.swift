import Prose
import Rulebook
import Testing

@Suite("JSON5")
struct JSON5Tests {
  private static func root(
    _ text: String, _ dialect: JSON5Document.Dialect = .json5
  ) throws -> JSON5Value {
    try JSON5Document(Array(text.utf8), dialect: dialect).root
  }

  /// What is wrong with a text, and at which byte.
  private static func fault(
    _ text: String, _ dialect: JSON5Document.Dialect = .json5
  ) -> JSON5Fault? {
    do throws(JSON5Fault) {
      _ = try JSON5Document(Array(text.utf8), dialect: dialect)
      return nil
    } catch { return error }
  }

  @Test("reads what people write by hand")
  func readsByHand() throws {
    let text = """
      // a house file
      {
        version: 1, 'plat\\'form': "x", /* two
        lines */ "list": [0x1F, -.5, +3., 1e3, true, null,],
        größe: 'a\\
      b', $schema: "\\u00e4\\x41\\n\\ud83d\\ude00",
      }

      """
    let root = try Self.root("\u{FEFF}" + text)
    #expect(try Self.root("[1\r\n]").elements().map(\.integer) == [1])
    #expect(try Self.root("// one\r[// two\u{2028}1]").elements().map(\.integer) == [1])
    #expect(root["version"]?.integer == 1)
    #expect(root["plat'form"]?.text == "x")
    #expect(root["größe"]?.text == "ab")
    #expect(root["$schema"]?.text == "äA\n😀")
    let list = try #require(try root["list"]?.elements())
    #expect(list.map(\.integer) == [31, nil, 3, 1_000, nil, nil])
    #expect(list[1].content == .number(-0.5, integer: nil))
    #expect(list[4].bool == true)
    #expect(list[5].content == .null)
  }

  @Test("keeps the place of every key and value")
  func keepsPlaces() throws {
    let document = try JSON5Document(Array("{\n  ä: [1,\n   'b'],\n}".utf8))
    let member = try #require(try document.root.members().first)
    func place(of offset: Int) -> [Int] {
      let place = document.place(of: offset)
      return [place.line, place.column]
    }
    #expect(place(of: member.keyRange.start) == [2, 3])
    #expect(place(of: member.value.range.start) == [2, 6])
    let last = try #require(try member.value.elements().last)
    #expect(place(of: last.range.start) == [3, 4])
    #expect(document.source(of: last) == "'b'")
  }

  @Test(
    "says what is wrong, and where",
    arguments: [
      ("", .empty, 0), (" \n// x", .empty, 6), ("{a:1", .unclosedObject, 0),
      ("[1,", .unclosedList, 0), ("{a:'b", .unclosedText, 3), ("{a:'b\n'}", .unclosedText, 3),
      ("{} /* x", .unclosedComment, 3), ("{a 1}", .expectedColon, 3),
      ("{a:1 b:2}", .expectedComma, 5), ("[1 2]", .expectedComma, 3), ("[,]", .expectedValue, 1),
      ("{,}", .expectedKey, 1), ("{1a:2}", .expectedKey, 1), ("{a-b:1}", .hyphenInKey, 1),
      ("{a:b}", .expectedValue, 3), ("{a:}", .expectedValue, 3), ("{} {}", .moreBehind, 3),
      ("{a:1,'\\u0061':2}", .duplicateKey, 5), ("{a:'\u{1}'}", .controlCharacter, 4),
      ("{a:'\\u0000'}", .nul, 4), ("{a:'\\d'}", .escape, 4), ("{a:'\\u12'}", .escape, 4),
      ("{a:'\\ud800b'}", .surrogate, 4), ("{a:'\\ud800\\u0041'}", .surrogate, 4),
      ("{'\\udc00':1}", .surrogate, 2), ("{a:012}", .leadingZero, 3), ("{a:-}", .number, 3),
      ("{a:3px}", .number, 3), ("{a:1.2.3}", .number, 3), ("{a:0x}", .number, 3),
      ("{a:1e}", .number, 3), ("{a:.}", .number, 3), ("{a:NaN}", .notFinite, 3),
      ("{a:-Infinity}", .notFinite, 3), ("{a:1e999}", .notFinite, 3), ("{a:1", .unclosedObject, 0),
      ("nul", .expectedValue, 0), ("{a:True}", .expectedValue, 3), ("/", .expectedValue, 0),
    ] as [(String, JSON5Fault.Reason, Int)])
  func findsFaults(text: String, reason: JSON5Fault.Reason, offset: Int) {
    let fault = Self.fault(text)
    #expect(fault?.reason == reason)
    #expect(fault?.offset == offset)
  }

  @Test(
    "knows plain JSON from its relaxed kin",
    arguments: [
      ("{\"a\":1}//", .jsonComment), ("{'a':1}", .jsonQuote), ("{a:1}", .jsonKey),
      ("[1,]", .jsonComma), ("[+1]", .jsonNumber), ("[1.]", .jsonNumber), ("[.5]", .jsonNumber),
      ("[0x1]", .jsonNumber), ("[1]\u{A0}", .moreBehind), ("\"\\v\"", .escape),
    ] as [(String, JSON5Fault.Reason)])
  func readsJSON(text: String, reason: JSON5Fault.Reason) {
    #expect(Self.fault(text, .json)?.reason == reason)
    #expect(Self.fault(text) == nil)
  }

  @Test("lets a stream hold what a house file must not")
  func readsStreams() throws {
    #expect(try Self.root("\"a\\u0000b\"", .json).text == "a\0b")
    #expect(try Self.root("\"a\u{2028}b\"", .json).text == "a\u{2028}b")
  }

  @Test(
    "names the byte that is not UTF-8",
    arguments: [
      ([0x5B, 0xFF, 0x5D], 1), ([0x22, 0xC3, 0x28, 0x22], 1), ([0x22, 0xEF, 0xBF, 0x22], 1),
      ([0x22, 0xE2, 0x82], 1), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1), ([0x20, 0xC3, 0xA4, 0x80], 3),
    ] as [([UInt8], Int)])
  func findsBadBytes(bytes: [UInt8], offset: Int) {
    #expect(throws: JSON5Fault(.notUTF8, at: offset)) { try JSON5Document(bytes) }
  }

  @Test("refuses UTF-16 by name")
  func refusesUTF16() {
    #expect(throws: JSON5Fault(.utf16, at: 0)) {
      try JSON5Document([0xFF, 0xFE, 0x7B, 0, 0x7D, 0])
    }
  }

  @Test("stops at its limits instead of running out of stack or memory")
  func stopsAtLimits() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(Self.fault(deep)?.reason == .tooDeep)
    #expect(Self.fault(deep)?.offset == 64)
    #expect(Self.fault(String(repeating: "{a:", count: 65))?.reason == .tooDeep)
    #expect(Self.fault("[" + String(repeating: "1,", count: 100_001))?.reason == .tooMany)
    #expect(Self.fault(String(repeating: " ", count: 1 << 20 | 1))?.reason == .tooLarge)
    #expect(Self.fault("[" + String(repeating: "9", count: 100_000) + "]")?.reason == .notFinite)
  }

  @Test("survives every text that is cut short")
  func survivesCuts() {
    let text = "{a: [1, -2.5e3, 0x1f], 'b\\u00e4': \"c\\n\", /* d */ e: true, f: null} // g"
    for length in 0..<text.utf8.count - 5 {
      let cut = Array(text.utf8.prefix(length))
      #expect(throws: JSON5Fault.self) { try JSON5Document(cut) }
    }
  }

  /// Texts are looked over by eights, so each place among them has to be tried.
  @Test("finds what may not stand for itself wherever it stands", arguments: 0..<20)
  func anyPlace(length: Int) throws {
    let start = String(repeating: "x", count: length)
    for behind in ["", "y", "~é [üüüüüüüü"] {
      #expect(try Self.root("\"\(start)\\n\(behind)\"").text == "\(start)\n\(behind)")
      #expect(try Self.root("'\(start)\"\(behind)'").text == "\(start)\"\(behind)")
      for faulty in ["\u{1F}", "\u{7F}"] {
        let fault = Self.fault("\"\(start)\(faulty)\(behind)\"")
        #expect(fault == JSON5Fault(.controlCharacter, at: length + 1))
      }
      let bytes = Array("\"\(start)".utf8) + [0xC3] + Array("\(behind)\"".utf8)
      #expect(throws: JSON5Fault(.notUTF8, at: length + 1)) { try JSON5Document(bytes) }
    }
  }

  @Test("knows a key again among many", arguments: [0, 15, 16, 30])
  func manyKeys(again: Int) {
    let members = (0...30).map { "\"k\($0)\":\($0)," }.joined()
    let text = "{\(members)\"k\(again)\":1}"
    let fault = Self.fault(text)
    #expect(fault?.reason == .duplicateKey)
    #expect(fault?.offset == members.utf8.count + 1)
  }
}
