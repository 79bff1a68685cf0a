import Prose
import Rulebook

/// How long a reader must hold their breath for a sentence.
struct Breath {
  let range: ByteRange
  /// The author's own words: without quoted speech, and an enumeration counts as one.
  let words: Int
  /// Clauses that hang on another.
  let clauses: Int
  let language: Language
  /// The last word before the comma nearest to the middle: a place for a full stop.
  let wordBeforeBreak: String?

  /// One a sentence, in order.
  static func all(in reading: Reading, _ brief: Brief) -> [Breath] {
    var clauses = Array(repeating: 0, count: reading.sentences.count)
    for match in brief.ownMatches(of: "fit/subordinate-clause", in: reading) {
      clauses[match.sentence] += 1
    }
    return zip(reading.sentences, clauses).map { Breath(of: $0, clauses: $1, in: reading) }
  }

  init(of sentence: Sentence, clauses: Int = 0, in reading: Reading) {
    let parts = reading.parts(of: sentence)
    range = sentence.range
    words = parts.breathLength
    self.clauses = clauses
    language = reading.language(of: sentence)
    wordBeforeBreak = reading.wordBeforeBreak(in: parts).map { reading.text($0) }
  }
}

extension [[Token]] {
  /// Three parts in a row of up to two words are a list, which is read at a glance.
  fileprivate var breathLength: Int {
    var sum = 0
    var row = 0
    for part in self {
      row = part.count <= 2 ? row + 1 : 0
      sum += part.count
      if row == 3 { sum -= suffixLength(before: part) }
      if row >= 3 { sum -= part.count }
    }
    return sum
  }

  /// The words of the two parts before the third of a list.
  private func suffixLength(before third: [Token]) -> Int {
    guard let end = firstIndex(of: third), end >= 2 else { return 0 }
    return self[end - 1].count + self[end - 2].count - 1
  }
}

extension Reading {
  /// The words of a sentence, cut at its commas, colons and dashes; without what is quoted.
  fileprivate func parts(of sentence: Sentence) -> [[Token]] {
    var parts: [[Token]] = [[]]
    for token in tokens[sentence.tokens] {
      switch token.kind {
      case .word, .number:
        if quotation(at: token.range.start) == nil, !token.joinsBefore {
          parts[parts.count - 1].append(token)
        }
      case .punctuation:
        if isBreak(token), parts.last?.isEmpty == false { parts.append([]) }
      case .hyphen, .symbol, .emoji, .link, .mention, .hashtag, .cashtag, .space, .lineBreak:
        continue
      }
    }
    return parts.filter { !$0.isEmpty }
  }

  private func isBreak(_ token: Token) -> Bool {
    let marks: [StaticString] = [",", ";", ":", "–", "—"]
    return marks.contains { isToken(token, $0) }
  }

  /// `nil` when nothing breaks the sentence near its middle.
  fileprivate func wordBeforeBreak(in parts: [[Token]]) -> Token? {
    let all = parts.map(\.count).reduce(0, +)
    var seen = 0
    var best: (distance: Int, token: Token)?
    for part in parts.dropLast() {
      seen += part.count
      guard let last = part.last, seen >= 4, all - seen >= 4 else { continue }
      let distance = abs(2 * seen - all)
      if distance < best?.distance ?? .max { best = (distance, last) }
    }
    return best?.token
  }
}
