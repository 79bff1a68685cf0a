import Prose
import Rulebook

/// Turns of phrase and of layout that make a text read as generated.
struct GeneratedTells {
  /// How many different ones there are.
  let count: Int
  /// Where they stand, sorted, without overlap.
  let ranges: [ByteRange]
  let edits: [Edit]

  init(in reading: Reading, _ brief: Brief) {
    let all = brief.ownMatches(of: "authenticity/ai-slop", in: reading).filter {
      !reading.isQuoted($0)
    }
    let turns = all.filter { $0.group == "main" }
    let everyday = all.filter { $0.group == "everyday" }
    let layout = [
      reading.triads.count >= 3 ? reading.triads : [],
      reading.isCrowdedWithDashes ? reading.longDashes : [],
      reading.bulletEmoji.count >= 3 ? reading.bulletEmoji : [],
      reading.posingLetters,
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
    let words = tokens.indices.filter { tokens[$0].kind != .space }
    return words.indices.compactMap { place in
      guard place >= 2, place + 2 < words.count else { return nil }
      let joint = tokens[words[place]]
      guard isToken(joint, "and") || isToken(joint, "und") else { return nil }
      var before = place - 1
      // The comma before "and" is a matter of taste.
      if isToken(tokens[words[before]], ",") { before -= 1 }
      guard
        before >= 2, isToken(tokens[words[before - 1]], ","),
        [before, before - 2, place + 1].allSatisfy({ tokens[words[$0]].kind == .word })
      else { return nil }
      return tokens[words[before - 2]].range.joined(with: tokens[words[place + 1]].range)
    }
  }

  fileprivate var longDashes: [ByteRange] {
    tokens.filter { isToken($0, "—") }.map(\.range)
  }

  /// The long dash is rare in German, and common only in some English.
  fileprivate var isCrowdedWithDashes: Bool {
    longDashes.count >= 3 && 100 * longDashes.count >= 3 * wordCount
  }

  /// Emoji that open the lines of a list.
  fileprivate var bulletEmoji: [ByteRange] {
    sentences.compactMap { sentence in
      guard let mark = sentence.listMarker else { return nil }
      let isPicture = tokens(in: mark).contains { $0.kind == .emoji && mark.contains($0.range) }
      return isPicture ? mark : nil
    }
  }

  /// Mathematical letters that pose as bold or italic ones (U+1D400 to U+1D7FF).
  fileprivate var posingLetters: [ByteRange] {
    tokens.filter { token in
      let bytes = draft.bytes[token.range.start..<token.range.end]
      return token.range.length >= 4
        && bytes.starts(with: [0xF0, 0x9D]) && bytes.dropFirst(2).first.map { $0 < 0xA0 } == true
    }
    .map(\.range)
  }
}
