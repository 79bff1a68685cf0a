import Prose
import Rulebook

extension Check {
  /// A check that marks every match of a word list, but not where somebody else is speaking.
  ///
  /// `{words}` holds the author's words, each once, in the order they stand; `{count}` how often
  /// any of them stands. Fewer than `threshold` matches are no fault. What a word list gives behind
  /// `=>` becomes an edit, so it must be words that can stand in the text, never advice.
  static func phrases(
    _ id: CheckID, _ aspect: Aspect?, _ severities: Severities, source: Source,
    lexicon: LexiconName, group: String? = nil, atLeast threshold: Int = 1,
    mutedFor: Set<Circumstances.Intent> = [], examples: [Example],
    unless isHarmless: @escaping @Sendable (Match, Reading, Brief) -> Bool = { _, _, _ in false }
  ) -> Check {
    Check(
      id, aspect, severities, source: source, mutedFor: mutedFor, examples: examples
    ) { reading, brief in
      let matches = brief.ownMatches(of: lexicon, group: group, in: reading)
        .filter { !isHarmless($0, reading, brief) }
      return matches.count < max(1, threshold) ? [] : [.phrases(matches, in: reading)]
    }
  }
}

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
}

extension Hit {
  /// A fault at every match; the wording can name `{words}` and `{count}`.
  static func phrases(
    _ matches: [Match], in reading: Reading, variant: String? = nil, severity: Severity? = nil
  ) -> Hit {
    .fault(
      matches.map(\.range), values: .words(of: matches, in: reading), variant: variant,
      severity: severity, edits: matches.compactMap { $0.edit(in: reading) })
  }
}

extension [String: Value] {
  /// `{words}`: what matched, each wording once; `{count}`: how many matches there are.
  static func words(of matches: [Match], in reading: Reading) -> [String: Value] {
    var words: [String] = []
    for match in matches {
      let word = reading.text(match.range)
      if !words.contains(word) { words.append(word) }
    }
    return ["words": .quotes(words), "count": .number(matches.count)]
  }
}
