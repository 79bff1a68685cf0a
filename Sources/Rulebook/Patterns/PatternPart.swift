/// What the parser knows about a stretch of a pattern it has just compiled.
struct PatternPart {
  /// How many elements stand in it.
  var elements = 0
  /// How many words of a draft it takes at most.
  var words = 0
  var anchor = PatternAnchor.none

  /// `isRequired` is false for what may be missing; such a part can anchor nothing.
  mutating func append(_ part: PatternPart, isRequired: Bool) {
    if isRequired, part.anchor.score > anchor.score {
      anchor = part.anchor
      anchor.lead += words
    }
    words += part.words
    elements += 1
  }
}

/// The element by which a pattern is found: at least one of its keys is in every match.
struct PatternAnchor {
  /// The higher, the rarer in a draft; 0 when nothing can serve.
  var score: Int
  /// Indices into the parser's keys.
  var keys: Range<Int>
  /// How many words of a draft stand before it in a match at most.
  var lead: Int

  static let none = PatternAnchor(score: 0, keys: 0..<0, lead: 0)
}

/// A group while its alternatives are read.
struct PatternChoice {
  var part = PatternPart()
  /// Where the jump of the last alternative stands; 0 before the first.
  var jump = 0
  private let keysFrom: Int
  private var score = Int.max

  init(keysFrom: Int) { self.keysFrom = keysFrom }

  /// A group is found by the keys of all its alternatives, so they are kept side by side.
  mutating func add(_ alternative: PatternPart, keys: inout [PatternKey]) {
    let kept = part.anchor.keys.isEmpty ? keysFrom : part.anchor.keys.upperBound
    let new = alternative.anchor.keys
    score = min(score, alternative.anchor.score)
    for (step, index) in new.enumerated() { keys[kept + step] = keys[index] }
    let upper = kept + new.count
    keys.removeLast(keys.count - upper)
    part.elements += 1
    part.words = max(part.words, alternative.words)
    // The most common alternative decides; and each more of them makes the group more common.
    let value = score > 0 ? max(2, score - part.elements / 4) : 0
    let lead = max(part.anchor.lead, alternative.anchor.lead)
    part.anchor = PatternAnchor(score: value, keys: keysFrom..<upper, lead: lead)
  }
}
