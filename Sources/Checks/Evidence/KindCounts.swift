import Rulebook

/// In how many sentences each kind of word stands.
struct KindCounts: Sendable {
  /// By the place of the bit of a kind.
  private var counts = InlineArray<64, Int32>(repeating: 0)

  init(of sentences: [Observation.Sentence]) {
    for index in sentences.indices {
      var rest = sentences[index].kinds.rawValue
      while rest != 0 {
        counts[rest.trailingZeroBitCount] += 1
        rest &= rest - 1
      }
    }
  }

  /// `nil` for more than one kind at once: nobody has counted how they meet.
  subscript(kinds: WordKinds) -> Int? {
    let bits = kinds.rawValue
    return bits.nonzeroBitCount == 1 ? Int(counts[bits.trailingZeroBitCount]) : nil
  }
}
