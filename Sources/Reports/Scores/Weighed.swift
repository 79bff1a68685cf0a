import Checks
import Prose
import Rulebook

/// A post weighed once, for all its scores.
struct Weighed {
  private static let mostWords = 4

  let observation: Observation
  let words: WordEvidence
  /// How much there is of each of `Evidence.all`.
  let amounts: [Double]
  private let reading: Reading

  init(_ inspection: Inspection, on scales: Scales) {
    let observation = Observation(of: inspection, with: scales.kinds)
    self.observation = observation
    words = WordEvidence(in: observation, by: scales.words)
    amounts = Evidence.all.map { $0.amount(in: observation) }
    reading = inspection.reading
  }

  /// The first few of the words that count most in one direction, each once; words of a few
  /// letters only where there is nothing else.
  func telling(_ sign: Double, _ column: Int) -> [String] {
    var named: [String] = []
    var words = weighing(sign, column)
    for isLong in [true, false] {
      while named.count < Self.mostWords, let place = words.heaviest(isLong: isLong) {
        let text = reading.text(words[place].range)
        if !named.contains(text) { named.append(text) }
        words[place].weight = 0
      }
    }
    return named
  }

  /// The words that count in one direction, in order of appearance.
  private func weighing(_ sign: Double, _ column: Int) -> [Weight] {
    var weights: [Weight] = []
    weights.reserveCapacity(words.entries.count)
    for entry in words.entries {
      let weight = entry.points[column] * sign
      if weight > 0 { weights.append(Weight(range: entry.range, weight: weight)) }
    }
    return weights
  }
}

/// A word on the scales; 0 once it is named.
private struct Weight {
  let range: ByteRange
  let isLong: Bool
  var weight: Double

  init(range: ByteRange, weight: Double) {
    self.range = range
    self.weight = weight
    isLong = range.end - range.start > 3
  }
}

extension [Weight] {
  /// Of equals, the first.
  fileprivate func heaviest(isLong: Bool) -> Int? {
    var best: Int?
    var most = 0.0
    for index in indices where self[index].weight > most && self[index].isLong == isLong {
      (best, most) = (index, self[index].weight)
    }
    return best
  }
}
