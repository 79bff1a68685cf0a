import Testing

@testable import Reports

@Suite("Statistics")
struct StatisticsTests {
  @Test("ranks tell order, not distance")
  func ranksTellOrder() {
    #expect(Statistics.rankCorrelation([1, 2, 3], [10, 1_000, 1_001]) > 0.999)
    #expect(Statistics.rankCorrelation([1, 2, 3], [3, 2, 1]) < -0.999)
  }

  @Test("ties share their rank")
  func tiesShareRank() {
    let correlation = Statistics.rankCorrelation([1, 1, 2, 2], [5, 6, 7, 8])
    #expect(abs(correlation - 0.894) < 0.001)
  }

  @Test("solves equations")
  func solvesEquations() {
    var matrix = SquareMatrix(size: 2)
    matrix.add(4, 0, 0)
    matrix.add(1, 1, 0)
    matrix.add(3, 1, 1)
    let found = matrix.solving([6, 7])
    #expect(abs(found[0] - 1) < 1e-12)
    #expect(abs(found[1] - 2) < 1e-12)
  }
}
