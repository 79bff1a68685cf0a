import Checks
import Prose
import Rulebook

/// The weights of all aspects in all languages, rounded to what the files show.
struct Table {
  struct Column {
    let start: Double
    /// In the order of `Evidence.all`: points of one unit, and the usual amount.
    let evidences: [(points: Double, usual: Double)]
  }

  /// For each language one for each aspect, in the order of `Aspect.allCases`.
  var columns: [Language: [Column]] = [:]
  /// By index into `Material.pieces`; the points of each aspect.
  var words: [Int: [Double]] = [:]

  /// What the table gives a draft, between 0 and 100.
  func scores(of row: Material.Row) -> [Double] {
    Aspect.allCases.indices.map { aspect in
      guard let column = columns[row.language]?[aspect] else { return 0 }
      var score = column.start
      for (amount, evidence) in zip(row.amounts, column.evidences) {
        score += evidence.points * (amount - evidence.usual)
      }
      for piece in row.pieces { score += row.wordScale * (words[piece]?[aspect] ?? 0) }
      return min(max(score, 0), 100)
    }
  }
}

extension Double {
  /// Rounded to so many decimals.
  func rounded(to decimals: Int) -> Double {
    var unit = 1.0
    for _ in 0..<decimals { unit *= 10 }
    let rounded = (self * unit).rounded() / unit
    return rounded == 0 ? 0 : rounded
  }
}
