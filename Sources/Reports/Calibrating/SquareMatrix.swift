/// A symmetric matrix and the one thing done with it: solving equations.
struct SquareMatrix {
  let size: Int
  private var cells: [Double]

  init(size: Int) {
    self.size = size
    cells = Array(repeating: 0, count: size * size)
  }

  subscript(row: Int, column: Int) -> Double {
    get { cells[row * size + column] }
    set { cells[row * size + column] = newValue }
  }

  /// Adds to both halves what holds for two rows; once on the diagonal.
  mutating func add(_ value: Double, _ row: Int, _ column: Int) {
    cells[row * size + column] += value
    if row != column { cells[column * size + row] += value }
  }

  /// What times `self` gives the targets. `self` must be positive definite.
  ///
  /// Cholesky: only sums, products and roots in a fixed order, so every machine finds the same.
  func solving(_ targets: [Double]) -> [Double] {
    let size = size
    var lower = cells
    lower.withUnsafeMutableBufferPointer { lower in
      for row in 0..<size {
        for column in 0...row {
          var sum = lower[row * size + column]
          for index in 0..<column {
            sum -= lower[row * size + index] * lower[column * size + index]
          }
          lower[row * size + column] =
            row == column ? sum.squareRoot() : sum / lower[column * size + column]
        }
      }
    }
    return substituted(targets, in: lower)
  }

  private func substituted(_ target: [Double], in lower: [Double]) -> [Double] {
    var values = target
    for row in 0..<size {
      for index in 0..<row { values[row] -= lower[row * size + index] * values[index] }
      values[row] /= lower[row * size + row]
    }
    for row in (0..<size).reversed() {
      for index in row + 1..<size { values[row] -= lower[index * size + row] * values[index] }
      values[row] /= lower[row * size + row]
    }
    return values
  }
}
