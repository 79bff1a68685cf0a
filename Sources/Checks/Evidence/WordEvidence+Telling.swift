import Prose
import Rulebook

extension WordEvidence {
  /// The first few of the words that count most in one direction, each once; words of a few
  /// letters only where there is nothing else. `column` is the place of the score.
  package func telling(
    _ areGains: Bool, _ column: Int, in observation: borrowing Observation
  ) -> [String] {
    var telling = TellingWords(among: found, areGains, column)
    telling.name(heaviest[areGains, column], areLong: true, in: observation)
    if telling.areEnough { return telling.named }
    let short = telling.heaviest(areLong: false, behind: nil, in: observation)
    telling.name(short, areLong: false, in: observation)
    return telling.named
  }
}

/// The words named so far of those that move a score in one direction.
private struct TellingWords {
  private static let most = 4

  private let found: [WordPoints.Found]
  private let sign: Double
  private let column: Int
  private(set) var named: [String] = []

  init(among found: [WordPoints.Found], _ areGains: Bool, _ column: Int) {
    self.found = found
    self.column = column
    sign = areGains ? 1 : -1
    named.reserveCapacity(Self.most)
  }

  var areEnough: Bool { named.count == Self.most }

  /// Names the heaviest, and those behind them as long as they are not enough.
  mutating func name(
    _ heaviest: Weights, areLong: Bool, in observation: borrowing Observation
  ) {
    name(heaviest, in: observation)
    var last = heaviest.last
    while !areEnough, let lightest = last {
      let next = self.heaviest(areLong: areLong, behind: lightest, in: observation)
      name(next, in: observation)
      last = next.last
    }
  }

  private mutating func name(_ weights: Weights, in observation: borrowing Observation) {
    var place: ByteRange?
    for index in 0..<weights.count where !areEnough {
      let range = observation.range(of: found[weights[index].index].words)
      // A word and its ending stand at one place, and mostly weigh alike.
      if let place, place.start == range.start, place.end == range.end { continue }
      let text = observation.reading.text(range)
      if !named.contains(text) { named.append(text) }
      place = range
    }
  }

  /// The next few, the heaviest first; of equals, the first. `last` is the lightest of those
  /// before, if any.
  func heaviest(
    areLong: Bool, behind last: Weight?, in observation: borrowing Observation
  ) -> Weights {
    var weights = Weights()
    for index in found.indices where found[index].points[column] * sign > weights.least {
      let weight = Weight(points: found[index].points[column] * sign, index: index)
      if let last, !weight.isBehind(last) { continue }
      if observation.areLong(found[index].words) == areLong { weights.insert(weight) }
    }
    return weights
  }
}

extension Observation {
  /// Where words stand that follow each other; their indices.
  fileprivate func range(of words: ClosedRange<Int>) -> ByteRange {
    ByteRange(
      reading.tokens[pieces.words[words.lowerBound].token].range.start,
      reading.tokens[pieces.words[words.upperBound].token].range.end)
  }

  /// Whether they have more than three letters together.
  func areLong(_ words: ClosedRange<Int>) -> Bool {
    let range = range(of: words)
    return range.end - range.start > 3
  }
}
