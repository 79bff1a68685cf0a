import Foundation
import Testing

@testable import Prose

@Suite("Emoji")
struct EmojiTests {
  @Test(
    "one emoji, however it is made",
    arguments: [
      "😀", "👍🏽", "👩🏽‍💻", "👨‍👩‍👧‍👦", "🇩🇪", "🇦🇦", "1️⃣", "1⃣", "#️⃣", "❤️", "©️", "™️", "❤️‍🔥", "❤‍🔥", "🏳️‍⚧️",
      "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🐦‍🔥", "🫱🏻‍🫲🏿", "🧑‍🧑‍🧒", "🏽", "㊗️", "🕵️‍♀️", "⌚", "🫩",
    ])
  func whole(_ emoji: String) {
    let bytes = Array(emoji.utf8)
    #expect(Emoji.end(in: bytes, at: 0, before: bytes.count) == bytes.count)
    let inside = Array("ä\(emoji)ä".utf8)
    #expect(Emoji.end(in: inside, at: 2, before: inside.count) == 2 + bytes.count)
  }

  @Test(
    "text is no emoji",
    arguments: [
      "1", "1️", "#", "©", "®", "™", "❤", "☎", "🇩", "⌚︎", "a", "ä", "東", "…", "€", "", "→", "✓",
    ])
  func text(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(Emoji.end(in: bytes, at: 0, before: bytes.count) == nil)
  }

  @Test("three flag letters are one flag and a letter")
  func flagLetters() {
    let bytes = Array("🇩🇪🇦".utf8)
    #expect(Emoji.end(in: bytes, at: 0, before: bytes.count) == 8)
    #expect(Emoji.end(in: bytes, at: 8, before: bytes.count) == nil)
  }

  @Test("a dangling joiner does not belong to the emoji")
  func danglingJoiner() {
    let bytes = Array("👩\u{200D} x".utf8)
    #expect(Emoji.end(in: bytes, at: 0, before: bytes.count) == 4)
  }

  @Test("tags without their end do not belong to the flag")
  func openTags() {
    let bytes = Array("🏴\u{E0067}\u{E0062}x".utf8)
    #expect(Emoji.end(in: bytes, at: 0, before: bytes.count) == 4)
  }

  @Test("looks at nothing behind the limit")
  func limit() {
    let bytes = Array("👩‍💻".utf8)
    #expect(Emoji.end(in: bytes, at: 0, before: 7) == 4)
    #expect(Emoji.end(in: bytes, at: 0, before: 4) == 4)
    #expect(Emoji.end(in: bytes, at: 0, before: 0) == nil)
  }
}

@Suite("Emoji of Unicode", .enabled(if: UnicodeData.isHere, "needs ../shared"))
struct EmojiDataTests {
  @Test("every sequence of emoji-test.txt is one emoji")
  func sequences() throws {
    var count = 0
    for line in try UnicodeData.lines(of: "emoji-test.txt") where line.fields.count > 1 {
      let bytes = Array(line.text.utf8)
      // Bare characters that show as text until U+FE0F follows.
      let isBare = line.scalars.count == 1 && line.fields[1] == "unqualified"
      let end = Emoji.end(in: bytes, at: 0, before: bytes.count)
      #expect(end == (isBare ? nil : bytes.count), "\(line.fields)")
      count += 1
    }
    #expect(count > 5_000)
  }

  @Test("the tables are those of emoji-data.txt")
  func tables() throws {
    var properties: [String: Set<UInt32>] = [:]
    for line in try UnicodeData.lines(of: "emoji-data.txt") where line.fields.count == 2 {
      properties[line.fields[1], default: []].formUnion(line.range)
    }
    let pictures = properties["Emoji_Presentation"] ?? []
    let emoji = properties["Emoji"] ?? []
    let bases = properties["Emoji_Modifier_Base"] ?? []
    #expect(pictures.count > 1_200)
    for value in UInt32(0x80)...0x1FFFF {
      let isLetter = (0x1F1E6...0x1F1FF).contains(value)
      #expect(EmojiTable.isPicture(value) == (pictures.contains(value) && !isLetter))
      #expect(EmojiTable.isText(value) == (emoji.contains(value) && !pictures.contains(value)))
      #expect(EmojiTable.isModifierBase(value) == bases.contains(value))
    }
  }
}
