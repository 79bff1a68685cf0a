/// Figures that say how well two columns of numbers agree.
package enum Statistics {
  /// Spearman's: 1 when both columns order the rows alike. Ties share their mean rank.
  package static func rankCorrelation(_ left: [Double], _ right: [Double]) -> Double {
    correlation(ranks(of: left), ranks(of: right))
  }

  package static func meanDifference(_ left: [Double], _ right: [Double]) -> Double {
    mean(zip(left, right).map { abs($0 - $1) })
  }

  package static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  /// Of the whole column, not of a sample of it.
  package static func deviation(_ values: [Double]) -> Double {
    let mean = mean(values)
    return Self.mean(values.map { ($0 - mean) * ($0 - mean) }).squareRoot()
  }

  private static func correlation(_ left: [Double], _ right: [Double]) -> Double {
    let (leftMean, rightMean) = (mean(left), mean(right))
    let shared = mean(zip(left, right).map { ($0 - leftMean) * ($1 - rightMean) })
    let spread = deviation(left) * deviation(right)
    return spread == 0 ? 0 : shared / spread
  }

  private static func ranks(of values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = [Double](repeating: 0, count: values.count)
    var first = 0
    while first < order.count {
      var last = first
      while last + 1 < order.count, values[order[last + 1]] == values[order[first]] { last += 1 }
      for place in first...last { ranks[order[place]] = Double(first + last) / 2 }
      first = last + 1
    }
    return ranks
  }
}
