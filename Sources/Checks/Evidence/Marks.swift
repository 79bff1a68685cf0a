import Prose
import Rulebook

/// What is counted in a draft beside its words.
///
/// What can only hurt counts wherever it stands, the rest only in sentences that are heard.
struct Marks: Sendable {
  private(set) var links = 0
  private(set) var hashtags = 0
  private(set) var emoji = 0
  private(set) var exclamations = 0
  private(set) var mentions = 0
  private(set) var brackets = 0
  private(set) var colons = 0
  /// Single quotation marks; a quotation has two.
  private(set) var quotes = 0
  private(set) var namesHour = false
  /// Letters of all words, and how many words they make.
  private(set) var letters = 0
  private(set) var words = 0

  /// `known` are all words of the draft.
  init(in reading: Reading, heard: [Observation.Sentence], of known: [KnownWord]) {
    links = reading.indices(of: .link).count
    hashtags = reading.indices(of: .hashtag).count
    emoji = reading.indices(of: .emoji).count
    let tokens = reading.tokens
    let folded = reading.folded
    reading.each(.punctuation, heard) { index, isHeard in
      for place in tokens[index].folded.start..<tokens[index].folded.end {
        count(folded[place], isHeard: isHeard)
      }
    }
    reading.each(.mention, heard) { _, isHeard in if isHeard { mentions += 1 } }
    reading.each(.number, heard) { index, isHeard in
      if isHeard, !namesHour, reading.isHour(index) { namesHour = true }
    }
    for sentence in heard {
      for index in sentence.known where !known[index].isNumber {
        words += 1
        letters += known[index].letters
      }
    }
  }

  private mutating func count(_ mark: UInt8, isHeard: Bool) {
    switch mark {
    case UInt8(ascii: "!"): exclamations += 1
    case UInt8(ascii: "(") where isHeard: brackets += 1
    case UInt8(ascii: ":") where isHeard: colons += 1
    case UInt8(ascii: "\"") where isHeard: quotes += 1
    default: break
    }
  }
}

extension Reading {
  /// All tokens of a kind, by index, and whether they stand in a sentence that is heard.
  fileprivate func each(
    _ kind: Token.Kind, _ heard: [Observation.Sentence], _ take: (Int, _ isHeard: Bool) -> Void
  ) {
    var next = 0
    for index in indices(of: kind) {
      while next < heard.count, heard[next].tokens.upperBound <= index { next += 1 }
      take(index, next < heard.count && heard[next].tokens.lowerBound <= index)
    }
  }

  /// "10:30", "7.30", "6 am", "6 Uhr".
  fileprivate func isHour(_ index: Int) -> Bool {
    let digits = folded(tokens[index])
    if digits.count >= 4, digits.count <= 5 {
      let mark = digits[digits.endIndex - 3]
      if mark == UInt8(ascii: ":") || mark == UInt8(ascii: ".") { return true }
    }
    let next = tokens[(index + 1)...].first { $0.kind != .space }
    let words: [StaticString] = ["am", "pm", "uhr"]
    return next.map { next in words.contains { isToken(next, $0) } } ?? false
  }
}
