import Checks
import Rulebook

/// A post weighed once, for all its scores.
struct Weighed: ~Copyable {
  let observation: Observation
  let words: WordEvidence
  /// How much there is of each of `Evidence.all`.
  let amounts: [Double]

  init(_ inspection: borrowing Inspection, on scales: borrowing Scales) {
    observation = Observation(of: inspection, with: scales.kinds)
    words = WordEvidence(in: observation, by: scales.words)
    amounts = Evidence.amounts(in: observation)
  }
}
