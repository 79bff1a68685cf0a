/// What the parser knows about a stretch of a pattern it has just compiled.
struct PatternPart {
  /// How many elements stand in it.
  var elements = 0
  /// How many words of a draft it takes at most, and at least.
  var words = 0
  var leastWords = 0
  var anchor = PatternAnchor.none

  /// `isRequired` is false for what may be missing; such a part can anchor nothing. `start` is
  /// where the part stands in the text.
  mutating func append(_ part: PatternPart, isRequired: Bool, at start: Int) {
    if isRequired, part.anchor.frequency < anchor.frequency {
      anchor = part.anchor
      anchor.lead += words
      anchor.leastLead += leastWords
      anchor.offset = start
    }
    words += part.words
    if isRequired { leastWords += part.leastWords }
    elements += 1
  }
}

/// The element by which a pattern is found: at least one of its keys is in every match.
struct PatternAnchor {
  /// See `PatternRarity`.
  var frequency: Int
  /// Indices into the parser's keys.
  var keys: Range<Int>
  /// How many words of a draft stand before it in a match, at most and at least.
  var lead: Int
  var leastLead = 0
  /// Where the element stands in the text; of one inside of a group, where the group begins.
  var offset = 0

  static let none = PatternAnchor(frequency: PatternRarity.none, keys: 0..<0, lead: 0)
}

/// A group while its alternatives are read.
struct PatternChoice {
  var part = PatternPart()
  /// Where the branch and the jump of the last alternative stand; 0 before the first.
  var branch = 0
  var jump = 0
  /// The words to choose from, as they stand in the code; `nil` when an alternative is more than a
  /// word.
  private(set) var words: [Int]? = []
  private let keysFrom: Int
  private var frequency = 0

  init(keysFrom: Int) { self.keysFrom = keysFrom }

  /// Takes note of the code of an alternative.
  mutating func note(_ code: ArraySlice<Int>) {
    let isWord = code.count == 3 && code.first == Int(PatternStep.words.rawValue)
    if isWord, let word = code.last { words?.append(word) } else { words = nil }
  }

  /// A group is found by the keys of all its alternatives, so they are kept side by side.
  mutating func add(_ alternative: PatternPart, keys: inout [PatternKey]) {
    let isFirst = part.elements == 0
    let kept = part.anchor.keys.isEmpty ? keysFrom : part.anchor.keys.upperBound
    let new = alternative.anchor.keys
    for (step, index) in new.enumerated() { keys[kept + step] = keys[index] }
    let upper = kept + new.count
    keys.removeLast(keys.count - upper)
    part.elements += 1
    part.words = max(part.words, alternative.words)
    part.leastWords =
      isFirst ? alternative.leastWords : min(part.leastWords, alternative.leastWords)
    let isFound =
      frequency != PatternRarity.none && alternative.anchor.frequency != PatternRarity.none
    frequency = isFound ? frequency + alternative.anchor.frequency : PatternRarity.none
    part.anchor = PatternAnchor(
      frequency: frequency, keys: keysFrom..<upper,
      lead: max(part.anchor.lead, alternative.anchor.lead),
      leastLead: isFirst
        ? alternative.anchor.leastLead
        : min(part.anchor.leastLead, alternative.anchor.leastLead))
  }
}
