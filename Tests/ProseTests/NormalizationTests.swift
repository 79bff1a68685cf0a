import Foundation
import Testing

@testable import Prose

extension Normalization {
  fileprivate static func composed(_ bytes: [UInt8]) -> [UInt8] {
    copy(of: ByteRange(0, bytes.count), in: bytes)?.bytes ?? bytes
  }
}

@Suite("Composed characters")
struct NormalizationTests {
  @Test(
    "puts letters and marks together",
    arguments: [
      ("u\u{308}ber", "über"), ("Gro\u{308}ße", "Größe"), ("über", "über"), ("", ""),
      ("\u{308}a", "\u{308}a"), ("a\u{323}\u{308}", "ạ\u{308}"), ("a\u{308}\u{323}", "ạ\u{308}"),
      ("\u{1E9B}\u{323}", "\u{1E9B}\u{323}"), ("\u{212B}", "Å"),
      ("\u{FB2C}", "\u{5E9}\u{5BC}\u{5C1}"),
      ("\u{1100}\u{1161}\u{11A8}", "각"), ("\u{1100}\u{AC00}\u{11A8}", "\u{1100}\u{AC01}"),
      ("か\u{3099}", "が"), ("\u{F900}", "\u{8C48}"), ("„so“ – …", "„so“ – …"),
    ])
  func composes(text: String, expected: String) {
    #expect(Normalization.composed(Array(text.utf8)) == Array(expected.utf8))
  }

  @Test("knows the way back")
  func mapsBack() throws {
    let bytes = Array("x gru\u{308}n u\u{308}".utf8)
    let copy = try #require(Normalization.copy(of: ByteRange(2, bytes.count), in: bytes))
    #expect(String(decoding: copy.bytes, as: UTF8.self) == "grün ü")
    let back = (0...copy.bytes.count).map { copy.origin(of: $0) }
    // "ü" is two bytes in the copy and three in the draft.
    #expect(back == [2, 3, 4, 4, 7, 8, 9, 9, 9])
  }

  @Test("a heap of marks is composed once for all")
  func manyMarks() {
    let marks = String(repeating: "\u{323}\u{308}\u{1D16D}", count: 20_000)
    let composed = Normalization.composed(Array("a\(marks)".utf8))
    #expect(Normalization.composed(composed) == composed)
  }
}

@Suite("Composed characters of Unicode", .enabled(if: UnicodeData.isHere, "needs ../shared"))
struct NormalizationDataTests {
  @Test("every line of NormalizationTest.txt")
  func conformance() throws {
    var count = 0
    for line in try UnicodeData.lines(of: "NormalizationTest.txt") where line.fields.count > 4 {
      let columns = line.fields[0..<5].map { Array(UnicodeData.Line.text(of: $0).utf8) }
      for column in 0..<3 { #expect(Normalization.composed(columns[column]) == columns[1]) }
      for column in 3..<5 { #expect(Normalization.composed(columns[column]) == columns[3]) }
      count += 1
    }
    #expect(count > 19_000)
  }

  @Test("what is plain never changes, moves or joins")
  func plain() throws {
    var joins: Set<UInt32> = []
    for line in try UnicodeData.lines(of: "DerivedNormalizationProps.txt")
    where line.fields.count == 3 && line.fields[1] == "NFC_QC" {
      joins.formUnion(line.range)
    }
    #expect(joins.count > 1_200)
    var count = 0
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value), Normalization.isPlain(value) else { continue }
      let isStarter = scalar.properties.canonicalCombiningClass == .notReordered
      // Characters younger than the table are plain there; see `NormalizationTable`.
      let isYoung = scalar.properties.age.map { $0 >= (16, 0) } ?? true
      #expect(isYoung || (isStarter && !joins.contains(value)), "U+\(String(value, radix: 16))")
      count += 1
    }
    #expect(count > 180_000)
  }

  @Test("the classes are those of the standard library")
  func classes() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let known = scalar.properties.canonicalCombiningClass.rawValue
      let own = NormalizationTable.shared.combiningClass(of: value)
      // A system may know fewer characters than the table.
      #expect(own == known || known == 0 && scalar.properties.age == nil)
    }
  }
}
