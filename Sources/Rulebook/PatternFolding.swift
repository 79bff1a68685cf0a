/// Folds the letters of a pattern as a reading folds its tokens.
enum PatternFolding {
  static func folded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    for character in String(decoding: text, as: UTF8.self).lowercased().unicodeScalars {
      switch character {
      case "ß": folded += Array("ss".utf8)
      case "’", "‘": folded.append(UInt8(ascii: "'"))
      case "“", "”", "„", "«", "»": folded.append(UInt8(ascii: "\""))
      case "…": folded += Array("...".utf8)
      // Whether an emoji wears its variation selector depends on the keyboard.
      case "\u{FE0F}": break
      default: folded += Array(String(character).utf8)
      }
    }
    return folded
  }
}
