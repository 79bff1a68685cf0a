import Prose
import Rulebook

/// How long a reader must hold their breath for a sentence.
struct Breath {
  let sentence: Sentence
  /// The author's own words: without quoted speech, and an enumeration counts as one.
  let words: Int
  /// Clauses that hang on another.
  let clauses: Int
  let language: Language

  /// One a sentence, in order.
  static func all(in reading: Reading, _ brief: Brief) -> [Breath] {
    var clauses = Array(repeating: 0, count: reading.sentences.count)
    for match in brief.ownMatches(of: "fit/subordinate-clause", in: reading) {
      clauses[match.sentence] += 1
    }
    return zip(reading.sentences, clauses).map { sentence, clauses in
      Breath(
        sentence: sentence, words: reading.breathLength(of: sentence), clauses: clauses,
        language: reading.language(of: sentence))
    }
  }

  /// The last word before the comma nearest to the middle: a place for a full stop; `nil` when
  /// nothing breaks the sentence near its middle.
  func wordBeforeBreak(in reading: Reading) -> String? {
    var breaks: [(words: Int, last: Token)] = []
    reading.eachPart(of: sentence) { count, last in
      breaks.append(((breaks.last?.words ?? 0) + count, last))
    }
    guard let all = breaks.popLast()?.words else { return nil }
    let middle = breaks.filter { $0.words >= 4 && all - $0.words >= 4 }
      .min { abs(2 * $0.words - all) < abs(2 * $1.words - all) }
    return middle.map { reading.text($0.last) }
  }
}

extension Reading {
  /// In words; see `Breath.words`.
  func breathLength(of sentence: Sentence) -> Int {
    var length = BreathLength()
    eachPart(of: sentence) { count, _ in length.add(count) }
    return length.words
  }
}

/// Three parts in a row of up to two words are a list, which is read at a glance.
private struct BreathLength {
  private(set) var words = 0
  /// Short parts in a row so far, and the words of the last two of them.
  private var row = 0
  private var before = (0, 0)

  mutating func add(_ count: Int) {
    row = count <= 2 ? row + 1 : 0
    if row < 3 { words += count }
    if row == 3 { words -= before.0 + before.1 - 1 }
    before = (before.1, count)
  }
}

extension Reading {
  /// The parts of a sentence between its commas, colons and dashes, without what is quoted: how
  /// many words each has, and the last of them. Parts without words are none.
  fileprivate func eachPart(of sentence: Sentence, _ body: (Int, Token) -> Void) {
    let tokens = tokens
    let isQuoting = holdsQuotation(sentence)
    var count = 0
    var last = sentence.tokens.lowerBound
    for index in sentence.tokens {
      switch tokens[index].kind {
      case .word, .number:
        if tokens[index].joinsBefore { continue }
        if isQuoting, quotation(at: tokens[index].range.start) != nil { continue }
        count += 1
        last = index
      case .punctuation:
        guard count > 0, breaks(tokens[index]) else { continue }
        body(count, tokens[last])
        count = 0
      case .hyphen, .symbol, .emoji, .link, .mention, .hashtag, .cashtag, .space, .lineBreak:
        continue
      }
    }
    if count > 0 { body(count, tokens[last]) }
  }

  private func breaks(_ token: Token) -> Bool {
    switch mark(token) {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): true
    case _: isToken(token, "–") || isToken(token, "—")
    }
  }
}
