/// "#tag" in every script.
enum HashtagFinder {
  static func hashtags(in bytes: [UInt8], range: ByteRange) -> [Entity] {
    var found: [Entity] = []
    var floor = range.start
    var offset = range.start
    while let place = signPlace(in: bytes, from: offset, before: range.end) {
      offset = place
      let sign = signLength(in: bytes, at: offset, before: range.end)
      guard sign > 0, canStand(in: bytes, at: offset, floor: floor, range: range),
        let end = tagEnd(in: bytes, from: offset + sign, before: range.end)
      else {
        offset += max(sign, 1)
        continue
      }
      if !goesOn(in: bytes, at: end, before: range.end) {
        found.append(Entity(kind: .hashtag, range: ByteRange(offset, end)))
      }
      (floor, offset) = (end, end)
    }
    return found
  }

  /// Where a sign stands, or a character that begins as the full-width one does.
  private static func signPlace(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    bytes.span.place(of: UInt8(ascii: "#"), or: 0xEF, from: start, before: end)
  }

  /// The bytes of "#" or "＃" here, or 0.
  private static func signLength(in bytes: [UInt8], at offset: Int, before end: Int) -> Int {
    if bytes[offset] == UInt8(ascii: "#") { return 1 }
    guard bytes[offset] == 0xEF, offset + 3 <= end else { return 0 }
    return bytes[offset + 1] == 0xBC && bytes[offset + 2] == 0x83 ? 3 : 0
  }

  /// Not behind a letter, a digit or "&"; an emoji may stand before it.
  private static func canStand(
    in bytes: [UInt8], at offset: Int, floor: Int, range: ByteRange
  ) -> Bool {
    if offset == range.start { return true }
    guard let before = bytes.codePoint(before: offset, notBefore: floor)?.value else {
      return false
    }
    if before == 0xFE0E || before == 0xFE0F { return true }
    return before != UInt32(UInt8(ascii: "&")) && Part(of: before) == nil
  }

  /// The end of a run with at least one letter; `nil` for none, and for keycaps.
  private static func tagEnd(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    guard start < end else { return nil }
    let first = bytes.codePoint(at: start).value
    guard first != 0xFE0F, first != 0x20E3 else { return nil }
    var offset = start
    var hasLetter = false
    while offset < end {
      let point = bytes.codePoint(at: offset)
      guard let part = Part(of: point.value) else { break }
      if part == .letter { hasLetter = true }
      offset += point.length
    }
    return hasLetter ? offset : nil
  }

  private static func goesOn(in bytes: [UInt8], at offset: Int, before end: Int) -> Bool {
    guard offset < end else { return false }
    return signLength(in: bytes, at: offset, before: end) > 0
      || bytes.hasSchemeMark(at: offset, before: end)
  }
}

/// What a code point is inside a tag; `nil` for what ends it.
private enum Part {
  /// A letter or a mark.
  case letter
  /// A digit or a joiner: allowed, but a tag of these alone is none.
  case filler

  init?(of value: UInt32) {
    if value < 0x80 {
      if ASCII.letters.contains(value) {
        self = .letter
        return
      }
      guard ASCII.fillers.contains(value) else { return nil }
      self = .filler
      return
    }
    if Self.joiners.contains(value) {
      self = .filler
      return
    }
    guard let scalar = Unicode.Scalar(value) else { return nil }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      self = .letter
    case .decimalNumber: self = .filler
    default: return nil
    }
  }

  private enum ASCII {
    static let letters = ASCIISet("", letters: true)
    static let fillers = ASCIISet("_", digits: true)
  }

  /// hashtagSpecialChars of twitter-text, without "_".
  private static let joiners: Set<UInt32> = [
    0x200C, 0x200D, 0xA67E, 0x05BE, 0x05F3, 0x05F4, 0xFF5E, 0x301C, 0x309B, 0x309C, 0x30A0, 0x30FB,
    0x3003, 0x0F0B, 0x0F0C, 0xB7,
  ]
}
