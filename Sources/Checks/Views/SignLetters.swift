import Prose

/// Words set in letters that Unicode means for formulas and headings: "𝗯𝗼𝗹𝗱", "Ⓑⓞⓛⓓ", "ｗｉｄｅ".
///
/// Screen readers spell them out or skip them, and no search finds them.
/// Source: Adrian Roselli, "Don't Use Fake Bold or Italic in Social Media",
/// https://adrianroselli.com/2021/01/improve-your-tweet-accessibility.html (tests of March 2025,
/// read 2026-11-23).
struct SignLetters {
  let range: ByteRange
  /// What they stand for.
  let plain: String

  /// Runs of three letters or more, as one "𝑥" may be a formula; words with a space between them
  /// are one run.
  static func runs(in reading: Reading) -> [SignLetters] {
    let bytes = reading.draft.bytes
    let limit = reading.draft.post.end
    var runs: [SignLetters] = []
    var start: Int?
    var end = 0
    var plain = ""
    var offset = reading.draft.post.start
    func close() {
      if let start, plain.filter({ $0 != " " }).count >= 3 {
        let text = plain.hasSuffix(" ") ? String(plain.dropLast()) : plain
        runs.append(SignLetters(range: ByteRange(start, end), plain: text))
      }
      start = nil
      plain = ""
    }
    while offset < limit {
      if start == nil {
        offset = bytes.span.asciiEnd(from: offset, before: limit)
        if offset == limit { break }
      }
      let length = width(of: bytes[offset])
      if let letter = letter(bytes, at: offset, length: length) {
        start = start ?? offset
        plain.append(letter)
        end = offset + length
      } else if start != nil, bytes[offset] == UInt8(ascii: " "), end == offset {
        plain.append(" ")
      } else if start != nil {
        close()
      }
      offset += length
    }
    close()
    return runs
  }

  private static func width(of lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The letter or digit a sign stands for.
  private static func letter(_ bytes: [UInt8], at offset: Int, length: Int) -> Character? {
    guard length >= 3 else { return nil }
    var value = UInt32(bytes[offset]) & (0x7F >> UInt32(length))
    for step in 1..<length { value = value << 6 | UInt32(bytes[offset + step] & 0x3F) }
    let alphabet: UInt32 = 26
    let code: UInt32? =
      switch value {
      case 0x1D400...0x1D6A3:
        (value - 0x1D400) % 52 < alphabet
          ? 0x41 + (value - 0x1D400) % 52 : 0x61 + (value - 0x1D400) % 52 - alphabet
      case 0x1D7CE...0x1D7FF: 0x30 + (value - 0x1D7CE) % 10
      case 0x24B6...0x24CF: 0x41 + value - 0x24B6
      case 0x24D0...0x24E9: 0x61 + value - 0x24D0
      case 0xFF21...0xFF3A, 0xFF41...0xFF5A: value - 0xFEE0
      default: nil
      }
    return code.flatMap(Unicode.Scalar.init).map(Character.init)
  }
}
