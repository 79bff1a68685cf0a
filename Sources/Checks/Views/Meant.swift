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
    let all = matches.of(lexicon)
    if group == nil, reading.quotations.isEmpty { return all }
    return all.filter { match in
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
        && isMeant(match, in: reading)
    }
  }

  /// Whether the author says just that.
  func isMeant(_ match: Match, in reading: Reading) -> Bool {
    !reading.isQuoted(match) && !reading.isAsked(match) && !isDenied(match, in: reading)
  }

  /// The sentences in which a group of a word list matches.
  func sentences(of lexicon: LexiconName, group: String) -> Set<Int> {
    Set(matches.of(lexicon, group: group).map(\.sentence))
  }

  /// Whether a group of a word list has a match in one of these sentences, whoever says it.
  func has(_ lexicon: LexiconName, group: String, in sentences: ClosedRange<Int>) -> Bool {
    matches.of(lexicon).contains { $0.group == group && sentences.contains($0.sentence) }
  }
}

extension Reading {
  /// Whether a "not" stands among the words themselves, as in „den Standort nicht schließen“.
  func holdsDenial(_ match: Match) -> Bool {
    tokens[match.tokens].contains { isToken($0, "not") || isToken($0, "nicht") }
  }

  /// The sentences with words in them; indices, sorted.
  var wordedSentences: [Int] {
    var worded: [Int] = []
    worded.reserveCapacity(sentences.count)
    for index in sentences.indices where sentences[index].wordCount > 0 { worded.append(index) }
    return worded
  }

  /// Matches of different wordings, the first of each.
  func distinct(_ matches: [Match]) -> [Match] {
    if matches.count < 2 { return matches }
    if matches.count <= 12 { return distinct(few: matches) }
    var seen = WordSet()
    seen.reserve(matches.count)
    // Each word with a space behind it; a word alone, which has one byte at least, as it is.
    var wording: [UInt8] = []
    return matches.filter { match in
      let word = tokens[match.tokens.lowerBound].folded
      if match.tokens.count == 1, !word.isEmpty {
        return seen.insert(folded.span.extracting(word.start..<word.end))
      }
      wording.removeAll(keepingCapacity: true)
      for index in match.tokens where tokens[index].kind != .space {
        wording += folded(tokens[index])
        wording.append(0x20)
      }
      return seen.insert(wording)
    }
  }

  /// The same by comparing each with each.
  private func distinct(few matches: [Match]) -> [Match] {
    var kept: [Match] = []
    kept.reserveCapacity(matches.count)
    for index in matches.indices
    where !kept.contains(where: { areAlike($0.tokens, matches[index].tokens) }) {
      kept.append(matches[index])
    }
    return kept
  }

  /// Whether tokens fold alike, spaces aside.
  private func areAlike(_ some: Range<Int>, _ others: Range<Int>) -> Bool {
    var (index, other) = (some.lowerBound, others.lowerBound)
    while true {
      while index < some.upperBound, tokens[index].kind == .space { index += 1 }
      while other < others.upperBound, tokens[other].kind == .space { other += 1 }
      if index == some.upperBound || other == others.upperBound { break }
      guard tokens[index].folded.length == tokens[other].folded.length,
        folded(tokens[index]).elementsEqual(folded(tokens[other]))
      else { return false }
      index += 1
      other += 1
    }
    return index == some.upperBound && other == others.upperBound
  }

  /// Whether a mark stands twice in a row: "!!".
  var shouts: Bool {
    let bytes = draft.bytes
    for index in indices(of: .punctuation) {
      let start = tokens[index].range.start
      if bytes[start] == 0x21, start + 1 < draft.post.end, bytes[start + 1] == 0x21 { return true }
    }
    return false
  }
}
