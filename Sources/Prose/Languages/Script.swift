/// The writing a letter belongs to; only those are told apart that a reader would never mix.
///
/// Source: "Unicode Character Database", Scripts.txt, https://www.unicode.org/Public/UCD/latest/ucd
/// (blocks, read 2026-11-27).
package enum Script: String, Sendable {
  case latin = "Latn"
  case greek = "Grek"
  case cyrillic = "Cyrl"
  case armenian = "Armn"
  case hebrew = "Hebr"
  case arabic = "Arab"
  case devanagari = "Deva"
  case thai = "Thai"
  case georgian = "Geor"
  case hangul = "Hang"
  case cherokee = "Cher"
  case kana = "Kana"
  case han = "Hani"
  /// A letter of any other writing.
  case other = "Zyyy"

  /// `nil` for digits, marks, signs, and letters of no writing ("µ", "ª").
  package init?(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: self = .latin
    case 0..<0xC0, 0xD7, 0xF7, 0x2B0...0x36F: return nil
    case let value:
      guard scalar.properties.isAlphabetic, let script = Self.block(of: value) else { return nil }
      self = script
    }
  }

  private static func block(of value: UInt32) -> Script? {
    switch value {
    case 0xC0..<0x2B0, 0x1E00..<0x1F00, 0x2C60..<0x2C80, 0xA720..<0xA800, 0xFB00...0xFB06,
      0xFF21...0xFF5A:
      .latin
    case 0x370..<0x400, 0x1F00..<0x2000: .greek
    case 0x400..<0x530, 0x1C80..<0x1C90, 0x2DE0..<0x2E00, 0xA640..<0xA6A0: .cyrillic
    case 0x530..<0x590: .armenian
    case 0x590..<0x600, 0xFB1D..<0xFB50: .hebrew
    case 0x600..<0x700, 0x750..<0x780, 0x8A0..<0x900, 0xFB50..<0xFE00, 0xFE70..<0xFEFF: .arabic
    case 0x900..<0x980: .devanagari
    case 0xE00..<0xE80: .thai
    case 0x10A0..<0x1100, 0x1C90..<0x1CC0: .georgian
    case 0x1100..<0x1200, 0x3130..<0x3190, 0xAC00..<0xD7B0: .hangul
    case 0x13A0..<0x1400, 0xAB70..<0xABC0: .cherokee
    case 0x3005, 0x3007, 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xF900..<0xFB00, 0x20000..<0x32000: .han
    case 0x3040..<0x3100, 0x31F0..<0x3200, 0xFF66..<0xFFA0: .kana
    // Letters made of signs ("𝗯𝗼𝗹𝗱", "Ⓑ") and letters used as signs ("ℓ", "№") have no writing.
    case 0x2000..<0x2C00, 0x1D400..<0x1D800, 0x1F100..<0x1F200: nil
    default: .other
    }
  }
}
