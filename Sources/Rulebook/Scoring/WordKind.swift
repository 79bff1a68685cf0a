/// What a word is good for when a post is weighed; the words are in `scoring/kinds.txt`.
package enum WordKind: String, CaseIterable, Sendable {
  // Who speaks, to whom, about whom.
  case i, we, you, others, persons
  /// Address when capitalised inside a sentence ("Sie"), else somebody else.
  case formal
  // What happened.
  case past, said, time, place, things, cost, sorry, thanks, learn
  // Where somebody stands.
  case must, judge, not, but, because, decide, hedge
  // What any house could have written.
  case hype, release, vague, abstract
  // What moves readers to answer, and what answers them.
  case ask, reply, who
  case casual
  // What tells a question from a statement with a question mark.
  /// Verbs that open a question.
  case opens
  /// Words that may stand before the word that asks ("and", "but").
  case joins
  /// Words that begin a clause which asks nothing ("because", "dass").
  case binds
  /// Who stands behind a verb that opens a question; only where verbs do so freely.
  case subjects
  /// Words that begin an address or a condition before a question ("if", "an alle").
  case calls
  /// Words that begin a letter ("dear", "an").
  case greets
}

/// The kinds of one word, or of all words of a sentence.
package struct WordKinds: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  package init(_ kind: WordKind) {
    rawValue = WordKind.allCases.firstIndex(of: kind).map { 1 << UInt64($0) } ?? 0
  }

  package func contains(_ kind: WordKind) -> Bool { contains(WordKinds(kind)) }
}
