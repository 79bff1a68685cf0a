import Rulebook

/// How well scores agree with an adviser on drafts that nobody learned from.
package enum CrossValidation {
  /// Of one aspect.
  package struct Agreement: Sendable {
    package let aspect: Aspect
    /// Spearman's, 1 where both order the drafts alike.
    package let rank: Double
    /// In points.
    package let difference: Double
  }

  /// Indices of rows that are left out together: all of a writer, or every tenth draft where
  /// nobody says who wrote them.
  package static func folds(of rows: [Corpus.Row]) -> [[Int]] {
    let writers = Set(rows.compactMap(\.writer)).sorted()
    guard writers.count > 1, rows.allSatisfy({ $0.writer != nil }) else {
      return (0..<10).map { fold in rows.indices.filter { $0 % 10 == fold } }
    }
    return writers.map { writer in rows.indices.filter { rows[$0].writer == writer } }
  }

  /// Scores for every row, each from a table that never saw its fold.
  package static func scores(
    of rows: [Corpus.Row], learning table: ([Corpus.Row]) -> Table
  ) -> [[Double]] {
    var scores = [[Double]](repeating: [], count: rows.count)
    for fold in folds(of: rows) where !fold.isEmpty {
      let own = Set(fold)
      let table = table(rows.indices.filter { !own.contains($0) }.map { rows[$0] })
      for index in fold { scores[index] = table.scores(of: rows[index]) }
    }
    return scores
  }

  /// One for each aspect.
  package static func agreements(
    of scores: [[Double]], with rows: [Corpus.Row]
  ) -> [Agreement] {
    Aspect.allCases.enumerated().map { column, aspect in
      let given = rows.map { $0.scores[column] }
      let found = scores.map { $0[column] }
      return Agreement(
        aspect: aspect, rank: Statistics.rankCorrelation(given, found),
        difference: Statistics.meanDifference(given, found))
    }
  }
}
