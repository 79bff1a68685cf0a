import Prose
import Rulebook

/// Where the author says something that a reasonable person could deny.
///
/// "I think" alone is none: its sentence must also hold a judgement, so that "I think we arrived
/// at eight" does not pass for a stance. Questions and other people's speech never count.
struct Positions {
  /// One a sentence, sorted: the words that carry the position.
  let ranges: [ByteRange]
  /// The sentences they stand in, sorted.
  let sentences: [Int]
  /// Whether somebody decides or judges in words that no adviser would praise: a plant is closed,
  /// or "nobody wants to work". It is a position all the same.
  let hasUnpraised: Bool

  init(in reading: borrowing Reading, _ brief: borrowing Brief) {
    var ranges: [ByteRange] = []
    var sentences: [Int] = []
    var rest = brief.matches.of("stance/position").filter {
      !reading.isForeignSpeech(at: $0.range.start) && !reading.isAsked($0)
        && !brief.isReported($0, in: reading)
    }[...]
    hasUnpraised = rest.contains { $0.group == "unpraised" }
    while let sentence = rest.first?.sentence {
      let own = rest.prefix { $0.sentence == sentence }
      rest = rest[own.endIndex...]
      guard let range = Self.position(in: own) else { continue }
      ranges.append(range)
      sentences.append(sentence)
    }
    self.ranges = ranges
    self.sentences = sentences
  }

  private static func position(in matches: ArraySlice<Match>) -> ByteRange? {
    if let claim = matches.first(where: { $0.group == "claim" }) { return claim.range }
    guard
      let marker = matches.first(where: { $0.group == "marker" }),
      matches.contains(where: { $0.group == "judgement" })
    else { return nil }
    return marker.range
  }
}
