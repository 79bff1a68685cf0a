import Checks
import Prose
import Rulebook

/// Moves our weights toward the taste of a house, as far as its own rated posts can tell.
///
/// Only what our weights leave unexplained is learned, by the same regression; few posts move
/// little. Words stay ours, for a few dozen posts say nothing about single words.
package struct Tuning {
  /// Fewer posts say more about chance than about taste.
  package static let fewestPosts = 40
  /// As if that many posts had agreed with us.
  private static let ours = 20.0

  private let rows: [Corpus.Row]
  private let table: Table

  package init(_ rows: [Corpus.Row], from table: Table) {
    self.rows = rows
    self.table = table
  }

  /// Our table, moved in the languages of the posts; the others are left out.
  package func tuned() -> Table {
    let standing = Standing(rows)
    let kernel = standing.kernel
    var tuned = Table()
    tuned.words = table.words
    for language in Set(rows.map(\.language)) { tuned.columns[language] = [] }
    for (index, aspect) in Aspect.allCases.enumerated() {
      let left = rows.map { $0.scores[index] - table.scores(of: $0)[index] }
      let words = SquareMatrix(size: rows.count)
      let solution = Solution(kernel, words, Restraint(for: aspect), left)
      let shift = solution.mean * Double(rows.count) / (Double(rows.count) + Self.ours)
      for language in tuned.columns.keys {
        guard let column = table.columns[language]?[index] else { continue }
        tuned.columns[language]?.append(
          column.moved(by: shift, standing, solution.duals, in: language))
      }
    }
    return tuned
  }
}

extension Table.Column {
  fileprivate func moved(
    by shift: Double, _ standing: Standing, _ duals: [Double], in language: Language
  ) -> Table.Column {
    let usual = standing.usual[language] ?? []
    var start = start + shift
    let moved = evidences.enumerated().map { column, weight in
      let isNew = weight.seen == 0...0
      let seen = isNew ? standing.seen[column] : weight.seen
      let mean = isNew ? usual[column].mean.rounded(to: 2) : weight.usual
      let points = (standing.weight(of: column, duals) / usual[column].deviation).rounded(to: 1)
      // What is usual here must not move the middle a second time.
      start -= points * (usual[column].mean - mean)
      return Formula.Weight(
        points: (weight.points + points).rounded(to: 1), usual: mean, seen: seen)
    }
    return Table.Column(start: start.rounded(to: 1), range: range, evidences: moved)
  }
}
