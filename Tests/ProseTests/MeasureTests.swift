import Testing

@testable import Prose

@Suite("Lengths")
struct MeasureTests {
  @Test(
    "X: links 23, emoji 2, most signs beyond Latin 2",
    arguments: [
      ("", 0), ("Führung", 7), ("Fu\u{308}hrung", 7), ("100 €", 6), ("…", 2), ("...", 3),
      ("„so“ – »ja«", 11), ("‹ja›", 6), ("ẞ", 2), ("© 2026", 6), ("©️", 2), ("👩🏽‍💻🇩🇪", 4), ("🐦‍🔥", 2),
      ("1️⃣", 2), ("12️⃣3", 4), ("1", 1), ("❤", 2), ("❤️", 2), ("東京", 4), ("𝗙𝗲𝘁𝘁", 8), ("각", 2),
      ("norvale.de", 23), ("Ende.So", 23), ("x https://norvale.de/ein/langer/weg?mit=allem.", 26),
      ("\u{1100}\u{1161}\u{11A8}", 2), ("münchen.de/gru\u{308}n", 23), ("a\r\nb", 4),
    ])
  func x(text: String, expected: Int) { #expect(length(.xWeighted, text) == expected) }

  @Test(
    "Mastodon: links 23, servers of accounts nothing",
    arguments: [
      ("norvale.de", 10), ("https://norvale.de", 23), ("zu https://norvale.de/weg.", 27),
      ("@ada@leute.social!", 5), ("@ada und @bo", 12), ("ada@leute.social", 16),
      ("👨‍👩‍👧‍👦 Fu\u{308}r", 5),
      ("https://norvale.de/wiki/東京 ja", 26), ("/@ada@leute.social", 18),
      ("@ada@leute.social@x", 19), ("xhttps://norvale.de", 19), ("http://norvale.firma", 20),
    ])
  func mastodon(text: String, expected: Int) { #expect(length(.mastodon, text) == expected) }

  @Test(
    "Bluesky: links as the composer shows them",
    arguments: [
      ("https://norvale.de", 10), ("https://norvale.de/", 10), ("norvale.de/abc", 14),
      ("https://norvale.de/123456789012345", 26), ("https://norvale.de/12345678901234", 25),
      ("https://norvale.de/?q=1.", 15), ("HTTPS://norvale.de", 18), ("(https://norvale.de)", 12),
      ("https://münchen.de", 17), ("https://norvale.de/ä", 17), ("https://norvale.de:443/a", 12),
      ("http://a@norvale.de:81", 13), ("x:https://norvale.de", 20), ("https://norvale.de?q", 12),
      ("a.b(https://norvale.de", 22), ("https://", 8),
      ("https://\(String(repeating: "ä", count: 64)).de", 75),
    ])
  func bluesky(text: String, expected: Int) { #expect(length(.bluesky, text) == expected) }

  @Test("the same text in every measure")
  func allMeasures() {
    let lengths = Measure.allCases.map { length($0, "Grüße 👍🏽 @ada@leute.social") }
    #expect(lengths == [26, 28, 34, 25, 12, 25, 26])
  }

  @Test("says what costs more than it looks")
  func drivers() {
    let text = "Ende.So … 🇩🇪 100 € u\u{308}"
    let bytes = Array(text.utf8)
    let range = ByteRange(0, bytes.count)
    let x = Measure.xWeighted.length(of: bytes, in: range)
    #expect(x.total == 23 + 1 + 2 + 1 + 2 + 1 + 3 + 1 + 2 + 1 + 1)
    #expect(x.drivers.map(\.kind) == [.link, .emoji, .ellipsis, .character])
    #expect(x.drivers[0].cost == 23 && x.drivers[0].characters == 7)
    #expect(x.drivers.map(\.count) == [1, 1, 1, 1])
    let utf16 = Measure.utf16.length(of: bytes, in: range)
    #expect(utf16.drivers.map(\.kind) == [.emoji, .mark])
    #expect(utf16.drivers[0].cost == 4 && utf16.drivers[0].characters == 1)
    let mastodon = Measure.mastodon.length(
      of: Array("@ada@leute.social".utf8), in: ByteRange(0, 17))
    #expect(mastodon.drivers.map(\.kind) == [.mention])
    #expect(mastodon.drivers[0].cost == 4 && mastodon.drivers[0].characters == 17)
    #expect(Measure.graphemes.length(of: bytes, in: range).drivers.isEmpty)
  }

  @Test(
    "cuts before what no longer fits",
    arguments: [
      (Measure.xWeighted, "abcdef", 3, "abc"), (.xWeighted, "abc", 3, "abc"),
      (.xWeighted, "ab norvale.de/x y", 20, "ab "), (.xWeighted, "a👩🏽‍💻b", 2, "a"),
      (.xWeighted, "u\u{308}u\u{308}u\u{308}", 2, "u\u{308}u\u{308}"), (.xWeighted, "a…", 2, "a"),
      (.utf16, "a👍b", 2, "a"), (.utf16, "gu\u{308}", 2, "g"), (.utf16, "a\r\nb", 2, "a"),
      (.utf8, "aäb", 2, "a"), (.codePoints, "🇩🇪🇫🇷", 3, "🇩🇪"), (.graphemes, "🇩🇪🇫🇷x", 2, "🇩🇪🇫🇷"),
      (.mastodon, "a https://norvale.de b", 24, "a "),
      (.mastodon, "@ada@leute.social ja", 5, "@ada@leute.social "),
      (.mastodon, "@ada@leute.social ja", 3, ""),
      (.bluesky, "https://norvale.de ja", 11, "https://norvale.de "),
      (.graphemes, "abc", 0, ""), (.xWeighted, "abc", -1, ""), (.utf16, "", 0, ""),
    ])
  func cuts(measure: Measure, text: String, limit: Int, expected: String) {
    let bytes = Array(text.utf8)
    let end = measure.cut(bytes, in: ByteRange(0, bytes.count), at: limit)
    #expect(Array(bytes[..<end]) == Array(expected.utf8))
  }

  @Test("measures a stretch as a text of its own")
  func stretch() {
    let bytes = Array("x norvale.de/weg y".utf8)
    #expect(Measure.xWeighted.length(of: bytes, in: ByteRange(2, 12)).total == 23)
    #expect(Measure.xWeighted.length(of: bytes, in: ByteRange(3, 8)).total == 5)
    #expect(Measure.xWeighted.cut(bytes, in: ByteRange(1, 18), at: 5) == 2)
  }

  private func length(_ measure: Measure, _ text: String) -> Int {
    let bytes = Array(text.utf8)
    return measure.length(of: bytes, in: ByteRange(0, bytes.count)).total
  }
}
