import Checks
import Rulebook

/// The scoring of one language made ready to weigh many posts: evidence is found by its place, not
/// by its name.
package struct Scales: Sendable {
  struct Scale: Sendable {
    let formula: Formula
    /// Of those of `Evidence.all` that count here, by index.
    let weights: [(evidence: Int, weight: Formula.Weight)]
  }

  let kinds: KindTable
  let words: WordPoints
  /// In the order of `Aspect.allCases`; `nil` where there is no formula.
  let scales: [Scale?]

  package init(_ scoring: Scoring) {
    kinds = scoring.kinds
    words = scoring.words
    scales = Aspect.allCases.map { aspect in
      scoring.formulas[aspect].map { formula in
        Scale(
          formula: formula,
          weights: Evidence.all.enumerated().compactMap { index, evidence in
            formula.weights[evidence.name].map { (index, $0) }
          })
      }
    }
  }
}
