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

  /// In order of appearance; each once, however often it stands there.
  package let entries: [Entry]
  /// All that add to a score, and all that take from it, by aspect.
  package let sums: (gains: WordPoints.Points, losses: WordPoints.Points)

  package init(in observation: Observation, by words: WordPoints) {
    var entries: [Entry] = []
    var seen = Array(repeating: false, count: words.count)
    let scale = observation.wordScale
    let all = WordPieces(in: observation)
    for piece in all.pieces {
      let bytes = all.folded.span.extracting(piece.folded)
      let found = piece.isEnding ? words.ending(bytes) : words.word(bytes)
      guard let found, !seen[found.index] else { continue }
      seen[found.index] = true
      entries.append(Entry(range: piece.range, points: found.points * scale))
    }
    self.entries = entries
    sums = entries.reduce(into: (gains: .zero, losses: .zero)) { sums, entry in
      sums.gains += pointwiseMax(entry.points, .zero)
      sums.losses += pointwiseMin(entry.points, .zero)
    }
  }
}
