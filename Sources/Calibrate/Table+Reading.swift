import Checks
import Prose
import Rulebook

extension Material {
  /// The table that stands in the rules, as far as these drafts can tell.
  func table(from archive: RuleArchive) throws(RulebookError) -> Table {
    var table = Table()
    for language in Language.allCases {
      let scoring = try Scoring(archive, in: language)
      table.columns[language] = Aspect.allCases.map { aspect in
        let formula = scoring.formulas[aspect]
        return Table.Column(
          start: formula?.start ?? 0,
          evidences: Evidence.all.map { evidence in
            let weight = formula?.weights[evidence.name]
            return (weight?.points ?? 0, weight?.usual ?? 0)
          })
      }
      for (index, piece) in pieces.enumerated() where piece.language == language {
        guard let points = points(of: piece.text, in: scoring.words) else { continue }
        table.words[index] = Aspect.allCases.indices.map { points[$0] }
      }
    }
    return table
  }

  private func points(of text: String, in words: WordPoints) -> WordPoints.Points? {
    text.hasPrefix("…")
      ? words.ending(Array(text.dropFirst().utf8).span)?.points
      : words.word(Array(text.utf8).span)?.points
  }
}
