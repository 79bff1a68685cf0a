import Prose
import Rulebook

/// For each score, the words that add most to it and those that take most from it.
struct HeaviestWords {
  private var gains = InlineArray<4, Weights>(repeating: Weights())
  private var losses = InlineArray<4, Weights>(repeating: Weights())
  /// What points must exceed, or fall below, to find a place in any of them.
  private var (leastGains, leastLosses) = (WordPoints.Points.zero, WordPoints.Points.zero)

  /// `column` is the place of the score.
  subscript(areGains: Bool, column: Int) -> Weights {
    areGains ? gains[column] : losses[column]
  }

  @inline(__always) func hasRoom(for points: WordPoints.Points) -> Bool {
    points.x > leastGains.x || points.y > leastGains.y || points.z > leastGains.z
      || points.w > leastGains.w || points.x < leastLosses.x || points.y < leastLosses.y
      || points.z < leastLosses.z || points.w < leastLosses.w
  }

  mutating func insert(_ points: WordPoints.Points, _ index: Int) {
    for column in gains.indices {
      if points[column] > leastGains[column] {
        gains[column].insert(Weight(points: points[column], index: index))
        leastGains[column] = gains[column].least
      } else if points[column] < leastLosses[column] {
        losses[column].insert(Weight(points: -points[column], index: index))
        leastLosses[column] = -losses[column].least
      }
    }
  }
}

/// A word on the scales.
struct Weight {
  let points: Double
  /// Into what was found in the draft.
  let index: Int

  /// Lighter, or as heavy and later in the post.
  func isBehind(_ other: Weight) -> Bool {
    points < other.points || points == other.points && index > other.index
  }
}

/// The heaviest of some words: eight, as a word, its endings and its pairs may all weigh much.
struct Weights {
  private var all = InlineArray<8, Weight>(repeating: Weight(points: 0, index: 0))
  private(set) var count = 0
  /// What a word must weigh more than to find a place here.
  private(set) var least = 0.0

  private var isFull: Bool { count == all.count }
  /// The lightest, where lighter ones may have found no room.
  var last: Weight? { isFull ? all[count - 1] : nil }

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
