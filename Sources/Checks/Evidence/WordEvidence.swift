import Prose
import Rulebook

/// What the words of a draft add to each score, by the table of their language.
package struct WordEvidence: Sendable {
  /// A word, a pair or an ending that stands in the draft.
  package struct Entry: Sendable {
    /// Where it first stands.
    package let range: ByteRange
    /// In the order of `Aspect.allCases`, for a post of this length.
    package let points: WordPoints.Points
  }

  /// All that add to a score, and all that take from it, by aspect.
  package struct Sums: Sendable {
    package fileprivate(set) var gains = WordPoints.Points.zero
    package fileprivate(set) var losses = WordPoints.Points.zero
  }

  /// In order of appearance; each once, however often it stands there.
  package let entries: [Entry]
  package let sums: Sums

  package init(in observation: Observation, by words: WordPoints) {
    let scale = observation.wordScale
    let tokens = observation.reading.tokens
    let known = observation.pieces.words
    var sums = Sums()
    entries = words.found(among: observation.pieces).map { found in
      let points = found.points * scale
      sums.add(points)
      let first = tokens[known[found.words.lowerBound].token].range
      guard found.words.lowerBound < found.words.upperBound else {
        return Entry(range: first, points: points)
      }
      let last = tokens[known[found.words.upperBound].token].range
      return Entry(range: first.joined(with: last), points: points)
    }
    self.sums = sums
  }
}

extension WordEvidence.Sums {
  fileprivate mutating func add(_ points: WordPoints.Points) {
    Self.add(points.x, &gains.x, &losses.x)
    Self.add(points.y, &gains.y, &losses.y)
    Self.add(points.z, &gains.z, &losses.z)
    Self.add(points.w, &gains.w, &losses.w)
  }

  private static func add(_ points: Double, _ gain: inout Double, _ loss: inout Double) {
    if points > 0 { gain += points } else { loss += points }
  }
}
