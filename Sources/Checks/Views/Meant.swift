import Prose
import Rulebook

extension Brief {
  /// The matches of a word list in the author's own voice, sorted by position.
  ///
  /// Words the author holds with tongs ("the so-called 'synergy'") are the author's own too, but
  /// what other people say is theirs.
  func ownMatches(
    of lexicon: LexiconName, group: String? = nil, in reading: Reading
  ) -> [Match] {
    matches.of(lexicon).filter { match in
      (group == nil || match.group == group)
        && !reading.isForeignSpeech(at: match.range.start)
    }
  }

  /// What the author means as it stands: neither quoted nor asked nor denied. Sorted by position.
  func meant(
    _ lexicon: LexiconName, group: String? = nil, in reading: Reading
  ) -> [Match] {
    matches.of(lexicon).filter { match in
      (group == nil || match.group == group)
        && !reading.isQuoted(match) && !reading.isAsked(match) && !reading.isDenied(match)
    }
  }

  /// Whether a group of a word list has a match in one of these sentences, whoever says it.
  func has(_ lexicon: LexiconName, group: String, in sentences: ClosedRange<Int>) -> Bool {
    matches.of(lexicon).contains { $0.group == group && sentences.contains($0.sentence) }
  }
}

extension Reading {
  /// Whether a "not", "never" or "kein" stands among the three words before, in the same clause.
  func isDenied(_ match: Match) -> Bool {
    var words = 0
    let start = sentences[match.sentence].tokens.lowerBound
    for index in (start..<max(start, match.tokens.lowerBound)).reversed() {
      if tokens[index].kind == .punctuation { return false }
      guard tokens[index].kind == .word else { continue }
      if Self.denials.contains(where: { isToken(tokens[index], $0) }) { return true }
      if folded(tokens[index]).suffix(3).elementsEqual("n't".utf8) { return true }
      words += 1
      if words == 3 { return false }
    }
    return false
  }

  private static let denials: [StaticString] = [
    "not", "no", "never", "without", "nobody", "stop", "instead",
    "nicht", "nie", "niemals", "kein", "keine", "keinen", "keinem", "keiner", "ohne", "statt",
  ]

  /// The sentences with words in them; indices, sorted.
  var wordedSentences: [Int] { sentences.indices.filter { sentences[$0].wordCount > 0 } }

  /// Matches of different wordings, the first of each.
  func distinct(_ matches: [Match]) -> [Match] {
    var seen: Set<[UInt8]> = []
    return matches.filter { match in
      let words = tokens[match.tokens].lazy.filter { $0.kind != .space }
      return seen.insert(words.flatMap { [UInt8](self.folded($0)) + [0x20] }).inserted
    }
  }

  /// Whether the same mark stands twice in a row, as in "!!".
  var shouts: Bool {
    let bytes = draft.bytes[draft.post.start..<draft.post.end]
    return zip(bytes, bytes.dropFirst()).contains { $0 == 0x21 && $1 == 0x21 }
  }
}
