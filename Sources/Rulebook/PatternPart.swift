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
