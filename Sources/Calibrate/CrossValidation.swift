import Foundation
import Prose
import Rulebook

/// How well scores agree with the adviser on drafts of a writer who was not learned from.
struct CrossValidation {
  private let material: Material
  private let samples: [Sample]

  init(_ samples: [Sample], _ material: Material) {
    self.samples = samples
    self.material = material
  }

  /// Scores for every sample, each from a table that never saw its writer.
  var scores: [[Double]] {
    var scores = [[Double]](repeating: [], count: samples.count)
    for writer in Set(samples.map(\.writer)).sorted() {
      let (own, others) = (
        samples.indices.filter { samples[$0].writer == writer },
        samples.indices.filter { samples[$0].writer != writer }
      )
      let table = Fit(others.map { material.rows[$0] }, pieces: material.pieces).table()
      for index in own { scores[index] = table.scores(of: material.rows[index]) }
    }
    return scores
  }

  func report() {
    let scores = scores
    print("Cross-validation, one writer left out at a time, \(samples.count) drafts")
    for (index, aspect) in Aspect.allCases.enumerated() {
      let given = samples.indices.map { material.rows[$0].scores[index] }
      let found = scores.map { $0[index] }
      let rank = Statistics.rankCorrelation(given, found).rounded(to: 3)
      let difference = Statistics.meanDifference(given, found).rounded(to: 1)
      print("  \(aspect.rawValue): rank correlation \(rank), mean difference \(difference)")
    }
  }
}

/// How often the better version of a draft gets the higher score.
struct PairReport {
  private let pairs: [Pair]
  private let material: Material
  private let first: Int

  init(_ pairs: [Pair], _ material: inout Material) throws {
    self.pairs = pairs
    first = material.rows.count
    for pair in pairs {
      try material.add(pair.a, in: pair.lang, on: pair.platform)
      try material.add(pair.b, in: pair.lang, on: pair.platform)
    }
    self.material = material
  }

  func report(_ table: Table) {
    var right = 0
    var moved = 0
    var unchanged = 0
    for (index, pair) in pairs.enumerated() {
      let better = table.scores(of: material.rows[first + 2 * index]).map { $0.rounded() }
      let worse = table.scores(of: material.rows[first + 2 * index + 1]).map { $0.rounded() }
      for (column, aspect) in Aspect.allCases.enumerated() {
        if pair.aspect == aspect.rawValue, better[column] > worse[column] { right += 1 }
        guard pair.unchanged.contains(aspect.rawValue) else { continue }
        unchanged += 1
        if abs(better[column] - worse[column]) > 15 { moved += 1 }
      }
    }
    print("Pairs: \(right) of \(pairs.count) right;", terminator: " ")
    print("\(moved) of \(unchanged) unchanged aspects moved by more than 15")
  }
}
