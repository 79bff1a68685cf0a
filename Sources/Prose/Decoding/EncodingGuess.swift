/// Names the encoding a file probably has, for the message only; nothing is ever converted.
enum EncodingGuess {
  /// `nil` when no encoding explains most of the bytes that are not UTF-8, or two do so equally.
  static func guess(_ bytes: [UInt8]) -> DraftError.Guess? {
    let strays = strays(in: bytes)
    guard let first = strays.bytes.first, !isDamaged(bytes, first),
      strays.characters <= 2 * strays.bytes.count
    else { return nil }
    let latin1 = strays.bytes.count { isLatin1(bytes[$0]) }
    let windows = strays.bytes.count { isLatin1(bytes[$0]) || isWindows(bytes[$0]) }
    let mac = strays.bytes.count { isMac(bytes, $0) }
    let best = max(windows, mac)
    guard best * 10 >= strays.bytes.count * 9, windows != mac else { return nil }
    if mac > windows { return .macRoman }
    return windows > latin1 ? .windows1252 : .latin1
  }

  /// Offsets of bytes that belong to no well-formed character, and how many others are longer
  /// than a byte. A sample is enough.
  private static func strays(in bytes: [UInt8]) -> (bytes: [Int], characters: Int) {
    let span = bytes.span
    var strays: [Int] = []
    var characters = 0
    var offset = 0
    while offset < span.count, strays.count < 1_000 {
      let length = Encoding.length(in: span, at: offset)
      if length > 1 { characters += 1 }
      if length == 0, span[offset] >= 0x80 { strays.append(offset) }
      offset += max(1, length)
    }
    return (strays, characters)
  }

  /// Three high bytes in a row are no western word, but a longer character that went wrong.
  private static func isDamaged(_ bytes: [UInt8], _ offset: Int) -> Bool {
    bytes[offset...].prefix(3).count { $0 >= 0x80 } == 3
  }

  /// The letters and signs of western European text.
  private static func isLatin1(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC4, 0xD6, 0xDC, 0xDF, 0xE4, 0xF6, 0xFC: true
    case 0xC9, 0xE0...0xE2, 0xE5...0xEB, 0xED...0xEF, 0xF1, 0xF3, 0xF4, 0xF8...0xFB: true
    case 0xA0, 0xA3, 0xA7, 0xA9, 0xAB, 0xAD, 0xB0, 0xB4, 0xB7, 0xBB: true
    default: false
    }
  }

  /// Euro, ellipsis, quotation marks, bullet, dashes, trade mark, and four letters.
  private static func isWindows(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x80, 0x82, 0x84, 0x85, 0x8A, 0x8C, 0x91...0x97, 0x99, 0x9A, 0x9C: true
    default: false
    }
  }

  /// Letters only beside a letter, so that a lone euro sign is no "Ä".
  private static func isMac(_ bytes: [UInt8], _ offset: Int) -> Bool {
    switch bytes[offset] {
    case 0x80, 0x85, 0x86: isLetter(bytes, offset + 1)
    case 0x87...0x8A, 0x8D...0x91, 0x96, 0x97, 0x99, 0x9A, 0x9C...0x9F, 0xA7:
      isLetter(bytes, offset - 1)
    case 0xA5, 0xC7, 0xC8, 0xC9, 0xCA, 0xD0...0xD5, 0xE2, 0xE3: true
    default: false
    }
  }

  private static func isLetter(_ bytes: [UInt8], _ offset: Int) -> Bool {
    guard bytes.indices.contains(offset) else { return false }
    return bytes[offset] >= 0x80 || (bytes[offset] | 0x20) &- UInt8(ascii: "a") < 26
  }
}
