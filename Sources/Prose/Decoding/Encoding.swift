/// Whether a file is UTF-8 text.
enum Encoding {
  /// Throws the first fault of a file; of two kinds, the one that comes first.
  static func check(_ bytes: [UInt8]) throws(DraftError) {
    guard !isUTF16(bytes) else { throw DraftError.utf16 }
    let span = bytes.span
    var offset = 0
    while offset < span.count {
      let length = length(in: span, at: offset)
      if length == 0 { throw fault(bytes, offset) }
      offset += length
      if length == 1 { offset = span.plainEnd(from: offset, notBelow: 0x01) }
    }
  }

  private static func fault(_ bytes: [UInt8], _ offset: Int) -> DraftError {
    bytes[offset] == 0
      ? .nul(offset: offset)
      : .notUTF8(offset: offset, byte: bytes[offset], guess: EncodingGuess.guess(bytes))
  }

  /// The bytes of the character that starts here; 0 when it is NUL or no well-formed UTF-8.
  ///
  /// Source: The Unicode Standard, table 3-7,
  /// https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/ (read 2026-11-24).
  static func length(in bytes: Span<UInt8>, at offset: Int) -> Int {
    let lead = bytes[offset]
    switch lead {
    case 0x00: return 0
    case 0x01...0x7F: return 1
    case 0xC2...0xDF: return isTail(bytes, offset + 1) ? 2 : 0
    case 0xE0...0xEF:
      let isWhole = isSecond(bytes, offset) && isTail(bytes, offset + 2)
      return isWhole ? 3 : 0
    case 0xF0...0xF4:
      let isWhole =
        isSecond(bytes, offset) && isTail(bytes, offset + 2) && isTail(bytes, offset + 3)
      return isWhole ? 4 : 0
    default: return 0
    }
  }
}

extension Encoding {
  private static func isTail(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    offset < bytes.count && bytes[offset] & 0xC0 == 0x80
  }

  /// The second byte rules out overlong forms, surrogates and what lies beyond U+10FFFF.
  private static func isSecond(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset + 1 < bytes.count else { return false }
    let second = bytes[offset + 1]
    switch bytes[offset] {
    case 0xE0: return 0xA0...0xBF ~= second
    case 0xED: return 0x80...0x9F ~= second
    case 0xF0: return 0x90...0xBF ~= second
    case 0xF4: return 0x80...0x8F ~= second
    default: return 0x80...0xBF ~= second
    }
  }

  /// By a byte order mark of UTF-16 or UTF-32, or because every other byte is NUL.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return true }
    let head = bytes.prefix(512)
    var nuls = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { nuls[index & 1] += 1 }
    // Latin text in UTF-16 has NUL in nearly every high byte and in no low one.
    let most = max(nuls[0], nuls[1])
    return head.count >= 4 && most * 2 > head.count * 3 / 4 && min(nuls[0], nuls[1]) == 0
  }
}
