import Prose
import Rulebook

extension Question {
  /// All of a post, in order; at most one a sentence. Linear in the length of the post.
  static func all(
    in reading: Reading, _ brief: Brief, _ readerWords: [Match], _ listedForOthers: Set<Int>
  ) -> [Question] {
    let clues = QuestionClues(in: reading, brief, readerWords, listedForOthers)
    return reading.sentences.indices.compactMap { clues.question(in: $0) }
  }
}

extension QuestionClues {
  fileprivate func question(in sentence: Int) -> Question? {
    let mark = reading.questionMark(of: sentence)
    guard let form = form(of: sentence, mark) else { return nil }
    let own = reading.sentences[sentence]
    let end = mark.map { reading.tokens[$0].range.end } ?? reading.lastWordEnd(of: own)
    let place = mark.map { reading.tokens[$0].range.start } ?? own.range.start
    var signs: Question.Signs = []
    let found = self[sentence]
    let isQuoted = reading.quotation(at: place) != nil || found.contains(.reported)
    if isQuoted || listedForOthers.contains(sentence) { signs.insert(.quoted) }
    if isClosing(sentence) { signs.insert(.closing) }
    if isToReader(sentence, form) { signs.insert(.toReader) }
    for (clue, sign) in Self.plain where found.contains(clue) { signs.insert(sign) }
    if isAnswered(sentence) { signs.insert(.answered) }
    if isTeaser(sentence, behind: mark ?? own.tokens.lowerBound) { signs.insert(.teaser) }
    return Question(
      sentence: sentence, range: ByteRange(own.range.start, end), form: form,
      wordCount: own.wordCount, signs: signs)
  }

  /// Clues that are signs as they stand.
  private static let plain: [(QuestionClues.Clue, Question.Signs)] = [
    (.stock, .stock), (.bait, .bait), (.loaded, .loaded), (.tag, .tag), (.warmTag, .warmTag),
    (.questionWord, .open), (.reader, .addressed),
  ]

  private func form(of sentence: Int, _ mark: Int?) -> Question.Form? {
    let found = self[sentence]
    let own = reading.sentences[sentence]
    if let mark {
      // "Not you?!" is astonished, and waits for nobody; "Why not?!" still asks.
      var asks: QuestionClues.Clue = [.questionWord, .verbFirst, .verbSecond]
      if own.wordCount > 4 { asks.insert(.reader) }
      let isAstonished = reading.isShouted(mark) && found.isDisjoint(with: asks)
      return isAstonished ? nil : .marked
    }
    if found.contains(.invitation) { return .invitation }
    if found.contains(.wish) { return .wish }
    guard own.ending != .colon else { return nil }
    // "How could you!" and "Warm today, isn't it!" marvel; "Why not tell us!" still asks.
    if own.ending == .exclamation, !found.isDisjoint(with: [.exclaim, .tag, .warmTag]) {
      return nil
    }
    if !found.isDisjoint(with: [.verbSecond, .tag, .warmTag]) { return .unmarked }
    // "Habt ihr Fragen, ruft an" is a condition; it gives itself away by its comma.
    return found.contains(.verbFirst) && !reading.hasComma(sentence) ? .unmarked : nil
  }

  private func isClosing(_ sentence: Int) -> Bool {
    let start = reading.sentences[sentence].range.start - reading.draft.post.start
    let body = (worded.last.map { reading.sentences[$0].range.end } ?? 0) - reading.draft.post.start
    return 5 * start >= 3 * body || worded.suffix(3).contains(sentence)
  }

  private func isToReader(_ sentence: Int, _ form: Question.Form) -> Bool {
    let found = self[sentence]
    if form == .invitation || form == .wish { return true }
    if !found.isDisjoint(with: [.reader, .anybody, .ask]) { return true }
    // Whoever ends on "Which of the three should go first?" asks those who have read so far.
    if form == .marked, found.contains(.questionWord), isClosing(sentence) {
      return !isForOneself(sentence)
    }
    // "To all who drive:" and the question on the next line belong together.
    guard sentence > 0, reading.sentences[sentence - 1].ending == .colon else { return false }
    return self[sentence - 1].contains(.reader)
  }

  /// "What did I learn?", "Why am I telling you this?": whoever goes on with a statement asked
  /// nobody else, and needs no word of answer; a blank line between them changes nothing.
  private func isForOneself(_ sentence: Int) -> Bool {
    let isOwn =
      self[sentence].contains(.own) && self[sentence].isDisjoint(with: [.reader, .anybody, .ask])
    guard isOwn || self[sentence].contains(.retelling), let next = wordedSentence(behind: sentence)
    else { return false }
    return self[next].isDisjoint(with: Self.goesOn) && reading.questionMark(of: next) == nil
  }

  private func wordedSentence(behind sentence: Int) -> Int? {
    reading.sentences.indices[(sentence + 1)...].first { reading.sentences[$0].wordCount > 0 }
  }

  /// What follows a question that still waits for an answer.
  private static let goesOn: QuestionClues.Clue = [
    .waiting, .offer, .invitation, .wish, .stock, .bait, .broadcast,
  ]

  private func isAnswered(_ sentence: Int) -> Bool {
    guard let next = wordedSentence(behind: sentence) else { return false }
    if self[next].contains(.answer) || isForOneself(sentence) { return true }
    let own = reading.sentences[sentence]
    let reply = reading.sentences[next]
    guard self[sentence].isDisjoint(with: [.reader, .stock, .ask]),
      self[next].isDisjoint(with: Self.goesOn.union(.reader)), reading.questionMark(of: next) == nil
    else { return false }
    return reply.wordCount <= 4 && reply.paragraph == own.paragraph
  }

  /// Behind a question, a link or an offer is where its answer lies; unless the question is one that
  /// only the reader can answer, or the link is a mere part of what follows. "Looking for a flat?"
  /// needs neither: whoever says yes is told nothing but to read on.
  private func isTeaser(_ sentence: Int, behind mark: Int) -> Bool {
    let sentences = reading.sentences
    let isNearEnd = sentence + 1 < sentences.count
    if isNearEnd, self[sentence + 1].contains(.broadcast) { return true }
    if self[sentence].contains(.ask) { return false }
    if self[sentence].contains(.tease), !asksBehindMark(sentence) { return true }
    if isNearEnd, self[sentence + 1].contains(.sells) { return true }
    var end = sentences[sentence].tokens.upperBound
    if isNearEnd, sentences[sentence + 1].wordCount <= 6 {
      end = sentences[sentence + 1].tokens.upperBound
    }
    return reading.holds(.link, in: min(mark, end)..<end)
  }

  /// "You run shops: what went wrong first?" turns to some readers, and then asks them.
  private func asksBehindMark(_ sentence: Int) -> Bool {
    let marks: [StaticString] = [":", "–", "—"]
    return self[sentence].contains(.questionWord)
      && reading.tokens[reading.sentences[sentence].tokens].contains { token in
        marks.contains { reading.isToken(token, $0) }
      }
  }
}
