import Testing

@testable import Prose

@Suite("Folding")
struct FoldingTests {
  @Test(
    "words that read alike fold alike",
    arguments: [
      ("STRASSE", "strasse"), ("Straße", "strasse"), ("GRÖẞE", "grösse"), ("Äpfel", "äpfel"),
      ("A\u{308}pfel", "äpfel"), ("cafe\u{301}", "café"), ("don’t", "don't"), ("geht´s", "geht's"),
      ("„Wir“", "\"wir\""), ("»so«", "\"so\""), ("‚so‘", "'so'"),
      ("gua\u{200B}rantee", "guarantee"),
      ("Ver\u{AD}trauen", "vertrauen"), ("co\u{2011}founder", "co-founder"), ("oﬃce", "office"),
      ("ｇｕａｒａｎｔｅｅ", "guarantee"), ("𝗴𝘂𝗮𝗿𝗮𝗻𝘁𝗲𝗲", "guarantee"), ("𝐖𝟚", "w2"),
      ("İSTANBUL", "istanbul"),
      ("\u{212A}", "k"), ("…", "..."), ("10\u{A0}000", "10 000"), ("ΟΔΟΣ", "οδοσ"),
      ("ПРИВЕТ", "привет"),
      ("✔\u{FE0F}", "✔"), ("–", "–"), ("", ""),
    ])
  func foldsAlike(written: String, folded: String) {
    #expect(String(decoding: Folding.folded(written), as: UTF8.self) == folded)
    #expect(Folding.folded(written) == Array(folded.utf8))
  }

  @Test("the short cut for European letters knows their small letters")
  func europeanLetters() {
    let special: Set<UInt32> = [0x130, 0x131, 0x132, 0x133, 0x17F]
    for value in UInt32(0x100)...0x17F where !special.contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let small = scalar.properties.lowercaseMapping
      #expect(Folding.folded(String(scalar)) == Array(small.utf8), "U+\(value)")
    }
    #expect(Folding.folded("ıĲĳſ") == Array("iijijs".utf8))
  }

  @Test("a character that is cut off is passed over", arguments: [0xC2, 0xC3, 0xC4, 0xC5, 0xE2])
  func cut(lead: UInt8) {
    #expect(Folding.folded([UInt8(ascii: "a"), lead]).first == UInt8(ascii: "a"))
  }

  @Test("heaps of marks do not hide a word")
  func decoration() {
    let heap = "g\u{330}\u{327}\u{333}u\u{32D}\u{343}\u{30F}\u{334}a\u{301}ra\u{30A}"
    #expect(Folding.folded(heap) == Array("guárå".utf8))
  }

  @Test("folding twice is folding once, for every character")
  func idempotentForCharacters() {
    var wrong: [UInt32] = []
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Folding.folded(String(scalar))
      if Folding.folded(once) != once { wrong.append(value) }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(20).map { String($0, radix: 16) })")
  }

  @Test("folding twice is folding once, for nasty text", arguments: 0..<200)
  func idempotentForText(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let once = Folding.folded(NastyText.make(pieces: 40, &random))
    #expect(Folding.folded(once) == once)
    #expect(String(validating: once, as: UTF8.self) != nil)
  }

  @Test("a bomb of marks stays small")
  func marks() {
    let bomb = "я" + String(repeating: "\u{301}\u{323}", count: 20_000)
    #expect(Folding.folded(bomb).count < 100)
  }
}
