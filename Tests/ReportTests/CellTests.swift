import Testing

@testable import Reports

@Suite("Cells of a terminal")
struct CellTests {
  @Test(
    "counts cells as terminals draw them",
    arguments: [
      ("", 0), ("plain", 5), ("größe", 5), ("gro\u{308}ße", 5), ("„a“ – …", 7), ("東京", 4),
      ("서울", 4), ("ｗｉｄｅ", 8), ("🚀", 2), ("👩‍🏭", 2), ("👨‍👩‍👧‍👦", 2), ("🇩🇪", 2), ("🇯🇵🇰🇷", 4),
      ("❤️", 2), ("❤", 1), ("❤\u{FE0E}", 1), ("1️⃣", 2), ("👍🏽", 2), ("™", 1), ("\u{301}", 0),
      ("co\u{AD}op", 5), ("\u{1F1E9}", 1), ("€ 5", 3), ("日本語 und 🚀", 13),
    ])
  func counts(text: String, cells: Int) {
    #expect(Cells.count(of: text) == cells)
  }

  @Test("counts by code points only where characters say the same")
  func simpleCounts() {
    for scalar in (0x20...0x2FFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init) {
      let text = "a\(scalar)b"
      guard let count = Cells.simpleCount(of: text) else { continue }
      #expect(count == text.reduce(0) { $0 + Cells.count(of: $1) }, "\(scalar.value)")
    }
    #expect(Cells.simpleCount(of: "größe – „a“") == 11)
    for text in ["gro\u{308}ße", "東京", "👍🏽"] { #expect(Cells.simpleCount(of: text) == nil) }
  }

  @Test("knows which characters terminals disagree on")
  func uncertain() {
    for text in ["👩‍🏭", "🇩🇪", "❤️", "1️⃣", "👍🏽", "क्ष"] {
      #expect(text.contains(where: Cells.isUncertain), "\(text)")
    }
    for text in ["🚀", "ä", "a\u{308}", "東", "–", "x"] {
      #expect(!text.contains(where: Cells.isUncertain), "\(text)")
    }
  }

  @Test(
    "agrees with Unicode about wide characters", .enabled(if: UnicodeData.isHere, "needs ../shared")
  )
  func tableAgrees() throws {
    var wide = try UnicodeData.codePoints(in: "EastAsianWidth.txt") { $0 == "W" || $0 == "F" }
    // The head of the file: these default to W where they are not listed.
    for block in [
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
    ] {
      wide.formUnion(block.map(UInt32.init))
    }
    let wrong = (0...0x10FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
      .filter { CellTable.isWide($0) != wide.contains($0.value) }
    #expect(Array(wrong.prefix(5)).isEmpty, "the table should hold \(ranges(of: wide))")
  }

  @Test("draws every emoji in two cells", .enabled(if: UnicodeData.isHere, "needs ../shared"))
  func emojiTakeTwoCells() throws {
    let emoji = try UnicodeData.emoji()
    #expect(emoji.count > 3_000)
    for sequence in emoji where sequence.count == 1 {
      #expect(Cells.count(of: sequence) == 2, "\(sequence)")
    }
  }

  /// As source text for `CellTable`.
  private func ranges(of wide: Set<UInt32>) -> String {
    var bounds: [UInt32] = []
    for value in wide.sorted() {
      if let last = bounds.last, last + 1 == value {
        bounds.removeLast()
      } else {
        bounds.append(value)
      }
      bounds.append(value)
    }
    return bounds.map { "0x" + String($0, radix: 16, uppercase: true) }.joined(separator: ", ")
  }
}
