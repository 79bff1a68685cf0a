import Prose
import Rulebook

/// A character that no reader sees where it stands, or that turns the direction of what is seen.
///
/// Those that scripts and emoji need stay: joiners in Persian, the parts of one emoji, direction
/// marks in Arabic and Hebrew.
/// Source: "Unicode Security Considerations", https://www.unicode.org/reports/tr36/, and "Trojan
/// Source", https://trojansource.codes (both read 2026-11-23).
struct HiddenCharacter {
  /// "U+200B".
  let code: String
  let range: ByteRange
  let turnsDirection: Bool
  let edit: Edit

  /// Sorted. Linear.
  static func all(in reading: Reading, _ brief: Brief) -> [HiddenCharacter] {
    let post = reading.draft.post
    guard mayHold(brief.bytes(in: reading), reading) else { return [] }
    let text = reading.text(post)
    let isRightToLeft = text.unicodeScalars.contains(where: \.isRightToLeft)
    var emoji = reading.tokens(.emoji).makeIterator()
    var next = emoji.next()
    var found: [HiddenCharacter] = []
    var before: Unicode.Scalar?
    var offset = post.start
    for scalar in text.unicodeScalars {
      let range = ByteRange(offset, offset + UTF8.width(scalar))
      while let passed = next, passed.range.end <= offset { next = emoji.next() }
      if let kind = Kind(scalar) {
        let isPart = next.map { $0.range.contains(offset) && kind.isPart(of: $0, in: reading) }
        if isPart != true, !kind.isNeeded(scalar, behind: before, isRightToLeft: isRightToLeft) {
          found.append(HiddenCharacter(scalar, range, kind))
        }
      }
      before = scalar
      offset = range.end
    }
    return found
  }

  private static let suspects = ByteSet([
    0...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x7F, 0xC2...0xC2, 0xCD...0xCD, 0xD8...0xD8,
    0xE1...0xE1, 0xE3...0xEE, 0xF1...0xFF,
  ])

  /// A glance at the bytes such characters begin with; most posts have none.
  private static func mayHold(_ seen: ByteSet, _ reading: Reading) -> Bool {
    if seen.meets(suspects) { return true }
    let post = reading.draft.post
    guard seen.contains(0xE2) || seen.contains(anyOf: 0xEF...0xF0) else { return false }
    let bytes = reading.draft.bytes.span.extracting(post.start..<post.end)
    var offset = 0
    while true {
      offset = bytes.asciiEnd(from: offset, before: bytes.count)
      if offset == bytes.count { return false }
      defer { offset += 1 }
      guard bytes[offset] >= 0xE2 else { continue }
      let (second, third) = (bytes[offset + 1], bytes[offset + 2])
      switch bytes[offset] {
      // Punctuation of print: dashes, quotation marks, bullets, the ellipsis.
      case 0xE2 where second == 0x80 && 0x90...0xA7 ~= third: break
      // Arrows, ticks and pictures; U+1FFFE and U+1FFFF are no characters.
      case 0xE2 where second > 0x81: break
      case 0xF0 where second == 0x9F && third < 0xBF: break
      // What makes a picture of a sign, and what joins pictures to one.
      case 0xEF where second == 0xB8 && third == 0x8F, 0xE2 where second == 0x80 && third == 0x8D:
        if reading.token(at: offset + post.start)?.kind != .emoji { return true }
      case _: return true
      }
    }
  }

  private init(_ scalar: Unicode.Scalar, _ range: ByteRange, _ kind: Kind) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    turnsDirection = kind == .direction
    edit = Edit(range, replacement: kind == .lineEnd ? "\n" : "", isSafe: kind != .direction)
    self.range = range
  }
}

/// What a hidden character is for.
private enum Kind {
  case control, lineEnd, space, joiner, direction, filler, selector, ideographSelector, tag,
    noncharacter

  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xAC, 0xAE...0x34E: return nil
    case 0x0B, 0x0C, 0x85, 0x2028, 0x2029: self = .lineEnd
    case 0...0x1F, 0x7F...0x9F: self = .control
    case 0x200B: self = .space
    case 0x200C, 0x200D: self = .joiner
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .direction
    case 0xAD, 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x2060...0x2064, 0x206A...0x206F,
      0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0x1D173...0x1D17A:
      self = .filler
    case 0xFE00...0xFE0F: self = .selector
    case 0xE0100...0xE01EF: self = .ideographSelector
    case 0xE0000...0xE007F: self = .tag
    case 0xFDD0...0xFDEF: self = .noncharacter
    case let value where value & 0xFFFE == 0xFFFE: self = .noncharacter
    case _: return nil
    }
  }

  /// Whether an emoji is made of it; other hidden characters may hang on behind one.
  func isPart(of emoji: Token, in reading: Reading) -> Bool {
    switch self {
    case .joiner, .selector: true
    case .tag: reading.isRegionFlag(emoji)
    case .control, .lineEnd, .space, .direction, .filler, .ideographSelector, .noncharacter: false
    }
  }

  /// Whether the script it stands in cannot do without.
  func isNeeded(
    _ scalar: Unicode.Scalar, behind before: Unicode.Scalar?, isRightToLeft: Bool
  ) -> Bool {
    switch self {
    case .control, .lineEnd, .filler, .tag, .noncharacter: false
    // Thai, Lao, Burmese and Khmer have no other space.
    case .space: before.map { (0xE00...0x17FF).contains($0.value) } ?? false
    case .joiner: before.map { $0.value >= 0x590 && $0.properties.isAlphabetic } ?? false
    case .direction: isRightToLeft && scalar.value != 0x202D && scalar.value != 0x202E
    case .selector: before.map { $0.value < 0x80 ? $0.isKey : $0.isPicture } ?? false
    case .ideographSelector: before?.properties.isIdeographic ?? false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x590...0x61B, 0x61D...0x8FF, 0xFB1D...0xFDCF, 0xFDF0...0xFDFF, 0xFE70...0xFEFC: true
    case _: false
    }
  }

  /// What a keycap is made of.
  fileprivate var isKey: Bool { "0123456789#*".unicodeScalars.contains(self) }

  /// Signs and ideographs may look one way or the other.
  fileprivate var isPicture: Bool {
    switch properties.generalCategory {
    case .otherSymbol, .mathSymbol, .otherLetter, .otherPunctuation, .modifierSymbol: true
    case _: false
    }
  }
}

extension Reading {
  /// Whether an emoji is the flag of a region, as that of Scotland, and hides nothing more.
  fileprivate func isRegionFlag(_ emoji: Token) -> Bool {
    let scalars = text(emoji).unicodeScalars
    guard scalars.first == "🏴", scalars.last?.value == 0xE007F else { return false }
    let tags = scalars.dropFirst().dropLast().map(\.value)
    return (3...6).contains(tags.count)
      && tags.allSatisfy { (0xE0030...0xE0039).contains($0) || (0xE0061...0xE007A).contains($0) }
  }
}
