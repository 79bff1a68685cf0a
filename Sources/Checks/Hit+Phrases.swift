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
    let words = reading.wordings(of: matches.map(\.range))
    return ["words": .quotes(words), "count": .number(matches.count)]
  }
}

extension Reading {
  /// The author's words at those places, each wording once, in their order.
  func wordings(of ranges: [ByteRange]) -> [String] {
    var found: [String] = []
    for range in ranges {
      let wording = text(range)
      if !found.contains(wording) { found.append(wording) }
    }
    return found
  }
}
