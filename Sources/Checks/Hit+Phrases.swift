import Prose
import Rulebook

extension Hit {
  /// A fault at every match; the wording can name `{words}` and `{count}`.
  ///
  /// What a word list gives behind `=>` becomes an edit, so it must be words that can stand in the
  /// text, never advice.
  static func phrases(
    _ matches: [Match], in reading: Reading, variant: String? = nil, severity: Severity? = nil
  ) -> Hit {
    .fault(
      matches.map(\.range), values: .words(of: matches, in: reading), variant: variant,
      severity: severity, edits: matches.compactMap { $0.edit(in: reading) })
  }
}

extension Values {
  /// `{words}`: what matched, each wording once; `{count}`: how many matches there are.
  static func words(of matches: [Match], in reading: Reading) -> Values {
    var words: [String] = []
    for match in matches {
      let word = reading.text(match.range)
      if !words.contains(word) { words.append(word) }
    }
    return ["words": .quotes(words), "count": .number(matches.count)]
  }
}
