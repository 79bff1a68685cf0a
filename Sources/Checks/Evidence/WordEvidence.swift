import Prose
import Rulebook

/// What the words of a draft add to each score, by the table of their language.
package struct WordEvidence: ~Copyable, Sendable {
  /// All that add to a score, and all that take from it, by aspect.
  package struct Sums: Sendable {
    package fileprivate(set) var gains = WordPoints.Points.zero
    package fileprivate(set) var losses = WordPoints.Points.zero
  }

  /// Words, pairs and endings, in order of appearance; each once, however often it stands there.
  let found: [WordPoints.Found]
  package let sums: Sums
  /// The heaviest of those that say something when they are named.
  let heaviest: HeaviestWords

  /// One walk over the words for all scores.
  package init(in observation: borrowing Observation, by words: WordPoints) {
    let scale = observation.wordScale
    let found = words.found(among: observation.pieces)
    var sums = Sums()
    var heaviest = HeaviestWords()
    for index in found.indices {
      let points = found[index].points
      sums.add(points * scale)
      if heaviest.hasRoom(for: points), observation.tells(found[index]) {
        heaviest.insert(points, index)
      }
    }
    self.found = found
    self.sums = sums
    self.heaviest = heaviest
  }
}

extension WordEvidence.Sums {
  fileprivate mutating func add(_ points: WordPoints.Points) {
    let nothing = WordPoints.Points.zero
    gains += points.replacing(with: nothing, where: points .< nothing)
    losses += points.replacing(with: nothing, where: points .> nothing)
  }
}
