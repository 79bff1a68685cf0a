import Checks
import Rulebook

/// The scoring of one language made ready to weigh many posts: evidence is found by its place, not
/// by its name.
package struct Scales: Sendable {
  struct Scale: Sendable {
    let formula: Formula
    /// What counts here, in the order of `Evidence.all`.
    let terms: [Term]

    /// What each term is worth for the amounts of `Evidence.all`.
    func points(for amounts: [Double]) -> [Double] {
      var points: [Double] = []
      points.reserveCapacity(terms.count + 2)
      for index in terms.indices {
        points.append(terms[index].points(for: amounts[terms[index].evidence]))
      }
      return points
    }
  }

  /// A weight of a formula.
  struct Term: Sendable {
    /// Index into `Evidence.all`.
    let evidence: Int
    private let weight: Double
    private let usual: Double
    private let least: Double
    private let most: Double

    init(evidence: Int, _ weight: Formula.Weight) {
      self.evidence = evidence
      self.weight = weight.points
      usual = weight.usual
      (least, most) = (weight.seen.lowerBound, weight.seen.upperBound)
    }

    /// See `Formula.Weight`; here for the loop over all of them.
    func points(for amount: Double) -> Double { weight * (min(max(amount, least), most) - usual) }
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
          terms: Evidence.all.enumerated().compactMap { index, evidence in
            formula.weights[evidence.name].map { Term(evidence: index, $0) }
          })
      }
    }
  }
}
