import Prose
import Rulebook

/// The clauses of a sentence that ends on a question mark: words between marks such as commas.
struct Clauses {
  private struct Word {
    let kinds: WordKinds
    let length: Int
  }

  /// None is empty.
  private var clauses: [[Word]] = []
  private var hasStrongMark = false

  /// `words` are those of the sentence.
  init(of sentence: Sentence, _ words: ArraySlice<KnownWord>, in reading: borrowing Reading) {
    var words = words
    var clause: [Word] = []
    let tokens = reading.tokens
    for index in sentence.tokens {
      if let word = words.first, word.token == index {
        let range = tokens[index].range
        clause.append(Word(kinds: word.kinds, length: range.end - range.start))
        words.removeFirst()
      } else if tokens[index].kind == .punctuation {
        end(&clause)
        if reading.isStrongMark(tokens[index]) { hasStrongMark = true }
      }
    }
    end(&clause)
  }

  /// Built as a question: a word that asks, or a verb, opens the sentence, or a clause behind an
  /// address, a condition or a colon.
  var ask: Bool {
    clauses.indices.contains { index in
      let isOpen =
        index == 0 || hasStrongMark || clauses[index - 1].count <= 4
        || clauses[0][0].kinds.holds(.calling)
      return isOpen && asks(clauses[index])
    }
  }
}

extension Clauses {
  private mutating func end(_ clause: inout [Word]) {
    if !clause.isEmpty { clauses.append(clause) }
    clause.removeAll()
  }

  private func asks(_ clause: [Word]) -> Bool {
    var start = 0
    while start < min(2, clause.count - 1), clause[start].kinds.holds(.joining),
      !clause[start].kinds.holds(.asking)
    {
      start += 1
    }
    if start > 0, clause[start - 1].kinds.holds(.binding) { return false }
    let first = clause[start]
    if first.kinds.holds(.asking) || first.kinds.holds(.opening) { return true }
    guard start + 1 < clause.count else { return false }
    let second = clause[start + 1].kinds
    // "in which …", "für wen …"; "kommt ihr …".
    return second.holds(.asking) && first.length <= 5
      || second.holds(.subject) && !first.kinds.holds(.joining) && !first.kinds.holds(.binding)
  }
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
