import Prose
import Rulebook

/// Turns of phrase and of layout that make a text read as generated.
struct GeneratedTells {
  /// How many different ones there are.
  let count: Int
  /// Where they stand, sorted, without overlap.
  let ranges: [ByteRange]
  let edits: [Edit]

  init(in reading: borrowing Reading, _ brief: borrowing Brief) {
    let all = brief.ownMatches(of: "authenticity/ai-slop", in: reading).filter {
      !reading.isQuoted($0)
    }
    let turns = all.filter { $0.group == "main" }
    let everyday = all.filter { $0.group == "everyday" }
    let bytes = brief.bytes(in: reading)
    let (triads, bullets) = (reading.triads, reading.bulletEmoji)
    let dashes = bytes.contains(0xE2) ? reading.longDashes : []
    let layout = [
      triads.count >= 3 ? triads : [],
      reading.isCrowded(with: dashes) ? dashes : [],
      bullets.count >= 3 ? bullets : [],
      bytes.contains(0xF0) && bytes.contains(0x9D) ? reading.posingLetters : [],
    ].filter { !$0.isEmpty }
    let words = everyday.count >= 3 ? everyday : []
    count = reading.distinct(turns).count + layout.count + (words.isEmpty ? 0 : 1)
    ranges = ((turns + words).map(\.range) + layout.flatMap(\.self)).withoutOverlaps
    edits = (turns + words).compactMap { $0.edit(in: reading) }
  }
}

extension Reading {
  /// "clear, bold and human": three single words in a row; at the third stands "and" or "und".
  fileprivate var triads: [ByteRange] {
    var triads: [ByteRange] = []
    for index in indices(of: .punctuation) where mark(tokens[index]) == UInt8(ascii: ",") {
      if let triad = triad(around: index) { triads.append(triad) }
    }
    return triads
  }

  private func triad(around comma: Int) -> ByteRange? {
    guard let second = visible(comma, 1), isWord(second), var joint = visible(second, 1)
    else { return nil }
    // The comma before "and" is a matter of taste.
    if isToken(tokens[joint], ",") { joint = visible(joint, 1) ?? joint }
    guard isToken(tokens[joint], "and") || isToken(tokens[joint], "und"),
      let third = visible(joint, 1), visible(third, 1) != nil, let first = visible(comma, -1),
      isWord(first), isWord(joint), isWord(third)
    else { return nil }
    return tokens[first].range.joined(with: tokens[third].range)
  }

  private func isWord(_ index: Int) -> Bool { tokens[index].kind == .word }

  /// The next token that is no space in one direction.
  private func visible(_ token: Int, _ step: Int) -> Int? {
    var next = token + step
    while next >= 0, next < tokens.count {
      guard case .space = tokens[next].kind else { return next }
      next += step
    }
    return nil
  }

  fileprivate var longDashes: [ByteRange] {
    indices(of: .punctuation).lazy.map { tokens[$0] }.filter { isToken($0, "—") }.map(\.range)
  }

  /// The long dash is rare in German, and common only in some English.
  fileprivate func isCrowded(with dashes: [ByteRange]) -> Bool {
    dashes.count >= 3 && 100 * dashes.count >= 3 * wordCount
  }

  /// Emoji that open the lines of a list.
  fileprivate var bulletEmoji: [ByteRange] {
    if indices(of: .emoji).isEmpty { return [] }
    return sentences.compactMap { sentence in
      guard let mark = sentence.listMarker else { return nil }
      let isPicture = tokens(in: mark).contains { $0.kind == .emoji && mark.contains($0.range) }
      return isPicture ? mark : nil
    }
  }

  /// Mathematical letters that pose as bold or italic ones (U+1D400 to U+1D7FF).
  fileprivate var posingLetters: [ByteRange] {
    let (tokens, bytes) = (tokens, draft.bytes)
    var posing: [ByteRange] = []
    for index in tokens.indices where bytes[tokens[index].range.start] == 0xF0 {
      let range = tokens[index].range
      if bytes[range.start + 1] == 0x9D, bytes[range.start + 2] < 0xA0 { posing.append(range) }
    }
    return posing
  }
}
