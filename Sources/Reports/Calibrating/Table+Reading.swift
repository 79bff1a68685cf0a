import Checks
import Prose
import Rulebook

extension Corpus {
  /// The table that stands in the rules, as far as these drafts can tell.
  package func table(from archive: RuleArchive) throws(RulebookError) -> Table {
    var table = Table()
    for language in Language.allCases {
      let scoring = try Scoring(archive, in: language)
      table.columns[language] = Aspect.allCases.map { Table.Column(scoring.formulas[$0]) }
      for (index, piece) in pieces.enumerated() where piece.language == language {
        guard let points = scoring.words.points(of: piece.text, numberedIn: scoring.kinds)
        else { continue }
        table.words[index] = Aspect.allCases.indices.map { points[$0] }
      }
    }
    return table
  }
}

extension Table.Column {
  /// What has no weight in the formula has none here.
  fileprivate init(_ formula: Formula?) {
    start = formula?.start ?? 0
    range = formula?.range ?? 0...100
    evidences = Evidence.all.map { evidence in
      formula?.weights[evidence.name] ?? Formula.Weight(points: 0, usual: 0, seen: 0...0)
    }
  }
}
