import Prose

/// How many cells of a terminal a text takes.
///
/// By grapheme clusters, as a terminal should draw them; where terminals disagree, see
/// `isUncertain`. The text must have gone through `Visible`: a control character counts as one.
package enum Cells {
  package static func count(of text: some StringProtocol) -> Int {
    simpleCount(of: text) ?? text.reduce(0) { $0 + count(of: $1) }
  }

  /// The same of a text in which each code point is a character of one cell, as in most of ours;
  /// `nil` for others.
  static func simpleCount(of text: some StringProtocol) -> Int? {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      var count = 0
      var place = 0
      while place < bytes.count {
        let length = bytes[place] < 0x80 ? 1 : LineMap.simpleLength(in: bytes.span, at: place)
        guard length > 0 else { return nil }
        place += length
        count += 1
      }
      return count
    } ?? nil
  }

  package static func count(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if first.isASCII, scalars.count == 1 { return 1 }
    if CellTable.isWide(first) { return 2 }
    if scalars.count > 1, scalars.contains(where: makesPicture) {
      return first.properties.isEmoji ? 2 : 1
    }
    if isFlagLetter(first) { return scalars.count > 1 ? 2 : 1 }
    return takesNoCell(first) ? 0 : 1
  }

  /// Whether terminals disagree on the cells of a character: some draw the parts of a joined
  /// emoji side by side, others as one picture.
  ///
  /// A marker must not stand to the right of one in the same row.
  package static func isUncertain(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, !first.isASCII || scalars.count > 1 else { return false }
    if isFlagLetter(first) { return true }
    return scalars.dropFirst().contains { scalar in
      switch scalar.value {
      case 0x200D, 0xFE0E, 0xFE0F, 0x20E3, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
      // A letter behind a virama: some terminals draw the conjunct, others its parts.
      default: !isMark(scalar)
      }
    }
  }

  /// The selector that asks for a picture, and skin colours, which only pictures have.
  private static func makesPicture(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || (0x1F3FB...0x1F3FF).contains(scalar.value)
  }

  private static func isFlagLetter(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
      || scalar.properties.generalCategory == .enclosingMark
  }

  private static func takesNoCell(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\u{AD}" { return false }
    return isMark(scalar) || scalar.properties.generalCategory == .format
  }
}
