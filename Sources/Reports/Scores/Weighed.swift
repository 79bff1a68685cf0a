import Checks
import Prose
import Rulebook

/// A post weighed once, for all its scores.
struct Weighed {
  private static let mostWords = 4

  let observation: Observation
  let words: WordEvidence
  /// How much there is of each of `Evidence.all`.
  let amounts: [Double]
  private let reading: Reading

  init(_ inspection: Inspection, on scales: Scales) {
    let observation = Observation(of: inspection, with: scales.kinds)
    self.observation = observation
    words = WordEvidence(in: observation, by: scales.words)
    amounts = Evidence.all.map { $0.amount(in: observation) }
    reading = inspection.reading
  }

  /// The first few of the words that count most in one direction, each once; words of a few
  /// letters only where there is nothing else.
  func telling(_ sign: Double, _ column: Int) -> [String] {
    var named: [String] = []
    var used: [Int] = []
    for isLong in [true, false] {
      while named.count < Self.mostWords,
        let heaviest = heaviest(sign, column, isLong: isLong, besides: used)
      {
        used.append(heaviest)
        let text = reading.text(words.entries[heaviest].range)
        if !named.contains(text) { named.append(text) }
      }
    }
    return named
  }

  /// Index into the words; of equals, the first.
  private func heaviest(
    _ sign: Double, _ column: Int, isLong: Bool, besides used: [Int]
  ) -> Int? {
    var best: Int?
    var most = 0.0
    for index in words.entries.indices {
      let weight = words.entries[index].points[column] * sign
      guard weight > most, (words.entries[index].range.length > 3) == isLong,
        !used.contains(index)
      else { continue }
      (best, most) = (index, weight)
    }
    return best
  }
}
