/// The form in which words are compared: without case, typography or hidden characters.
///
/// "Straße", "STRASSE" and "stra\u{AD}sse" fold alike. Drafts, patterns and word lists all pass
/// through here, so that equal words have equal bytes. Idempotent; the result is valid UTF-8 if
/// the input is. Linear; European letters and typographic marks take the fast path.
package enum Folding {
  package static func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    let bytes = Array(bytes)
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    append(bytes.span, to: &folded)
    return folded
  }

  package static func folded(_ text: String) -> [UInt8] { folded(text.utf8) }

  /// Appends the folded form of a stretch that begins and ends with whole characters.
  package static func append(_ bytes: Span<UInt8>, to folded: inout [UInt8]) {
    let start = folded.count
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        folded.append(lowerCase(byte))
        index += 1
      } else if let length = appendCommon(bytes, index, &folded) {
        index += length
      } else {
        // A mark may change the letter before it, so the stretch is folded anew as a whole.
        folded.removeLast(folded.count - start)
        appendScalars(bytes, &folded)
        return
      }
    }
  }
}

extension Folding {
  private static func lowerCase(_ byte: UInt8) -> UInt8 {
    if byte &- UInt8(ascii: "A") < 26 { return byte | 0x20 }
    return byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : byte
  }

  /// Folds a character below U+0180 or of General Punctuation; `nil` when it is another one.
  private static func appendCommon(
    _ bytes: Span<UInt8>, _ index: Int, _ folded: inout [UInt8]
  ) -> Int? {
    switch bytes[index] {
    case 0xC2 where index + 1 < bytes.count:
      appendLatinMark(bytes[index + 1], &folded)
      return 2
    case 0xC3 where index + 1 < bytes.count:
      appendLatinLetter(bytes[index + 1], &folded)
      return 2
    case 0xC4 where index + 1 < bytes.count, 0xC5 where index + 1 < bytes.count:
      appendExtendedLetter(bytes[index], bytes[index + 1], &folded)
      return 2
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      appendPunctuation(bytes[index + 2], &folded)
      return 3
    default: return nil
    }
  }

  /// U+0080 to U+00BF, by the second byte.
  private static func appendLatinMark(_ byte: UInt8, _ folded: inout [UInt8]) {
    switch byte {
    case 0xA0: folded.append(UInt8(ascii: " "))
    case 0xAB, 0xBB: folded.append(UInt8(ascii: "\""))
    case 0xAD: break
    case 0xB4: folded.append(UInt8(ascii: "'"))
    default: folded += [0xC2, byte]
    }
  }

  /// U+00C0 to U+00FF, by the second byte.
  private static func appendLatinLetter(_ byte: UInt8, _ folded: inout [UInt8]) {
    switch byte {
    case 0x9F:
      folded.append(UInt8(ascii: "s"))
      folded.append(UInt8(ascii: "s"))
    case 0x80...0x96, 0x98...0x9E:
      folded.append(0xC3)
      folded.append(byte + 0x20)
    default:
      folded.append(0xC3)
      folded.append(byte)
    }
  }

  /// U+0100 to U+017F, by both bytes.
  private static func appendExtendedLetter(
    _ lead: UInt8, _ byte: UInt8, _ folded: inout [UInt8]
  ) {
    let value = UInt16(lead & 0x1F) << 6 | UInt16(byte & 0x3F)
    switch value {
    // A Turkish keyboard writes "İ" and "ı" where others write "I" and "i".
    case 0x130, 0x131: folded.append(UInt8(ascii: "i"))
    case 0x132, 0x133: folded += [UInt8(ascii: "i"), UInt8(ascii: "j")]
    case 0x138, 0x149: appendLetter(value, &folded)
    case 0x139...0x148, 0x179...0x17E: appendLetter(value + value % 2, &folded)
    case 0x178: appendLetter(0xFF, &folded)
    case 0x17F: folded.append(UInt8(ascii: "s"))
    default: appendLetter(value | 1, &folded)
    }
  }

  private static func appendLetter(_ value: UInt16, _ folded: inout [UInt8]) {
    folded.append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
    folded.append(0x80 | UInt8(truncatingIfNeeded: value & 0x3F))
  }

  /// U+2000 to U+203F, by the third byte.
  private static func appendPunctuation(_ byte: UInt8, _ folded: inout [UInt8]) {
    switch byte {
    case 0x80...0x8A, 0xAF: folded.append(UInt8(ascii: " "))
    case 0x8B...0x8F, 0xAA...0xAE: break
    case 0x90, 0x91: folded.append(UInt8(ascii: "-"))
    case 0x98...0x9B, 0xB2, 0xB9, 0xBA: folded.append(UInt8(ascii: "'"))
    case 0x9C...0x9F, 0xB3: folded.append(UInt8(ascii: "\""))
    case 0xA6: folded += [0x2E, 0x2E, 0x2E]
    default: folded += [0xE2, 0x80, byte]
    }
  }
}
