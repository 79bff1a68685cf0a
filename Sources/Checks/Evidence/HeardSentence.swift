import Prose
import Rulebook

/// A sentence with the kinds of its words, clause by clause.
struct HeardSentence {
  /// A word as far as telling a question needs it.
  struct Word {
    let kinds: WordKinds
    let length: Int
  }

  let sentence: Sentence
  private(set) var kinds = WordKinds()
  private(set) var hasLink = false
  private var hasNumber = false
  /// Of a question: words between marks such as commas; none is empty.
  private var clauses: [[Word]] = []
  private var hasStrongMark = false

  init(_ sentence: Sentence, in reading: Reading, with table: KindTable) {
    self.sentence = sentence
    var clause: [Word] = []
    var isFirst = true
    for token in reading.tokens[sentence.tokens] {
      switch token.kind {
      case .word:
        let bytes = reading.folded.span.extracting(token.folded.start..<token.folded.end)
        var found = table.kinds(of: bytes, isCapitalised: token.isCapitalised)
        found.settleAddress(isAddress: token.isCapitalised && (!isFirst || isQuestion))
        kinds.formUnion(found)
        if isQuestion { clause.append(Word(kinds: found, length: token.range.length)) }
        isFirst = false
      case .number:
        if isQuestion { clause.append(Word(kinds: [], length: token.range.length)) }
        hasNumber = true
      case .punctuation:
        end(&clause)
        if reading.isStrongMark(token) { hasStrongMark = true }
      case .link: hasLink = true
      case .hyphen, .symbol, .emoji, .mention, .hashtag, .cashtag, .space, .lineBreak: break
      }
    }
    end(&clause)
  }

  var wordCount: Int { sentence.wordCount }

  /// "Thoughts?", "And you?": too short to ask anything, unless it is known to ask.
  var isStub: Bool { isQuestion && wordCount <= 3 }

  /// `callingReaders`: whether it names them first; a question that does speaks to them.
  func observed(callingReaders: Bool) -> Observation.Sentence {
    let isAddress = callingReaders && asks
    return Observation.Sentence(
      kinds: isAddress ? kinds.union(WordKinds(.you)) : kinds, words: wordCount, asks: asks,
      hasNumber: hasNumber, tokens: sentence.tokens, paragraph: sentence.paragraph)
  }

  private var isQuestion: Bool { sentence.ending == .question }

  private mutating func end(_ clause: inout [Word]) {
    if !clause.isEmpty { clauses.append(clause) }
    clause.removeAll()
  }
}

extension HeardSentence {
  /// Built as a question: a word that asks, or a verb, opens the sentence, or a clause behind an
  /// address, a condition or a colon.
  private var asks: Bool {
    guard isQuestion, wordCount >= 3 else { return false }
    return clauses.indices.contains { index in
      let isOpen =
        index == 0 || hasStrongMark || clauses[index - 1].count <= 4
        || clauses[0][0].kinds.contains(.calls)
      return isOpen && asks(clauses[index])
    }
  }

  private func asks(_ clause: [Word]) -> Bool {
    var start = 0
    while start < min(2, clause.count - 1), clause[start].kinds.contains(.joins),
      !clause[start].kinds.contains(.who)
    {
      start += 1
    }
    if start > 0, clause[start - 1].kinds.contains(.binds) { return false }
    let first = clause[start]
    if first.kinds.contains(.who) || first.kinds.contains(.opens) { return true }
    guard start + 1 < clause.count else { return false }
    let second = clause[start + 1].kinds
    // "in which …", "für wen …"; "kommt ihr …".
    return second.contains(.who) && first.length <= 5
      || second.contains(.subjects) && !first.kinds.contains(.joins)
        && !first.kinds.contains(.binds)
  }
}

extension Reading {
  /// A mark behind which a question begins anew: a colon, a dash, a quotation mark.
  fileprivate func isStrongMark(_ token: Token) -> Bool {
    let marks: [StaticString] = [":", "–", "—", "\""]
    return marks.contains { isToken(token, $0) }
  }
}

extension WordKinds {
  private static let address = WordKinds(.formal)
  private static let reader = WordKinds(.you)
  private static let somebodyElse = WordKinds(.others)

  /// "Sie" inside a sentence is the reader, "sie" somebody else.
  fileprivate mutating func settleAddress(isAddress: Bool) {
    guard !isDisjoint(with: Self.address) else { return }
    remove(Self.address)
    guard isAddress else { return }
    remove(Self.somebodyElse)
    insert(Self.reader)
  }
}
