import Prose
import Rulebook

/// A sentence with the kinds of its words.
struct HeardSentence {
  let sentence: Sentence
  /// Indices into the words of the draft.
  let known: Range<Int>
  let kinds: WordKinds
  let hasLink: Bool
  private let hasNumber: Bool
  /// Whether it is built as a question; a question mark alone does not make one.
  private let asks: Bool

  /// All of a draft, in order. `words` are all its words; their kinds are settled on the way.
  static func all(in reading: Reading, _ words: inout [KnownWord]) -> [HeardSentence] {
    let links = reading.indices(of: .link)
    var (next, link) = (0, 0)
    return reading.sentences.map { sentence in
      while next < words.count, words[next].token < sentence.tokens.lowerBound { next += 1 }
      let start = next
      while next < words.count, words[next].token < sentence.tokens.upperBound { next += 1 }
      while link < links.count, links[link] < sentence.tokens.lowerBound { link += 1 }
      let hasLink = link < links.count && links[link] < sentence.tokens.upperBound
      return HeardSentence(sentence, start..<next, of: &words, hasLink: hasLink, in: reading)
    }
  }

  private init(
    _ sentence: Sentence, _ known: Range<Int>, of words: inout [KnownWord], hasLink: Bool,
    in reading: borrowing Reading
  ) {
    let isQuestion = if case .question = sentence.ending { true } else { false }
    self.sentence = sentence
    self.known = known
    (kinds, hasNumber) = Self.settle(&words, known, isQuestion, in: reading)
    self.hasLink = hasLink
    asks =
      isQuestion && sentence.wordCount >= 3
      && Clauses(of: sentence, words, known, in: reading).ask
  }

  /// Settles which words address somebody, and says what kinds of words there are.
  private static func settle(
    _ words: inout [KnownWord], _ known: Range<Int>, _ isQuestion: Bool,
    in reading: borrowing Reading
  ) -> (kinds: WordKinds, hasNumber: Bool) {
    let address = WordKinds.address.rawValue
    var kinds: UInt64 = 0
    var hasNumber = false
    var isFirst = true
    for index in known {
      if words[index].isNumber {
        hasNumber = true
        continue
      }
      if words[index].kinds.rawValue & address != 0 {
        let isCapitalised = reading.tokens[words[index].token].isCapitalised
        words[index].kinds.settleAddress(isAddress: isCapitalised && (!isFirst || isQuestion))
      }
      kinds |= words[index].kinds.rawValue
      isFirst = false
    }
    return (WordKinds(rawValue: kinds), hasNumber)
  }

  var wordCount: Int { sentence.wordCount }

  /// "Thoughts?", "And you?": too short to ask anything, unless it is known to ask.
  var isStub: Bool { sentence.ending == .question && wordCount <= 3 }

  /// `callingReaders`: whether it names them first; a question that does speaks to them.
  func observed(callingReaders: Bool) -> Observation.Sentence {
    let isAddress = callingReaders && asks
    return Observation.Sentence(
      kinds: isAddress ? kinds.union(.you) : kinds, words: wordCount, asks: asks,
      hasNumber: hasNumber, tokens: sentence.tokens, known: known, paragraph: sentence.paragraph)
  }
}

extension WordKinds {
  fileprivate static let address = WordKinds(.formal)
  private static let somebodyElse = WordKinds(.others)

  /// "Sie" inside a sentence is the reader, "sie" somebody else.
  fileprivate mutating func settleAddress(isAddress: Bool) {
    remove(Self.address)
    guard isAddress else { return }
    remove(Self.somebodyElse)
    insert(.you)
  }
}
