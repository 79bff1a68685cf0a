import Prose
import Rulebook

extension WordEvidence {
  private static let mostWords = 4

  /// The first few of the words that count most in one direction, each once; words of a few
  /// letters only where there is nothing else. `column` is the place of the score.
  package func telling(
    _ areGains: Bool, _ column: Int, in observation: borrowing Observation
  ) -> [String] {
    var named: [String] = []
    named.reserveCapacity(Self.mostWords)
    for areLong in [true, false] {
      var last: Weight?
      repeat {
        let weights = heaviest(areGains, column, areLong, behind: last, in: observation)
        last = weights.isFull ? weights.last : nil
        var place: ByteRange?
        for index in 0..<weights.count where named.count < Self.mostWords {
          let range = observation.range(of: found[weights[index].index].words)
          // A word and its ending stand at one place, and mostly weigh alike.
          if let place, place.start == range.start, place.end == range.end { continue }
          let text = observation.inspection.reading.text(range)
          if !named.contains(text) { named.append(text) }
          place = range
        }
      } while last != nil && named.count < Self.mostWords
      if named.count == Self.mostWords { break }
    }
    return named
  }

  /// The next few of the words that count in one direction, the heaviest first; of equals, the
  /// first. `last` is the lightest of those before, if any.
  private func heaviest(
    _ areGains: Bool, _ column: Int, _ areLong: Bool, behind last: Weight?,
    in observation: borrowing Observation
  ) -> Weights {
    let sign: Double = areGains ? 1 : -1
    var weights = Weights()
    for index in found.indices where found[index].points[column] * sign > weights.least {
      let weight = Weight(points: found[index].points[column] * sign, index: index)
      if let last, !weight.isBehind(last) { continue }
      let range = observation.range(of: found[index].words)
      if (range.end - range.start > 3) == areLong { weights.insert(weight) }
    }
    return weights
  }
}

extension Observation {
  /// Where words stand that follow each other; their indices.
  fileprivate func range(of words: ClosedRange<Int>) -> ByteRange {
    let (first, last) = (pieces.words[words.lowerBound], pieces.words[words.upperBound])
    return ByteRange(
      inspection.reading.tokens[first.token].range.start,
      inspection.reading.tokens[last.token].range.end)
  }
}

/// A word on the scales.
private struct Weight {
  let points: Double
  let index: Int

  /// Lighter, or as heavy and later in the post.
  func isBehind(_ other: Weight) -> Bool {
    points < other.points || points == other.points && index > other.index
  }
}

/// The heaviest of some words: eight, as a word, its endings and its pairs may all weigh much.
private struct Weights {
  private var all = InlineArray<8, Weight>(repeating: Weight(points: 0, index: 0))
  private(set) var count = 0
  /// What a word must weigh more than to find a place here.
  private(set) var least = 0.0

  var isFull: Bool { count == all.count }
  var last: Weight? { count == 0 ? nil : all[count - 1] }

  subscript(index: Int) -> Weight { all[index] }

  /// Behind all that are as heavy; when there is no more room, the lightest goes.
  mutating func insert(_ weight: Weight) {
    var place = isFull ? count - 1 : count
    count = place + 1
    while place > 0, all[place - 1].points < weight.points {
      all[place] = all[place - 1]
      place -= 1
    }
    all[place] = weight
    if isFull { least = all[count - 1].points }
  }
}
