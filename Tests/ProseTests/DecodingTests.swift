import Testing

@testable import Prose

@Suite("Decoding")
struct DecodingTests {
  @Test("says where a file stops being UTF-8", arguments: Self.broken)
  func badBytes(bytes: [UInt8], offset: Int, guess: DraftError.Guess?) {
    let expected = DraftError.notUTF8(offset: offset, byte: bytes[offset], guess: guess)
    #expect(throws: expected) { try Draft(bytes: bytes, name: "a.md") }
  }

  @Test("takes UTF-16 and UTF-32 for what they are", arguments: Self.wide)
  func utf16(bytes: [UInt8]) {
    #expect(throws: DraftError.utf16) { try Draft(bytes: bytes, name: "a.md") }
  }

  @Test("refuses NUL at its place")
  func nul() {
    #expect(throws: DraftError.nul(offset: 3)) {
      try Draft(bytes: Array("We \0are".utf8), name: "a.md")
    }
  }

  @Test("says that nothing is there to publish")
  func empty() {
    for text in ["", "\n", "\u{FEFF}", " \t\u{A0}\u{2003}\r\n"] {
      #expect(throws: DraftError.empty(hasFrontMatter: false)) { try Self.draft(text) }
    }
    #expect(throws: DraftError.empty(hasFrontMatter: true)) {
      try Self.draft("---\nplatform: x\n---\n\n")
    }
  }

  @Test("takes a file at the limit and none above")
  func limit() throws {
    let bytes = Array("12345".utf8)
    #expect(try Draft(bytes: bytes, name: "a", limit: 5).post == ByteRange(0, 5))
    #expect(throws: DraftError.tooLarge(size: 5, limit: 4)) {
      try Draft(bytes: bytes, name: "a", limit: 4)
    }
  }

  @Test("leaves out one byte order mark and the white space around a post")
  func trims() throws {
    let draft = try Self.draft("\u{FEFF}\n\u{A0} Hello you \u{3000}\r\n")
    #expect(draft.text(draft.post) == "Hello you")
    #expect(draft.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let twice = try Self.draft("\u{FEFF}\u{FEFF}Hi")
    #expect(twice.post == ByteRange(3, 8))
  }

  @Test("agrees with the standard library on what is UTF-8", arguments: 0..<400)
  func strict(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes = Array(NastyText.make(pieces: 30, &random).utf8)
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      let place = Int.random(in: 1..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 1...255, using: &random)
    }
    let isValid = String(validating: bytes, as: UTF8.self) != nil
    #expect((Self.firstFault(bytes) == nil) == isValid)
  }

  static func draft(_ text: String) throws -> Draft {
    try Draft(bytes: Array(text.utf8), name: "a.md")
  }

  private static func firstFault(_ bytes: [UInt8]) -> Int? {
    do throws(DraftError) {
      try Encoding.check(bytes)
      return nil
    } catch {
      guard case .notUTF8(let offset, _, _) = error else { return nil }
      return offset
    }
  }

  private static let broken: [([UInt8], Int, DraftError.Guess?)] = [
    (Array("to caf".utf8) + [0xE9] + Array(" every".utf8), 6, .latin1),
    (Array("f".utf8) + [0xFC] + Array("r Gr".utf8) + [0xF6, 0xDF] + Array("e".utf8), 1, .latin1),
    ([0x93] + Array("quote".utf8) + [0x94] + Array(" it".utf8), 0, .windows1252),
    (Array("f".utf8) + [0xFC] + Array("r 3 ".utf8) + [0x80], 1, .windows1252),
    (Array("f".utf8) + [0x9F] + Array("r Gr".utf8) + [0x9A, 0xA7] + Array("e".utf8), 1, .macRoman),
    (Array("a ".utf8) + [0x80] + Array(" b".utf8), 2, .windows1252),
    (Array("a ".utf8) + [0x80] + Array("b".utf8), 2, nil),
    (Array("a ".utf8) + [0xC0, 0xAF] + Array("b".utf8), 2, nil),
    (Array("a ".utf8) + [0xED, 0xA0, 0x80] + Array("b".utf8), 2, nil),
    (Array("a ".utf8) + [0xF4, 0x90, 0x80, 0x80] + Array("b".utf8), 2, nil),
    (Array("a ".utf8) + [0xF8, 0x88, 0x80, 0x80, 0x80] + Array("b".utf8), 2, nil),
    (Array("a ".utf8) + [0xF0, 0x9F, 0x98] + Array(" b".utf8), 2, nil),
    (Array("caf".utf8) + [0xC3], 3, nil),
    (Array("ü ö ä ß é ".utf8) + [0xE9] + Array("!".utf8), 15, nil),
    ([0x89] + Array("PNG\r\n".utf8), 0, nil),
  ]

  private static let wide: [[UInt8]] = [
    [0xFF, 0xFE, 0x57, 0x00, 0x65, 0x00], [0xFE, 0xFF, 0x00, 0x57],
    [0xFF, 0xFE, 0, 0, 0x57, 0, 0, 0],
    [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x57], Array("We are glad".utf8).flatMap { [$0, 0] },
    Array("We are glad".utf8).flatMap { [0, $0] },
  ]
}
