/// What an author typed, made ready to stand in a text; the words stay theirs.
enum Answer {
  /// Without doubled spaces, each paragraph on one line; what blank lines parted stays apart.
  static func trimmed(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.split { $0.allSatisfy(\.isWhitespace) }
      .map { onOneLine($0.joined(separator: " ")) }.joined(separator: "\n\n")
  }

  /// The same without paragraphs, for a line of input or of front matter.
  static func onOneLine(_ text: String) -> String {
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

  /// Whether it says yes or no, or is a single letter or no word at all: nothing that could stand
  /// in a text.
  static func isBare(_ text: String) -> Bool {
    let word = trimmed(text).lowercased().filter { $0.isLetter }
    return word.count <= 1 || ["yes", "no", "ok", "ja", "nein", "doch"].contains(word)
  }

  /// Whether it only says that there is no answer, in either language.
  static func isShrug(_ text: String) -> Bool {
    let words = trimmed(text).lowercased().map { $0 == "’" ? "'" : $0 }
    return shrugs.contains(String(words.filter { $0.isLetter || $0 == " " || $0 == "'" }))
  }

  /// Whether it is so long that somebody has begun to write where a letter was asked for.
  static func isDraft(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).count >= 5
  }

  private static let shrugs: Set<String> = [
    "i don't know", "don't know", "dont know", "i dont know", "dunno", "no idea", "not sure",
    "nothing", "none", "nobody", "no one", "pass", "nothing comes to mind", "no answer",
    "weiß nicht", "weiss nicht", "weiß ich nicht", "weiss ich nicht", "ich weiß nicht",
    "ich weiss nicht", "ich weiß es nicht", "keine ahnung", "nichts", "nix", "keine", "keiner",
    "niemand", "mir fällt nichts ein", "keine antwort",
  ]

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
