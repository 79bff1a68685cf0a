/// Where an emoji ends, however many code points it is made of.
///
/// Flags, keycaps, skin colours, joined families and flags of regions are one emoji each, also
/// those newer than 2019. "©", "™" and "❤" are emoji only with U+FE0F behind them, a digit only in
/// a keycap.
/// Source: "Unicode Emoji", https://www.unicode.org/reports/tr51/, 1.4 (read 2026-11-24).
package enum Emoji {
  /// The end of the emoji that starts at `offset`; `nil` if none does.
  ///
  /// Nothing at or behind `limit` is looked at.
  package static func end(in bytes: [UInt8], at offset: Int, before limit: Int) -> Int? {
    guard offset < limit else { return nil }
    let lead = bytes[offset]
    if lead < 0x80 { return keycapEnd(in: bytes, at: offset, before: limit) }
    // Emoji beyond ASCII are "©", "®", U+203C to U+3299, and from U+1F004 on.
    guard lead == 0xC2 || lead == 0xE2 || lead == 0xE3 || lead == 0xF0 else { return nil }
    return flagEnd(in: bytes, at: offset, before: limit)
      ?? chainEnd(in: bytes, at: offset, before: limit)
  }

  private static let joiner: UInt32 = 0x200D
  private static let pictureSelector: UInt32 = 0xFE0F
  private static let textSelector: UInt32 = 0xFE0E
  private static let keycapMark: UInt32 = 0x20E3
  private static let keys = ASCIISet("#*", digits: true)
}

extension Emoji {
  /// The code point at an offset; nothing behind the limit.
  private static func point(in bytes: [UInt8], at offset: Int, before limit: Int) -> CodePoint {
    guard offset < limit else { return CodePoint(value: 0, length: 0) }
    return bytes.codePoint(at: offset)
  }

  private static func keycapEnd(in bytes: [UInt8], at offset: Int, before limit: Int) -> Int? {
    guard keys.contains(bytes[offset]) else { return nil }
    var end = offset + 1
    var next = point(in: bytes, at: end, before: limit)
    if next.value == pictureSelector {
      end += next.length
      next = point(in: bytes, at: end, before: limit)
    }
    return next.value == keycapMark ? end + next.length : nil
  }

  /// Two flag letters, whether or not there is such a country.
  private static func flagEnd(in bytes: [UInt8], at offset: Int, before limit: Int) -> Int? {
    let first = point(in: bytes, at: offset, before: limit)
    let second = point(in: bytes, at: offset + first.length, before: limit)
    guard isFlagLetter(first.value), isFlagLetter(second.value) else { return nil }
    return offset + first.length + second.length
  }

  private static func isFlagLetter(_ value: UInt32) -> Bool {
    (0x1F1E6...0x1F1FF).contains(value)
  }

  /// Pictures tied together by joiners.
  private static func chainEnd(in bytes: [UInt8], at offset: Int, before limit: Int) -> Int? {
    guard var link = element(in: bytes, at: offset, before: limit) else { return nil }
    var isPicture = link.isPicture
    while true {
      let next = point(in: bytes, at: link.end, before: limit)
      guard next.value == joiner,
        let joined = element(in: bytes, at: link.end + next.length, before: limit)
      else { return isPicture ? link.end : nil }
      link = joined
      // Two text characters with a joiner between them show as one picture.
      isPicture = true
    }
  }

  /// One code point that can be an emoji, with its selector, skin colour or tags.
  private static func element(
    in bytes: [UInt8], at offset: Int, before limit: Int
  ) -> (end: Int, isPicture: Bool)? {
    let first = point(in: bytes, at: offset, before: limit)
    var isPicture = EmojiTable.isPicture(first.value)
    guard isPicture || EmojiTable.isText(first.value) else { return nil }
    var end = offset + first.length
    var next = point(in: bytes, at: end, before: limit)
    if next.value == textSelector { return nil }
    if next.value == pictureSelector {
      end += next.length
      isPicture = true
      next = point(in: bytes, at: end, before: limit)
    }
    if isColour(next.value, on: first.value) {
      end += next.length
      isPicture = true
    }
    return (isPicture ? tagsEnd(in: bytes, at: end, before: limit) : end, isPicture)
  }

  private static func isColour(_ value: UInt32, on base: UInt32) -> Bool {
    (0x1F3FB...0x1F3FF).contains(value) && EmojiTable.isModifierBase(base)
  }

  /// Behind the tag letters of a region's flag; they count only with the closing tag.
  private static func tagsEnd(in bytes: [UInt8], at offset: Int, before limit: Int) -> Int {
    var end = offset
    var next = point(in: bytes, at: end, before: limit)
    while (0xE0020...0xE007E).contains(next.value) {
      end += next.length
      next = point(in: bytes, at: end, before: limit)
    }
    return end > offset && next.value == 0xE007F ? end + next.length : offset
  }
}
