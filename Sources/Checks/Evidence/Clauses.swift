import Prose
import Rulebook

/// The clauses of a sentence that ends on a question mark: words between marks such as commas.
struct Clauses {
  private let words: [KnownWord]
  private let tokens: [Token]
  /// Indices into the words of the draft; none is empty.
  private var clauses: [Range<Int>] = []
  private var hasStrongMark = false

  /// `words` are those of the draft, `own` the indices of those of the sentence.
  init(
    of sentence: Sentence, _ words: [KnownWord], _ own: Range<Int>, in reading: borrowing Reading
  ) {
    self.words = words
    tokens = reading.tokens
    var (start, next) = (own.lowerBound, own.lowerBound)
    for index in sentence.tokens {
      if next < own.upperBound, words[next].token == index {
        next += 1
      } else if tokens[index].kind == .punctuation {
        if start < next { clauses.append(start..<next) }
        start = next
        if reading.isStrongMark(tokens[index]) { hasStrongMark = true }
      }
    }
    if start < next { clauses.append(start..<next) }
  }

  /// Built as a question: a word that asks, or a verb, opens the sentence, or a clause behind an
  /// address, a condition or a colon.
  var ask: Bool {
    clauses.indices.contains { index in
      let isOpen =
        index == 0 || hasStrongMark || clauses[index - 1].count <= 4
        || kinds(clauses[0].lowerBound).holds(.calling)
      return isOpen && asks(clauses[index])
    }
  }
}

extension Clauses {
  private func asks(_ clause: Range<Int>) -> Bool {
    var start = clause.lowerBound
    while start < min(clause.lowerBound + 2, clause.upperBound - 1),
      kinds(start).holds(.joining), !kinds(start).holds(.asking)
    {
      start += 1
    }
    if start > clause.lowerBound, kinds(start - 1).holds(.binding) { return false }
    let first = kinds(start)
    if first.holds(.asking) || first.holds(.opening) { return true }
    guard start + 1 < clause.upperBound else { return false }
    let second = kinds(start + 1)
    // "in which …", "für wen …"; "kommt ihr …".
    return second.holds(.asking) && tokens[words[start].token].range.length <= 5
      || second.holds(.subject) && !first.holds(.joining) && !first.holds(.binding)
  }

  private func kinds(_ word: Int) -> WordKinds { words[word].kinds }
}

extension WordKinds {
  fileprivate static let asking = WordKinds(.who)
  fileprivate static let opening = WordKinds(.opens)
  fileprivate static let joining = WordKinds(.joins)
  fileprivate static let binding = WordKinds(.binds)
  fileprivate static let subject = WordKinds(.subjects)
  fileprivate static let calling = WordKinds(.calls)
}

extension Reading {
  /// A mark behind which a question begins anew: a colon, a dash, a quotation mark.
  fileprivate func isStrongMark(_ token: Token) -> Bool {
    let marks: [StaticString] = [":", "–", "—", "\""]
    return marks.contains { isToken(token, $0) }
  }
}
