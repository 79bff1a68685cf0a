import Checks
import Prose

/// Amounts of evidence as they stand among each other: in standard deviations of their language.
struct Standing {
  /// In the order of `Evidence.all`.
  let usual: [Language: [(mean: Double, deviation: Double)]]
  /// What any draft had of each, whatever its language.
  let seen: [ClosedRange<Double>]
  private let amounts: [[Double]]

  init(_ rows: [Corpus.Row]) {
    let columns = Evidence.all.indices
    let spread = columns.map { column in Statistics.deviation(rows.map { $0.amounts[column] }) }
    var usual: [Language: [(mean: Double, deviation: Double)]] = [:]
    for language in Language.allCases {
      let own = rows.filter { $0.language == language }
      usual[language] = columns.map { column in
        let values = own.map { $0.amounts[column] }
        // What hardly ever happens in a language must not weigh a ton there.
        let deviation = max(Statistics.deviation(values), 0.3 * spread[column], 1e-6)
        return (Statistics.mean(values), deviation)
      }
    }
    self.usual = usual
    seen = columns.map { column in
      let values = rows.map { $0.amounts[column] }
      return (values.min() ?? 0)...(values.max() ?? 0)
    }
    amounts = rows.map { row in
      zip(row.amounts, usual[row.language] ?? []).map { ($0 - $1.mean) / $1.deviation }
    }
  }

  var kernel: SquareMatrix {
    var kernel = SquareMatrix(size: amounts.count)
    for row in amounts.indices {
      for other in 0...row {
        var sum = 0.0
        for (left, right) in zip(amounts[row], amounts[other]) { sum += left * right }
        kernel.add(sum, row, other)
      }
    }
    return kernel
  }

  /// What one standard deviation of an evidence is worth.
  func weight(of column: Int, _ duals: [Double]) -> Double {
    amounts.indices.reduce(0) { $0 + duals[$1] * amounts[$1][column] }
  }
}
