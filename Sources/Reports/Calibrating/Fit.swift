import Checks
import Prose
import Rulebook

/// Ridge regression of the adviser's scores on evidences and words.
///
/// Evidences are measured in standard deviations of their language and share one weight in all
/// languages; words have a weight of their own in their language. Solved over drafts instead of
/// weights, for there are fewer of them.
package struct Fit {
  /// In how many drafts a word must stand to be considered.
  static let fewestDrafts = 3
  /// How many words, pairs and endings are kept for an aspect in a language.
  static let keptWords = 900

  private let rows: [Corpus.Row]
  private let pieces: [Corpus.Piece]
  private let standing: Standing
  /// In which rows a piece stands, and what it counts there.
  private let places: [Int: [(row: Int, count: Double)]]

  /// `rows` must be of that corpus. Without words, evidences alone are learned from.
  package init(_ rows: [Corpus.Row], of corpus: Corpus, withWords: Bool = true) {
    self.rows = rows
    pieces = corpus.pieces
    standing = Standing(rows)
    var places: [Int: [(row: Int, count: Double)]] = [:]
    if withWords {
      for (index, row) in rows.enumerated() {
        for piece in row.pieces { places[piece, default: []].append((index, row.wordScale)) }
      }
    }
    self.places = places.filter { $0.value.count >= Self.fewestDrafts }
  }

  package func table() -> Table {
    var table = Table()
    let shared = standing.kernel
    let all = places.keys.sorted()
    let words = kernel(of: all)
    for (index, aspect) in Aspect.allCases.enumerated() {
      let restraint = Restraint(for: aspect)
      let targets = rows.map { $0.scores[index] }
      let kept = heaviest(all, Solution(shared, words, restraint, targets).duals)
      let solution = Solution(shared, kernel(of: kept), restraint, targets)
      write(solution, kept, restraint, aspect: index, to: &table)
    }
    return table
  }
}

extension Fit {
  private func kernel(of pieces: [Int]) -> SquareMatrix {
    var kernel = SquareMatrix(size: rows.count)
    for piece in pieces {
      let places = places[piece] ?? []
      for (index, place) in places.enumerated() {
        for other in places[...index] {
          kernel.add(place.count * other.count, place.row, other.row)
        }
      }
    }
    return kernel
  }

  /// The weight of a piece; its column is centred by itself, for the duals sum up to zero.
  private func weight(of piece: Int, _ duals: [Double]) -> Double {
    (places[piece] ?? []).reduce(0) { $0 + duals[$1.row] * $1.count }
  }

  /// For each language the pieces that move most drafts farthest.
  private func heaviest(_ pieces: [Int], _ duals: [Double]) -> [Int] {
    Language.allCases.flatMap { language in
      pieces.filter { self.pieces[$0].language == language }
        .map { piece in
          let count = Double(places[piece]?.count ?? 0)
          return (piece, abs(weight(of: piece, duals)) * count.squareRoot())
        }
        .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        .prefix(Self.keptWords).map(\.0)
    }.sorted()
  }

  private func write(
    _ solution: Solution, _ kept: [Int], _ restraint: Restraint, aspect: Int,
    to table: inout Table
  ) {
    var start = solution.mean
    for piece in kept {
      let points = (weight(of: piece, solution.duals) * restraint.wordPoints).rounded(to: 1)
      guard points != 0 else { continue }
      var all = table.words[piece] ?? Aspect.allCases.map { _ in 0 }
      all[aspect] = points
      table.words[piece] = all
      let count = (places[piece] ?? []).reduce(0) { $0 + $1.count }
      start -= points * count / Double(rows.count)
    }
    let weights = Evidence.all.indices.map { standing.weight(of: $0, solution.duals) }
    for language in Language.allCases {
      let usual = standing.usual[language] ?? []
      let evidences = Evidence.all.indices.map { column in
        Formula.Weight(
          points: (weights[column] * restraint.spread / usual[column].deviation).rounded(to: 1),
          usual: usual[column].mean.rounded(to: 2), seen: standing.seen[column].rounded)
      }
      table.columns[language, default: []].append(
        Table.Column(
          start: start.rounded(to: 1), range: restraint.range, evidences: evidences))
    }
  }
}

extension ClosedRange<Double> {
  fileprivate var rounded: ClosedRange { lowerBound.rounded(to: 2)...upperBound.rounded(to: 2) }
}
