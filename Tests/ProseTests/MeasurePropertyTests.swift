import Testing

@testable import Prose

@Suite("Lengths of anything")
struct MeasurePropertyTests {
  /// Unoptimised, a fifth is enough to find a crash; the release build counts all.
  private static let texts: Int = {
    #if DEBUG
      2_000
    #else
      10_000
    #endif
  }()

  @Test("10,000 random texts: sums, cuts and places hold", arguments: Measure.allCases)
  func randomTexts(measure: Measure) {
    var random = SeededGenerator(seed: 20_261_124)
    for _ in 0..<Self.texts {
      let pieces = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }
      let bytes = Array(pieces.joined().utf8)
      expectSound(measure, bytes, ByteRange(0, bytes.count), &random)
    }
  }

  @Test("lengths of lines add up", arguments: Measure.allCases)
  func additive(measure: Measure) {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<Self.texts / 4 {
      let lines = (0..<3).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
      // Nothing reaches over a line end: no link, no mark, no joiner.
      let sum = lines.map { total(measure, "x\($0)\n") }.reduce(0, +)
      #expect(total(measure, lines.map { "x\($0)\n" }.joined()) == sum)
    }
  }

  @Test("any code points are counted without a crash", arguments: Measure.allCases)
  func randomScalars(measure: Measure) {
    var random = SeededGenerator(seed: 99)
    for _ in 0..<400 {
      let scalars = (0..<Int.random(in: 0...30, using: &random)).compactMap { _ in
        let top = [0x7F, 0x36F, 0x33FF, 0xFFFF, 0x1FFFF, 0x10FFFF].randomElement(using: &random)
        return Unicode.Scalar(UInt32(Int.random(in: 0...(top ?? 0), using: &random)))
      }
      let bytes = Array(String(String.UnicodeScalarView(scalars)).utf8)
      expectSound(measure, bytes, ByteRange(0, bytes.count), &random)
    }
  }

  private func expectSound(
    _ measure: Measure, _ bytes: [UInt8], _ range: ByteRange, _ random: inout SeededGenerator
  ) {
    let measured = measure.length(of: bytes, in: range)
    #expect(measured.drivers.allSatisfy { 1...range.length ~= $0.count })
    #expect(measure.cut(bytes, in: range, at: measured.total) == range.end)
    let limit = Int.random(in: 0...max(measured.total, 1), using: &random)
    let cut = measure.cut(bytes, in: range, at: limit)
    #expect(measure.cut(bytes, in: range, at: limit + 1) >= cut)
    // A cut is where a character starts, so that both parts keep all characters.
    let text = String(decoding: bytes, as: UTF8.self)
    let starts = text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
    #expect(starts.contains(cut) || cut == range.end)
  }

  private func total(_ measure: Measure, _ text: String) -> Int {
    let bytes = Array(text.utf8)
    return measure.length(of: bytes, in: ByteRange(0, bytes.count)).total
  }

  private static let pieces = [
    "a", "Grüße ", "u\u{308}", "\u{308}\u{323}", "„so“", "…", "🚀", "👩‍🏭", "🇩🇪", "🇩", "❤️", "1️⃣", "12",
    "\u{200D}", "\u{FE0F}", "\u{20E3}", "東京", "\u{1100}", "\u{1161}\u{11A8}", "서", " ", "\n",
    "\r\n",
    ".", "de", "Ende.So", "norvale.de", "https://", "https://norvale.de/a_(b)", "(", ")", "/", "@",
    "@ada", "@leute.social", "#", "#tag", "$SAP", "\u{202E}", "\u{FEFF}", "क्ष", "\u{E0067}", "🏴",
    "-",
    "_", "t.co/", "xn--", "://", "http", "?", "=",
  ]
}
