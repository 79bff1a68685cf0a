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
  var memory: Evidence.Memory

  init(_ inspection: Inspection, on scales: Scales) {
    let observation = Observation(of: inspection, with: scales.kinds)
    self.observation = observation
    words = WordEvidence(in: observation, by: scales.words)
    amounts = Evidence.amounts(in: observation)
    reading = inspection.reading
    memory = Evidence.Memory(for: observation)
  }

  /// The first few of the words that count most in one direction, each once; words of a few
  /// letters only where there is nothing else.
  func telling(_ sign: Double, _ column: Int) -> [String] {
    var most = 2 * Self.mostWords
    while true {
      let weights = heaviest(most, sign, column)
      let named = distinct(weights)
      if named.count == Self.mostWords || weights.count < most { return named }
      most *= 2
    }
  }

  private func distinct(_ weights: [Weight]) -> [String] {
    var named: [String] = []
    named.reserveCapacity(Self.mostWords)
    var last: Weight?
    for weight in weights where named.count < Self.mostWords {
      // A word and its ending stand at one place, and mostly weigh alike.
      if let last, last.range.start == weight.range.start, last.range.end == weight.range.end {
        continue
      }
      let text = reading.text(weight.range)
      if !named.contains(text) { named.append(text) }
      last = weight
    }
    return named
  }

  /// Up to `most` of the words that count in one direction, in the order in which they are named.
  private func heaviest(_ most: Int, _ sign: Double, _ column: Int) -> [Weight] {
    var weights: [Weight] = []
    weights.reserveCapacity(most)
    let entries = words.entries
    for index in entries.indices {
      let points = entries[index].points[column] * sign
      guard points > 0 else { continue }
      let weight = Weight(range: entries[index].range, points: points)
      var place = weights.count
      if place < most {
        weights.append(weight)
      } else if weight.isBefore(weights[most - 1]) {
        place -= 1
      } else {
        continue
      }
      while place > 0, weight.isBefore(weights[place - 1]) {
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
  private let isLong: Bool

  init(range: ByteRange, points: Double) {
    self.range = range
    self.points = points
    isLong = range.end - range.start > 3
  }

  func isBefore(_ other: Weight) -> Bool {
    isLong == other.isLong ? points > other.points : isLong
  }
}
