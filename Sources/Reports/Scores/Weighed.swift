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
    amounts = Evidence.amounts(in: observation)
    reading = inspection.reading
  }

  /// The first few of the words that count most in one direction, each once; words of a few
  /// letters only where there is nothing else.
  func telling(_ sign: Double, _ column: Int) -> [String] {
    var named: [String] = []
    named.reserveCapacity(Self.mostWords)
    for isLong in [true, false] where named.count < Self.mostWords {
      // A word, its endings and its pairs may all weigh much.
      var most = 2 * Self.mostWords
      var weights = heaviest(most, sign, column, isLong: isLong)
      name(weights, &named)
      while named.count < Self.mostWords, weights.count == most {
        most *= 2
        weights = heaviest(most, sign, column, isLong: isLong)
        name(weights, &named)
      }
    }
    return named
  }

  /// Adds those that have no name yet, as long as there is room.
  private func name(_ weights: [Weight], _ named: inout [String]) {
    var last: ByteRange?
    for weight in weights where named.count < Self.mostWords {
      // A word and its ending stand at one place, and mostly weigh alike.
      if let last, last.start == weight.range.start, last.end == weight.range.end { continue }
      let text = reading.text(weight.range)
      if !named.contains(text) { named.append(text) }
      last = weight.range
    }
  }

  /// Up to `most` of the words that count in one direction, the heaviest first; of equals, the
  /// first.
  private func heaviest(
    _ most: Int, _ sign: Double, _ column: Int, isLong: Bool
  ) -> [Weight] {
    var weights: [Weight] = []
    weights.reserveCapacity(most)
    let entries = words.entries
    for index in entries.indices {
      let points = entries[index].points[column] * sign
      guard points > 0 else { continue }
      var place = weights.count
      if place == most {
        guard points > weights[most - 1].points else { continue }
        place -= 1
      }
      let range = entries[index].range
      guard (range.end - range.start > 3) == isLong else { continue }
      let weight = Weight(range: range, points: points)
      if place == weights.count { weights.append(weight) }
      while place > 0, points > weights[place - 1].points {
        weights[place] = weights[place - 1]
        place -= 1
      }
      weights[place] = weight
    }
    return weights
  }
}

/// A word on the scales.
private struct Weight {
  let range: ByteRange
  let points: Double
}
