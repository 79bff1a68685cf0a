/// The answer of a ridge regression over drafts: what each draft adds to every weight.
struct Solution {
  /// Sum up to zero.
  let duals: [Double]
  /// Of the targets.
  let mean: Double

  init(
    _ shared: SquareMatrix, _ words: SquareMatrix, _ restraint: Restraint, _ targets: [Double]
  ) {
    let size = targets.count
    var kernel = SquareMatrix(size: size)
    for row in 0..<size {
      for column in 0...row {
        kernel.add(shared[row, column] + restraint.reach * words[row, column], row, column)
      }
    }
    kernel.centre()
    for row in 0..<size { kernel.add(restraint.penalty, row, row) }
    let mean = Statistics.mean(targets)
    duals = kernel.solving(targets.map { $0 - mean })
    self.mean = mean
  }
}

extension SquareMatrix {
  /// As if the mean of all rows had been taken from each before.
  fileprivate mutating func centre() {
    let means = (0..<size).map { row in
      Statistics.mean((0..<size).map { self[row, $0] })
    }
    let mean = Statistics.mean(means)
    for row in 0..<size {
      for column in 0..<size { self[row, column] += mean - means[row] - means[column] }
    }
  }
}
