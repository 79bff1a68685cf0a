/// Folding of everything beyond Latin-1 and General Punctuation.
extension Folding {
  /// More marks than this on a Latin letter are decoration, and hide the letter.
  private static let mostMarks = 2
  /// More marks than this on any letter are cut: reordering a long run is not linear.
  private static let mostMarksOfAll = 30

  static func appendScalars(_ bytes: Span<UInt8>, _ folded: inout [UInt8]) {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in 0..<bytes.count { copy.append(bytes[index]) }
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    for scalar in String(decoding: copy, as: UTF8.self).unicodeScalars {
      appendFolded(scalar, &scalars)
    }
    let values = Normalization.composed(withoutDecoration(scalars).map(\.value))
    for value in values { append(Unicode.Scalar(value) ?? "\u{FFFD}", &folded) }
  }

  private static func append(_ scalar: Unicode.Scalar, _ folded: inout [UInt8]) {
    if scalar.isASCII {
      folded.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private static func appendFolded(_ scalar: Unicode.Scalar, _ scalars: inout [Unicode.Scalar]) {
    if scalar.value < 0x250 || 0x2000...0x203F ~= scalar.value {
      appendEuropean(scalar, &scalars)
    } else if let plain = plainLetters(of: scalar) {
      scalars += plain
    } else if !isHidden(scalar) {
      scalars += scalar.properties.lowercaseMapping.unicodeScalars
    }
  }

  private static func appendEuropean(
    _ scalar: Unicode.Scalar, _ scalars: inout [Unicode.Scalar]
  ) {
    switch scalar.value {
    case 0..<0x180, 0x2000...0x203F:
      // The fast path knows these; one table must not contradict the other.
      var bytes: [UInt8] = []
      append(Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter).span, to: &bytes)
      scalars += String(decoding: bytes, as: UTF8.self).unicodeScalars
    default: scalars += scalar.properties.lowercaseMapping.unicodeScalars
    }
  }

  /// Characters without a shape of their own; a reader does not see them inside a word.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint
  }
}

extension Folding {
  /// The letters behind ligatures and letters that only look different; `nil` for any other.
  private static func plainLetters(of scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar.value {
    // The last two are other names for "`" and "´".
    case 0x2BC, 0x1FEF, 0x1FFD: ["'"]
    case 0x1E9E: ["s", "s"]
    case 0x2010, 0x2011: ["-"]
    case 0x3000, 0x205F, 0x1680: [" "]
    case 0xFB00: ["f", "f"]
    case 0xFB01: ["f", "i"]
    case 0xFB02: ["f", "l"]
    case 0xFB03: ["f", "f", "i"]
    case 0xFB04: ["f", "f", "l"]
    case 0xFB05, 0xFB06: ["s", "t"]
    case 0xFF01...0xFF5E: ascii(scalar.value - 0xFF01 + 0x21)
    case 0x1D400...0x1D6A3: ascii(UInt32(UInt8(ascii: "a")) + (scalar.value - 0x1D400) % 26)
    case 0x1D7CE...0x1D7FF: ascii(UInt32(UInt8(ascii: "0")) + (scalar.value - 0x1D7CE) % 10)
    default: nil
    }
  }

  private static func ascii(_ value: UInt32) -> [Unicode.Scalar]? {
    var folded: [UInt8] = []
    append([UInt8(truncatingIfNeeded: value)].span, to: &folded)
    return folded.map { Unicode.Scalar($0) }
  }

  /// Without heaps of marks, and without the dot that lower case puts on an "i" with a dot.
  private static func withoutDecoration(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(scalars.count)
    var base = 0
    for scalar in scalars {
      let marks = kept.count - base - 1
      if !isMark(scalar) {
        if marks > mostMarks, kept[base].isASCII { kept.removeLast(marks) }
        base = kept.count
        kept.append(scalar)
      } else if kept.last != "i" || scalar != "\u{307}", marks < mostMarksOfAll {
        kept.append(scalar)
      }
    }
    let marks = kept.count - base - 1
    if marks > mostMarks, kept[base].isASCII { kept.removeLast(marks) }
    return kept
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    return scalar.properties.canonicalCombiningClass != .notReordered
      || scalar.properties.generalCategory == .nonspacingMark
  }
}
