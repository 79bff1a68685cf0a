import Checks
import Prose
import Rulebook

/// The weights of all aspects in all languages, rounded to what the files show.
package struct Table: Sendable {
  struct Column: Sendable {
    let start: Double
    let range: ClosedRange<Int>
    /// In the order of `Evidence.all`.
    let evidences: [Formula.Weight]
  }

  /// For each language one for each aspect, in the order of `Aspect.allCases`.
  var columns: [Language: [Column]] = [:]
  /// By index into `Corpus.pieces`; the points of each aspect.
  var words: [Int: [Double]] = [:]

  /// With the columns of another table for languages that this one does not have.
  package func completed(by other: Table) -> Table {
    var completed = self
    completed.columns.merge(other.columns) { own, _ in own }
    return completed
  }

  /// What the table gives a draft, in the order of `Aspect.allCases`.
  package func scores(of row: Corpus.Row) -> [Double] {
    zip(sums(of: row), columns[row.language] ?? []).map { sum, column in
      min(max(sum, Double(column.range.lowerBound)), Double(column.range.upperBound))
    }
  }

  /// The same before anything is cut off at the ends.
  func sums(of row: Corpus.Row) -> [Double] {
    (columns[row.language] ?? []).enumerated().map { aspect, column in
      var sum = column.start
      for (amount, weight) in zip(row.amounts, column.evidences) {
        sum += weight.points(for: amount)
      }
      for piece in row.pieces { sum += row.wordScale * (words[piece]?[aspect] ?? 0) }
      return sum
    }
  }
}

extension Double {
  /// Rounded to so many decimals.
  package func rounded(to decimals: Int) -> Double {
    var unit = 1.0
    for _ in 0..<decimals { unit *= 10 }
    let rounded = (self * unit).rounded() / unit
    return rounded == 0 ? 0 : rounded
  }
}
