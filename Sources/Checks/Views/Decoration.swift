import Prose
import Rulebook

/// What a post wears besides its words; each kind is empty unless there is too much of it.
struct Decoration {
  /// Every emoji but flags, which name a language or a country, and keycaps, which number.
  let emoji: [ByteRange]
  /// The same emoji three times or more in a row.
  let rows: [ByteRange]
  /// Emoji in place of list marks, three or more.
  let bullets: [ByteRange]
  /// Runs of exclamation marks: doubled ones, or more than two in a hundred words.
  let marks: [ByteRange]
  /// Words in capitals that are no acronyms, two or more.
  let capitals: [ByteRange]
  /// Words in letters made of signs.
  let letters: [SignLetters]

  init(in reading: borrowing Reading, _ brief: borrowing Brief) {
    let pictures = reading.indices(of: .emoji).filter(reading.isPicture)
    emoji = pictures.map { reading.tokens[$0].range }
    rows = pictures.count < 3 ? [] : reading.rows(of: pictures)
    bullets = pictures.count < 3 ? [] : reading.bullets(among: pictures)
    let bytes = brief.bytes(in: reading)
    marks = bytes.contains("!") || bytes.contains(0xEF) ? reading.loudMarks : []
    capitals = reading.shouted(except: brief.matches.of("fit/acronyms").map(\.range))
    letters = bytes.mayHoldSignLetters ? SignLetters.runs(in: reading) : []
  }
}

extension ByteSet {
  /// None begins with other bytes.
  fileprivate var mayHoldSignLetters: Bool {
    contains(0xE2) && contains(anyOf: 0x92...0x93)
      || contains(0xEF) && contains(anyOf: 0xBC...0xBD) || contains(0xF0) && contains(0x9D)
  }
}

extension Reading {
  fileprivate func isPicture(_ index: Int) -> Bool {
    let range = tokens[index].range
    guard draft.bytes[range.start] >= 0x80 else { return false }
    // Flag letters are U+1F1E6 to U+1F1FF.
    return !draft.bytes[range.start..<range.end].starts(with: [0xF0, 0x9F, 0x87])
  }

  fileprivate func rows(of pictures: [Int]) -> [ByteRange] {
    var found: [ByteRange] = []
    var row: [Int] = []
    for index in pictures {
      let isSame = row.last.map { last in
        text(tokens[last]) == text(tokens[index])
          && tokens[(last + 1)..<index].allSatisfy { $0.kind == .space }
      }
      if isSame != true { row = [] }
      row.append(index)
      if row.count == 3 { found += row.map { tokens[$0].range } }
      if row.count > 3 { found.append(tokens[index].range) }
    }
    return found
  }

  /// Emoji with a word behind them that open three lines, or one emoji before three words.
  fileprivate func bullets(among pictures: [Int]) -> [ByteRange] {
    let leading = pictures.filter { index in
      let after = tokens[(index + 1)...].first { $0.kind != .space }
      return after?.kind == .word || after?.kind == .number
    }
    let lines = leading.filter { index in
      (tokens[..<index].last { $0.kind != .space }).map { $0.kind == .lineBreak } ?? true
    }
    if lines.count >= 3 { return lines.map { tokens[$0].range } }
    guard let first = leading.first.map({ text(tokens[$0]) }) else { return [] }
    let same = leading.filter { text(tokens[$0]) == first }
    return same.count >= 3 ? same.map { tokens[$0].range } : []
  }

  /// What other people shout is theirs.
  fileprivate var loudMarks: [ByteRange] {
    var runs: [ByteRange] = []
    for token in tokens(.punctuation)
    where mark(token) == UInt8(ascii: "!") && quotation(at: token.range.start) == nil {
      if let last = runs.last, last.end == token.range.start {
        runs[runs.count - 1] = last.joined(with: token.range)
      } else {
        runs.append(token.range)
      }
    }
    let doubled = runs.filter { $0.length > 1 }
    let isDense = runs.count >= 3 && 100 * runs.count > 2 * wordCount
    return isDense ? runs : doubled
  }

  /// Two words of four letters or more. One word is stress, and one that comes again is a name.
  fileprivate func shouted(except acronyms: [ByteRange]) -> [ByteRange] {
    var loud: [Int] = []
    let (tokens, bytes) = (tokens, draft.bytes)
    for index in indices(of: .word) where tokens[index].isCapitalised {
      // Hardly any goes on without a small letter.
      let start = tokens[index].range.start
      if tokens[index].range.end - start < 4 || bytes[start + 1] &- 0x61 < 26 { continue }
      let token = tokens[index]
      guard !token.joinsBefore, !token.joinsAfter, isLoud(token),
        !acronyms.contains(where: { $0.overlaps(token.range) })
      else { continue }
      let before = index > 0 ? mark(tokens[index - 1]) : 0
      if before != UInt8(ascii: "("), before != UInt8(ascii: "[") { loud.append(index) }
    }
    if loud.count < 2 { return [] }
    let counts = loud.reduce(into: [String: Int]()) { $0[text(tokens[$1]), default: 0] += 1 }
    let once = loud.filter { counts[text(tokens[$0])] == 1 }
    return once.count >= 2 ? once.map { tokens[$0].range } : []
  }

  /// All capitals with a vowel among them: "HTML" and "DSGV" are spelled, not shouted.
  private func isLoud(_ token: Token) -> Bool {
    let bytes = draft.bytes[token.range.start..<token.range.end]
    if bytes.contains(where: { 0x61...0x7A ~= $0 }) { return false }
    if bytes.allSatisfy({ 0x41...0x5A ~= $0 }) {
      return bytes.contains(where: "AEIOUY".utf8.contains)
    }
    let word = text(token)
    return word.count >= 4 && word.allSatisfy { $0.isUppercase || $0 == "ß" }
      && word.contains { "AEIOUÄÖÜY".contains($0) }
  }
}
