/// Cuts running text into lines by terminal cells; never inside a grapheme cluster.
package enum Wrapping {
  /// At least one line, none with space at its end. A no-break space does not break.
  package static func lines(_ text: String, columns: Int) -> [String] {
    let columns = max(columns, 8)
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in words(of: text) {
      var space = used == 0 ? 0 : 1
      for part in parts(of: word, columns: columns) {
        let cells = Cells.count(of: part)
        if used + space + cells > columns, used > 0 {
          lines.append(line)
          (line, used, space) = ("", 0, 0)
        }
        line += (space == 1 ? " " : "") + part
        used += space + cells
        space = 0
      }
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  /// Where a space may be part of a longer character, characters are looked at, else bytes.
  private static func words(of text: String) -> [Substring] {
    guard Cells.simpleCount(of: text) != nil else { return text.split(separator: " ") }
    return text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }

  /// The pieces of a word between which a line may end; each fits into a line of its own.
  private static func parts(of word: Substring, columns: Int) -> [Substring] {
    if !mayBeCut(word), Cells.count(of: word) <= columns { return [word] }
    var parts: [Substring] = []
    for piece in softParts(of: word) {
      if Cells.count(of: piece) <= columns {
        parts.append(piece)
      } else {
        parts += hardParts(of: piece, columns: columns)
      }
    }
    return parts
  }
}

extension Wrapping {
  /// Cut behind the hyphens of a compound and between ideographs; paths and links stay whole.
  private static func softParts(of word: Substring) -> [Substring] {
    if word.contains("/") { return [word] }
    var parts: [Substring] = []
    var start = word.startIndex
    for index in word.indices.dropFirst() {
      let before = word[word.index(before: index)]
      let isBehindHyphen =
        before == "-" && word[index].isLetter && word[start..<index].contains(where: \.isLetter)
      if isBehindHyphen || (isIdeograph(before) && isIdeograph(word[index])) {
        parts.append(word[start..<index])
        start = index
      }
    }
    return parts + [word[start...]]
  }

  /// Whether there is a hyphen in a word, or something from U+3000 on, where ideographs begin.
  private static func mayBeCut(_ word: Substring) -> Bool {
    word.utf8.contains { $0 == UInt8(ascii: "-") || $0 >= 0xE3 }
  }

  private static func isIdeograph(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    return scalar.properties.isIdeographic || (0x3041...0x30FF).contains(scalar.value)
  }

  /// A link or a word longer than a line: behind its last mark that fits, else where it is full.
  private static func hardParts(of word: Substring, columns: Int) -> [Substring] {
    var parts: [Substring] = []
    var rest = word
    while let full = endOfFull(rest, columns: columns) {
      let marked = rest[..<full].lastIndex(where: "/?&=.-_".contains).map(rest.index(after:))
      let end = marked.flatMap { 2 * Cells.count(of: rest[..<$0]) > columns ? $0 : nil } ?? full
      parts.append(rest[..<end])
      rest = rest[end...]
    }
    return parts + [rest]
  }

  /// Where a line is full; `nil` when all of it fits. Looks no further, for a word may be long.
  private static func endOfFull(_ text: Substring, columns: Int) -> Substring.Index? {
    var used = 0
    for index in text.indices {
      used += Cells.count(of: text[index])
      if used > columns { return max(index, text.index(after: text.startIndex)) }
    }
    return nil
  }
}
