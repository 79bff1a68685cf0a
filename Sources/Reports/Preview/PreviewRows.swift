import Prose
import Rulebook

/// The lines of a post, broken at spaces as a feed breaks them.
struct PreviewRows {
  private(set) var lines: [String] = []
  /// Characters up to the end of each line, blanks at its end left out.
  private var ends: [Int] = []
  private var characters = 0

  private let columns: Int

  /// Of a post that begins and ends with a token.
  init(
    of reading: Reading, in post: ByteRange, on platform: Platform, columns: Int, ascii: Bool
  ) {
    self.columns = max(columns, 12)
    var line: [Glyph] = []
    for token in reading.tokens(in: post) {
      switch token.kind {
      case .lineBreak:
        lay(line)
        line = []
      case .link:
        let shown = platform.shownLink(reading.text(token), ascii: ascii)
        line += shown.map { Glyph($0, at: token.range.start, ascii: ascii) }
      case .word, .number, .hyphen, .punctuation, .symbol, .emoji, .mention, .hashtag, .cashtag,
        .space:
        line += [Glyph](of: token.range, marks: [], in: reading.draft, ascii: ascii)
      }
    }
    lay(line)
  }

  /// How many lines are seen at first; `nil` when all are.
  ///
  /// Three lines, or as many characters as the fold of the device, whichever ends first.
  func visibleLines(on device: Preview.Device, _ fold: Platform.Fold) -> Int? {
    let characters = device == .phone ? fold.lower : fold.upper
    var count = min(ends.prefix { $0 <= characters }.count, Self.linesOfFold)
    guard count < lines.count else { return nil }
    // A line that is cut in its middle is still seen.
    if count < Self.linesOfFold { count += 1 }
    while count > 1, lines[count - 1].isEmpty { count -= 1 }
    return count < lines.count ? count : nil
  }

  /// Source: John Espirian, LinkedIn "See more" breakpoints (2024), read 2026-11-23.
  private static let linesOfFold = 3

  private mutating func lay(_ glyphs: [Glyph]) {
    var rest = glyphs[...]
    repeat {
      let row = nextRow(of: rest)
      rest = rest[row.endIndex...].drop(while: \.isSpace)
      characters += row.count
      var shown = row
      while shown.last?.isSpace == true { shown.removeLast() }
      lines.append(shown.text)
      ends.append(characters)
    } while !rest.isEmpty
  }

  /// As much as fits, up to the last space if there is one; at least one character.
  private func nextRow(of rest: ArraySlice<Glyph>) -> ArraySlice<Glyph> {
    var used = 0
    var lastSpace: Int?
    for index in rest.indices {
      let glyph = rest[index]
      if glyph.isSpace { lastSpace = index }
      used += glyph.cells
      guard used > columns, !glyph.isSpace else { continue }
      let end = lastSpace ?? index
      return rest[rest.startIndex..<max(end, rest.startIndex + 1)]
    }
    return rest
  }
}

extension Platform {
  /// A link as readers see it: without its protocol, and no longer than the platform lets it be.
  ///
  /// Sources: Counting characters, https://docs.x.com/resources/fundamentals/counting-characters;
  /// LinkedIn Help a521889 (links of more than 26 characters); both read 2026-11-23.
  fileprivate func shownLink(_ link: String, ascii: Bool) -> String {
    let bare = link.droppingProtocol
    let dots = ascii ? "..." : "…"
    switch unit {
    case .utf16:
      let isReplaced = room == .long && name == "linkedin" && link.count > 26
      return isReplaced ? "https://lnkd.in/\(dots)" : link
    case .xWeighted: return bare.shortened(to: 26, dots)
    case .mastodon: return bare.shortened(to: 30, dots)
    case .bluesky:
      guard bare.count < link.count, let slash = bare.firstIndex(of: "/") else { return bare }
      return String(bare[..<slash]) + String(bare[slash...]).shortened(to: 13, dots)
    case .utf8, .graphemes, .codePoints: return link
    }
  }
}

extension String {
  fileprivate var droppingProtocol: String {
    guard let range = firstIndex(of: ":"), self[range...].hasPrefix("://") else { return self }
    return String(self[range...].dropFirst(3))
  }

  fileprivate func shortened(to length: Int, _ dots: String) -> String {
    count > length + 1 ? prefix(length) + dots : self
  }
}
