import Prose
import Rulebook

extension WordEvidence {
  /// The first few of the words that count most in one direction, each once; words of a few
  /// letters, and those that only end like others, where there is nothing else. `column` is the
  /// place of the score.
  package func telling(
    _ areGains: Bool, _ column: Int, in observation: borrowing Observation
  ) -> [String] {
    var telling = TellingWords(among: found, areGains, column)
    telling.name(heaviest[areGains, column], areTelling: true, in: observation)
    if telling.areEnough { return telling.named }
    let others = telling.heaviest(areTelling: false, behind: nil, in: observation)
    telling.name(others, areTelling: false, in: observation)
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
    _ heaviest: Weights, areTelling: Bool, in observation: borrowing Observation
  ) {
    name(heaviest, in: observation)
    var last = heaviest.last
    while !areEnough, let lightest = last {
      let next = self.heaviest(areTelling: areTelling, behind: lightest, in: observation)
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
    areTelling: Bool, behind last: Weight?, in observation: borrowing Observation
  ) -> Weights {
    var weights = Weights()
    for index in found.indices where found[index].points[column] * sign > weights.least {
      let weight = Weight(points: found[index].points[column] * sign, index: index)
      if let last, !weight.isBehind(last) { continue }
      if observation.tells(found[index]) == areTelling { weights.insert(weight) }
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

  /// Whether it says something when it is named: more than three letters, and not just an ending.
  func tells(_ found: WordPoints.Found) -> Bool {
    guard !found.isEnding else { return false }
    let range = range(of: found.words)
    return range.end - range.start > 3
  }
}
