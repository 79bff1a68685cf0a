/// The form in which words are compared: without case, typography or hidden characters.
///
/// "Straße", "STRASSE" and "stra\u{AD}sse" fold alike. Drafts, patterns and word lists all pass
/// through here, so that equal words have equal bytes. Idempotent; the result is valid UTF-8 if
/// the input is. Linear; text in ASCII, German or with typographic marks takes the fast path.
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

  /// Folds a character of Latin-1 or General Punctuation; `nil` when it is another one.
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
