import Testing

@testable import Reports

@Suite("Hidden characters shown")
struct VisibleTests {
  @Test(
    "shows what a terminal would obey and what nobody would see",
    arguments: [
      ("\u{1B}[31mred", "‹U+001B›[31mred"), ("a\u{7}b", "a‹U+0007›b"),
      ("\u{9B}31m", "‹U+009B›31m"), ("x\u{202E}y", "x‹U+202E›y"), ("gua\u{200B}r", "gua‹U+200B›r"),
      ("a\u{2066}b\u{2069}", "a‹U+2066›b‹U+2069›"), ("\u{E000}", "‹U+E000›"),
      ("\u{FEFF}x", "‹U+FEFF›x"), ("a\u{FE0F}", "a‹U+FE0F›"), ("a\u{200D}b", "a‹U+200D›b"),
      ("🚀\u{E0068}", "🚀‹U+E0068›"), ("a\u{E0101}", "a‹U+E0101›"), ("\u{2028}", "‹U+2028›"),
      ("\u{34F}", "‹U+034F›"), ("\u{378}", "‹U+0378›"), ("\u{7F}", "‹U+007F›"),
      ("a\tb", "a    b"), ("a\r\nb\nc\rd", "a b c d"),
    ])
  func shows(hidden: String, shown: String) {
    #expect(Visible.line(hidden) == shown)
  }

  @Test(
    "leaves people's writing alone",
    arguments: [
      "größe", "gro\u{308}ße", "„a“ – …", "👩‍🏭 🇩🇪 ❤️ 1️⃣ 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "東京 서울", "co\u{AD}op", "10\u{A0}€",
    ])
  func leavesAlone(text: String) {
    #expect(Visible.line(text) == text)
  }

  @Test("shows words hidden in a flag, and draws the three flags made of tags")
  func flags() {
    func flag(_ name: String) -> String {
      let tags = name.unicodeScalars.compactMap { Unicode.Scalar(0xE0000 + $0.value) }
      return "🏴" + String(String.UnicodeScalarView(tags)) + "\u{E007F}"
    }
    for name in ["gbeng", "gbsct", "gbwls"] { #expect(Visible.line(flag(name)) == flag(name)) }
    for name in ["gbengpay", "usca", "", "gben"] {
      #expect(Visible.line(flag(name)).hasSuffix("‹U+E007F›"))
    }
  }

  @Test("leaves every emoji alone", .enabled(if: UnicodeData.isHere, "needs ../shared"))
  func leavesEmojiAlone() throws {
    for emoji in try UnicodeData.emoji() where emoji.count == 1 {
      #expect(Visible.line(emoji) == emoji)
    }
  }

  @Test("shows tabs and line ends in the name of a file")
  func names() {
    #expect(Visible.name("new\nline\t.md") == "new‹U+000A›line‹U+0009›.md")
    #expect(Visible.name("esc-\u{1B}[31m.md", ascii: true) == "esc-<U+001B>[31m.md")
  }

  @Test("cuts a pile of combining marks")
  func cutsPiles() {
    let pile = "a" + String(repeating: "\u{301}", count: 500)
    #expect(Visible.line(pile).unicodeScalars.count < 50)
    // In a hostile order; to compare such characters takes the square of their length.
    let heap = "a" + String(repeating: "\u{301}\u{323}", count: 50_000)
    #expect(Visible.line(heap + heap).unicodeScalars.count < 100)
  }
}
