import Prose
import Rulebook

/// A draft as it is weighed: which kinds of words stand in which sentence, and what is counted.
///
/// Lines that only fish for a reaction are left out, so that no line of bait, no "Thoughts?" and
/// no teaser in front of a link can ever raise a score. Each word is looked up once. It is large, so
/// it is lent, never copied.
package struct Observation: ~Copyable, Sendable {
  /// A sentence with at least one word.
  struct Sentence: Sendable {
    let kinds: WordKinds
    let words: Int
    /// Whether it is built as a question; a question mark alone does not make one.
    let asks: Bool
    let hasNumber: Bool
    /// Indices into `Reading.tokens`.
    let tokens: Range<Int>
    /// Indices into the words of the draft.
    let known: Range<Int>
    /// Index into `Reading.paragraphs`.
    let paragraph: Int

    /// The same as a question that no reader is asked: neither its mark nor its "you" means them.
    var askingNobody: Sentence {
      Sentence(
        kinds: kinds.subtracting([.you, .invites]), words: words, asks: false,
        hasNumber: hasNumber, tokens: tokens, known: known, paragraph: paragraph)
    }
  }

  let reading: Reading
  let matches: Matches
  /// The checks that found a fault.
  let faults: [CheckID]
  let credits: [Credit]
  let isShortRoom: Bool
  /// Of a thread that its author has numbered; else 1.
  let postCount: Int
  /// Lines that are left out, in any order.
  let unheard: [ByteRange]
  let sentences: [Sentence]
  private let kindCounts: KindCounts
  /// Words and numbers of `sentences`.
  let words: Int
  /// How many words each paragraph has; those without any do not count.
  let wordsOfParagraphs: [Int]
  let marks: Marks
  /// What of its words may have points.
  package let pieces: WordPieces

  package init(of inspection: borrowing Inspection, with kinds: KindTable) {
    let reading = inspection.reading
    let ignored = inspection.bait
    var known = kinds.words(in: reading)
    let heard = HeardSentence.all(in: reading, &known)
    let teasers = heard.teasers.union(inspection.teasers)
    let calls = inspection.callsToReaders
    let genuine = inspection.genuineQuestions
    let toOthers = inspection.questionsToOthers
    var sentences: [Sentence] = []
    var unheard = ignored
    for (index, sentence) in heard.enumerated() {
      let isIgnored = ignored.contains { $0.overlaps(sentence.sentence.range) }
      if isIgnored || teasers.contains(index) || sentence.isStub && !genuine.contains(index) {
        unheard.append(sentence.sentence.range)
      } else if sentence.wordCount > 0 {
        let observed = sentence.observed(callingReaders: calls.contains(index))
        sentences.append(toOthers.contains(index) ? observed.askingNobody : observed)
      }
    }
    self.reading = reading
    matches = inspection.brief.matches
    faults = inspection.findings.map(\.check)
    credits = inspection.credits
    isShortRoom = inspection.brief.platform.room == .short
    postCount = inspection.brief.platform.postCount(of: reading)
    self.sentences = sentences
    kindCounts = KindCounts(of: sentences)
    self.unheard = unheard
    words = sentences.reduce(0) { $0 + $1.words }
    wordsOfParagraphs = sentences.wordsOfParagraphs
    marks = Marks(in: reading, heard: sentences, of: known)
    pieces = WordPieces(of: known, in: sentences.map(\.known))
  }
}

extension Observation {
  /// The share of sentences for which something holds; 0 when there is none.
  func share(_ holds: (Sentence) -> Bool) -> Double {
    sentences.isEmpty ? 0 : Double(sentences.count(where: holds)) / Double(sentences.count)
  }

  /// The share of sentences with all of these kinds of words.
  func share(of kinds: WordKinds) -> Double {
    sentences.isEmpty ? 0 : Double(count(of: kinds)) / Double(sentences.count)
  }

  func has(_ kinds: WordKinds) -> Bool { count(of: kinds) > 0 }

  private func count(of kinds: WordKinds) -> Int {
    kindCounts[kinds] ?? sentences.count { $0.kinds.holds(kinds) }
  }

  func asks(where holds: (Sentence) -> Bool = { _ in true }) -> Bool {
    sentences.contains { $0.asks && holds($0) }
  }

  /// What a mark counts: in a long post each one less, or length alone would decide.
  var markScale: Double { fading(after: 200) }

  /// What a word counts. Words fade sooner than marks: most of what a long post says with them,
  /// no rated post of its length has taught.
  package var wordScale: Double { fading(after: 140) }

  private func fading(after words: Double) -> Double { min(1, words / Double(max(self.words, 1))) }

  /// The two sentences that stay with a reader.
  var closing: ArraySlice<Sentence> { sentences.suffix(2) }
}

extension WordKinds {
  static let i = WordKinds(.i)
  static let you = WordKinds(.you)
  static let invites = WordKinds(.ask)
  static let reply = WordKinds(.reply)
  static let greets = WordKinds(.greets)
  static let ourCost: WordKinds = [WordKinds(.cost), WordKinds(.we)]

  /// Asked of every sentence for every kind, so it is no call to another module.
  func holds(_ kinds: WordKinds) -> Bool { rawValue & kinds.rawValue == kinds.rawValue }
}

extension [Observation.Sentence] {
  fileprivate var wordsOfParagraphs: [Int] {
    var words: [Int] = []
    var last: Int?
    for sentence in self {
      if sentence.paragraph == last {
        words[words.count - 1] += sentence.words
      } else {
        words.append(sentence.words)
      }
      last = sentence.paragraph
    }
    return words
  }
}

extension Inspection {
  /// The sentences of questions that only lead to a link or an offer.
  fileprivate var teasers: Set<Int> {
    Set(brief.questions(in: reading).lazy.filter { $0.signs.contains(.teaser) }.map(\.sentence))
  }
}

extension [HeardSentence] {
  fileprivate var teasers: Set<Int> { Set(indices.filter { isTeaser($0) }) }

  /// Whether a question at `index` leads to a link: within the next two sentences, or anywhere
  /// behind when it opens the post; and nobody promises to answer or asks for a reply on the way.
  fileprivate func isTeaser(_ index: Int) -> Bool {
    guard self[index].sentence.ending == .question else { return false }
    let end = index <= 1 ? count : Swift.min(index + 3, count)
    for sentence in self[index..<end] {
      if sentence.kinds.holds(.reply) { return false }
      if sentence.hasLink { return true }
    }
    return false
  }
}
