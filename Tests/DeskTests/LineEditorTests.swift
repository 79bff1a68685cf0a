import Testing

@testable import Desk

/// Keys, and the line they make.
@Suite("Line editor")
struct LineEditorTests {
  private func typed(_ bytes: String, into text: String = "") -> LineEditor {
    var reader = KeyReader()
    var editor = LineEditor(text)
    for key in reader.keys(Array(bytes.utf8)) { _ = editor.take(key) }
    return editor
  }

  @Test(
    "deletes whole characters, however many bytes they have",
    arguments: ["ä", "a\u{308}", "👩‍🏭", "🇩🇪", "❤️", "東", "e\u{301}\u{323}"])
  func deletesCharacters(character: String) {
    #expect(typed("x\(character)\u{7F}").text == "x")
    #expect(typed("\u{1B}[D\u{1B}[3~", into: "x\(character)").text == "x")
  }

  @Test(
    "moves, cuts and puts back",
    arguments: [
      ("eins zwei\u{01}X", "Xeins zwei"), ("eins zwei\u{1B}bX", "eins Xzwei"),
      ("eins zwei\u{17}", "eins "), ("eins zwei\u{15}X\u{19}", "Xeins zwei"),
      ("eins\u{1B}[H\u{0B}", ""), ("eins\u{1B}[1;5DX\u{05}Y", "XeinsY"),
      ("a\u{1B}[D\u{1B}[CX", "aX"), ("eins\u{1B}\rzwei", "eins\nzwei"),
    ])
  func edits(keys: String, text: String) {
    #expect(typed(keys).text == text)
  }

  @Test("earlier answers come back, and the line that was begun too")
  func recalls() {
    var editor = LineEditor("neu", history: ["eins", "zwei"])
    _ = editor.take(.up)
    #expect(editor.text == "zwei")
    _ = editor.take(.up)
    _ = editor.take(.up)
    #expect(editor.text == "eins")
    _ = editor.take(.down)
    _ = editor.take(.down)
    #expect(editor.text == "neu")
  }

  @Test("a key may come in pieces; what is no key is passed over")
  func readsPieces() {
    var reader = KeyReader()
    #expect(reader.keys([0xC3]).isEmpty)
    #expect(reader.keys([0xA4]) == [.text("ä")])
    #expect(reader.keys([0x1B]).isEmpty)
    #expect(reader.keys(Array("[".utf8)).isEmpty)
    #expect(reader.keys(Array("A".utf8)) == [.up])
    #expect(reader.keys(Array("\u{1B}[99;99Zb".utf8)) == [.text("b")])
    #expect(reader.keys([0x1B]).isEmpty)
    reader.forgetEscape()
    #expect(reader.keys(Array("c".utf8)) == [.text("c")])
  }

  @Test("a paste is text: its line ends, full stops and slashes command nothing")
  func readsPastes() {
    var reader = KeyReader()
    let paste = "\u{1B}[200~Eins\r\n.\r/quit\u{1B}[31m\u{1B}[201~x"
    #expect(reader.keys(Array(paste.utf8)) == [.paste("Eins\n.\n/quit[31m"), .text("x")])
    #expect(reader.keys(Array("\u{1B}[200~ab\u{1B}[20".utf8)).isEmpty)
    #expect(reader.keys(Array("1~".utf8)) == [.paste("ab")])
  }

  @Test("takes a long paste whole")
  func takesLongPastes() {
    let text = String(repeating: "Größe 🚀 ", count: 600)
    #expect(typed("\u{1B}[200~\(text)\u{1B}[201~").text == text)
  }

  @Test("random bytes never break the text or lose the cursor", arguments: 0..<40)
  func survivesAnything(seed: Int) {
    var random = Steps(seed: UInt64(seed))
    var reader = KeyReader()
    var editor = LineEditor("", history: ["eins", "zwei"])
    var screen = InputScreen()
    for _ in 0..<60 {
      let bytes = (0..<Int(random.next() % 12)).map { _ in random.byte() }
      for key in reader.keys(bytes) { _ = editor.take(key) }
      #expect((0...editor.characters.count).contains(editor.cursor))
      #expect(Array(editor.text) == editor.characters)
      let size = InputScreen.Size(columns: Int(random.next() % 90), rows: Int(random.next() % 30))
      let drawing = screen.drawing(
        editor, behind: "> ", below: InputScreen.Status(text: "9 left"), in: size)
      let commands = drawing.unicodeScalars.filter {
        $0.value < 0x20 && !"\r\n\u{1B}".unicodeScalars.contains($0)
      }
      #expect(commands.isEmpty)
    }
  }

  @Test("the cursor stands where the text says, also behind wide characters and full lines")
  func drawsTheCursor() {
    let size = InputScreen.Size(columns: 10, rows: 24)
    var screen = InputScreen()
    let wide = screen.drawing(LineEditor("東京abc"), behind: "> ", below: nil, in: size)
    #expect(wide == "\r\u{1B}[J> 東京abc\r\u{1B}[9C")
    screen.forget()
    let full = screen.drawing(
      LineEditor("12345678"), behind: "> ", below: InputScreen.Status(text: "x"), in: size)
    #expect(full == "\r\u{1B}[J> 12345678\r\n\r\nx\u{1B}[1A\r")
  }
}

/// The same numbers for the same seed (SplitMix64).
private struct Steps {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Mostly what keys send.
  mutating func byte() -> UInt8 {
    let likely: [UInt8] = [0x1B, 0x5B, 0x41, 0x44, 0x7F, 0x17, 0x61, 0x20, 0xC3, 0xA4, 0xF0, 0x9F]
    let number = next()
    return number % 3 == 0
      ? UInt8(truncatingIfNeeded: number >> 8) : likely[Int(number >> 8) % likely.count]
  }
}
