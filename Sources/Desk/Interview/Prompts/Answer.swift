/// What an author typed, made ready to stand in a text; the words stay theirs.
enum Answer {
  /// On one line, without doubled spaces.
  static func trimmed(_ text: String) -> String {
    text.split { $0.isNewline || $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
      .joined(separator: " ")
  }

  /// The same with a mark at its end, if it has none.
  static func closed(_ text: String, with mark: String = ".") -> String {
    let words = trimmed(text)
    let bare = words.reversed().drop { "\"'”“’»«)]".contains($0) }
    guard let last = bare.first, !isClosing(last) else { return words }
    return words + mark
  }

  /// Whether it says yes or no, or is a single letter, and nothing that could stand in a text.
  static func isBare(_ text: String) -> Bool {
    let word = trimmed(text).lowercased().filter { $0.isLetter }
    return word.count == 1 || ["yes", "no", "ok", "ja", "nein", "doch"].contains(word)
  }

  /// Numbers with blanks, commas or an "and" between them; `nil` when there is anything else.
  static func numbers(_ text: String) -> [Int]? {
    var numbers: [Int] = []
    for word in text.split(whereSeparator: { " ,;+&".contains($0) }) {
      if ["and", "und"].contains(word.lowercased()) { continue }
      guard let number = Taking.number(String(word)) else { return nil }
      numbers.append(number)
    }
    return numbers.isEmpty ? nil : numbers
  }

  /// An emoji or a hashtag does the work of a full stop.
  private static func isClosing(_ character: Character) -> Bool {
    if ".!?…:".contains(character) { return true }
    return character.unicodeScalars.contains { $0.properties.isEmojiPresentation }
  }
}
