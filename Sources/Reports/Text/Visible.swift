import Rulebook

/// Makes text that others wrote safe to print: what a terminal would obey, or nobody would see,
/// is shown as "‹U+001B›".
///
/// The one gate for drafts, file names, rule ids and house files on their way to a person.
package enum Visible {
  /// One line: line ends become a space, tabs four; everything else that hides is shown.
  package static func line(_ text: some StringProtocol, ascii: Bool = false) -> String {
    let utf8 = text.utf8
    let isPlain = utf8.withContiguousStorageIfAvailable { Self.isPlain($0) } ?? Self.isPlain(utf8)
    if isPlain { return String(text) }
    var line = ""
    for character in text { line += shown(character, ascii: ascii) }
    return line
  }

  /// Whether nothing of what fills a sentence has to be shown in another way.
  static func arePlain(_ values: Values) -> Bool {
    let entries = values.entries
    return entries.indices.allSatisfy { index in
      switch entries[index].1 {
      case .number, .place: true
      case .text(let text), .quote(let text): isPlain(text)
      case .quotes(let texts), .list(let texts): texts.allSatisfy { isPlain($0) }
      }
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { isPlain($0) }
  }

  /// A file name: a tab or line end in it is no white space but a trap, so it is shown too.
  package static func name(_ text: some StringProtocol, ascii: Bool = false) -> String {
    var name = ""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 {
        name += escape(scalar, ascii: ascii)
      } else {
        name.unicodeScalars.append(scalar)
      }
    }
    return line(name, ascii: ascii)
  }

  /// What stands for one character of a draft. Never empty, never a line end.
  package static func shown(_ character: Character, ascii: Bool = false) -> String {
    let scalars = character.unicodeScalars
    guard let base = scalars.first else { return "" }
    // By scalars: comparing characters sorts the marks of a hostile one, which takes minutes.
    switch base {
    case "\n", "\r": return " "
    case "\t": return "    "
    default: break
    }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    let isFlag = isRegionalFlag(scalars)
    for scalar in scalars.prefix(longestCluster) {
      if !isFlag, hides(scalar, after: previous) {
        shown.append(contentsOf: escape(scalar, ascii: ascii).unicodeScalars)
      } else {
        shown.append(scalar)
      }
      previous = scalar
    }
    if scalars.count > longestCluster {
      shown.append(contentsOf: (ascii ? "..." : "…").unicodeScalars)
    }
    return String(shown)
  }

  /// More marks than this on one letter climb over the lines above and below.
  private static let longestCluster = 32

  private static func escape(_ scalar: Unicode.Scalar, ascii: Bool) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return ascii ? "<U+\(padded)>" : "‹U+\(padded)›"
  }
}

extension Visible {
  /// Whether text has nothing but ASCII, the letters and signs of Latin-1, and the dashes, quotation
  /// marks and dots of print, which all stand for themselves; a glance at bytes tells.
  private static func isPlain(_ text: some Sequence<UInt8>) -> Bool {
    var bytes = text.makeIterator()
    while let byte = bytes.next() {
      switch byte {
      case 0x20..<0x7F: continue
      case 0xC2: if let next = bytes.next(), next > 0xA0, next != 0xAD { continue }
      case 0xC3: if bytes.next() != nil { continue }
      case 0xE2:
        if bytes.next() == 0x80, let last = bytes.next(), (0x90..<0xA8).contains(last) { continue }
      default: break
      }
      return false
    }
    return true
  }

  /// The same, by eights as long as there is nothing but ASCII.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let bytes = UnsafeRawBufferPointer(text)
    var start = 0
    while start + 8 <= text.count {
      let eight = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
      // Each sets the highest bit of a byte below a space, of a delete, and of all beyond ASCII.
      let marks = eight | (eight &- ones &* 0x20) | (eight &+ ones)
      guard marks & (ones &* 0x80) == 0 else { break }
      start += 8
    }
    return isPlain(text[start...])
  }

  /// Whether a terminal would obey a code point or show nothing for it.
  private static func hides(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    if (0x20..<0x7F).contains(scalar.value) { return false }
    let properties = scalar.properties
    if properties.isVariationSelector || properties.generalCategory == .format {
      return !isPartOfPicture(scalar, after: previous)
    }
    switch properties.generalCategory {
    case .control, .privateUse, .unassigned, .surrogate, .lineSeparator, .paragraphSeparator:
      return true
    default:
      return properties.isDefaultIgnorableCodePoint
    }
  }

  /// Joiners and selectors inside an emoji, and the soft hyphen, which terminals draw.
  ///
  /// Behind anything else they can carry words that nobody sees.
  private static func isPartOfPicture(
    _ scalar: Unicode.Scalar, after previous: Unicode.Scalar?
  ) -> Bool {
    guard scalar != softHyphen else { return true }
    guard let previous else { return false }
    switch scalar.value {
    case 0xFE0E, 0xFE0F: return previous.properties.isEmoji
    case 0x200D: return !previous.isASCII && (previous.properties.isEmoji || previous == picture)
    default: return false
    }
  }

  private static let softHyphen: Unicode.Scalar = "\u{AD}"
  private static let picture: Unicode.Scalar = "\u{FE0F}"

  /// The flags of England, Scotland and Wales, the only ones in which tags are drawn; in any other
  /// place they are letters that nobody sees.
  private static func isRegionalFlag(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard scalars.first == "\u{1F3F4}", scalars.last == "\u{E007F}" else { return false }
    let letters = scalars.dropFirst().dropLast().prefix(6).map { $0.value &- 0xE0000 }
    return ["gbeng", "gbsct", "gbwls"].contains { name in
      letters.elementsEqual(name.unicodeScalars.map(\.value))
    }
  }
}
