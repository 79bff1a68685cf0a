import Prose
import Rulebook

/// What the word lists say about each sentence, gathered once.
struct QuestionClues {
  struct Clue: OptionSet {
    let rawValue: Int

    static let questionWord = Clue(rawValue: 1 << 0)
    static let anybody = Clue(rawValue: 1 << 1)
    static let reader = Clue(rawValue: 1 << 2)
    static let ask = Clue(rawValue: 1 << 3)
    static let invitation = Clue(rawValue: 1 << 4)
    static let wish = Clue(rawValue: 1 << 5)
    static let stock = Clue(rawValue: 1 << 6)
    static let bait = Clue(rawValue: 1 << 7)
    static let loaded = Clue(rawValue: 1 << 8)
    static let tag = Clue(rawValue: 1 << 9)
    static let warmTag = Clue(rawValue: 1 << 10)
    static let answer = Clue(rawValue: 1 << 11)
    static let waiting = Clue(rawValue: 1 << 12)
    static let offer = Clue(rawValue: 1 << 13)
    static let broadcast = Clue(rawValue: 1 << 14)
    static let verbSecond = Clue(rawValue: 1 << 15)
    static let verbFirst = Clue(rawValue: 1 << 16)
    static let exclaim = Clue(rawValue: 1 << 17)
    static let tease = Clue(rawValue: 1 << 18)
    static let sells = Clue(rawValue: 1 << 19)
    static let own = Clue(rawValue: 1 << 20)
    static let retelling = Clue(rawValue: 1 << 21)
    static let reported = Clue(rawValue: 1 << 22)
  }

  let reading: Reading
  /// Indices of the sentences with words in them, sorted.
  let worded: [Int]
  /// Points of lists that ask somebody else.
  let listedForOthers: Set<Int>
  /// One a sentence.
  private var clues: [Clue]

  init(
    in reading: borrowing Reading, _ brief: borrowing Brief, _ readerWords: [Match],
    _ listedForOthers: Set<Int>
  ) {
    self.reading = copy reading
    worded = reading.wordedSentences
    self.listedForOthers = listedForOthers
    clues = Array(repeating: [], count: reading.sentences.count)
    for match in readerWords { clues[match.sentence].insert(.reader) }
    for source in Self.sources {
      for match in brief.matches.of(source.lexicon) {
        guard let clue = source.clues.first(where: { $0.group == match.group })?.clue,
          // "Wer wollte, konnte gehen" is no question; its comma comes too soon. And what stands
          // before a colon only announces the question behind it: "Let's talk: who stays at home?"
          clue != .verbSecond || !reading.isToken(",", behind: match),
          clue != .stock || !reading.hasColon(behind: match)
        else { continue }
        clues[match.sentence].insert(clue)
      }
    }
    for match in brief.matches.of("dialogue/question-words")
    where match.group != "other"
      && reading.beginsClause(match.tokens.lowerBound, in: match.sentence)
    {
      let isFirst = !clues[match.sentence].contains(.questionWord)
      if isFirst, match.group == "exclaim" { clues[match.sentence].insert(.exclaim) }
      if match.group == "anybody" { clues[match.sentence].insert(.anybody) }
      clues[match.sentence].insert(.questionWord)
    }
  }

  subscript(sentence: Int) -> Clue { clues[sentence] }

  private struct Source {
    let lexicon: LexiconName
    let clues: [(group: String, clue: Clue)]

    init(_ lexicon: LexiconName, _ clues: (group: String, clue: Clue)...) {
      self.lexicon = lexicon
      self.clues = clues
    }
  }

  private static let sources = [
    Source("dialogue/open-question", ("ask", .ask), ("invite", .invitation), ("wish", .wish)),
    Source(
      "dialogue/self-question", ("main", .own), ("telling", .retelling), ("reported", .reported)),
    Source("dialogue/lazy-question", ("main", .stock), ("wide", .stock)),
    Source("dialogue/engagement-bait", ("hard", .bait), ("soft", .bait)),
    Source("dialogue/rhetorical-question", ("main", .loaded), ("tag", .tag), ("warm", .warmTag)),
    // Who asks "What kind of idiot buys this?" wants no answer.
    Source("stance/attack-person", ("main", .loaded), ("name", .loaded)),
    Source("dialogue/self-answer", ("main", .answer), ("waiting", .waiting)),
    Source("dialogue/reply-offer", ("main", .offer)),
    Source("dialogue/broadcast", ("main", .broadcast)),
    Source("dialogue/sales-cta", ("main", .broadcast), ("sign-up", .broadcast)),
    Source("dialogue/teaser-question", ("main", .tease), ("offer", .sells)),
    Source("dialogue/unmarked-question", ("main", .verbSecond), ("verb-first", .verbFirst)),
  ]
}

extension Reading {
  /// The question mark that ends a sentence; tags, links and emoji may stand behind it.
  ///
  /// As an index into `tokens`; the first of several marks. One between quotation marks counts too.
  func questionMark(of sentence: Int) -> Int? {
    var found: Int?
    for index in sentences[sentence].tokens.reversed() {
      let token = tokens[index]
      switch token.kind {
      case .word, .number: return found
      case .punctuation where isToken(token, "?"):
        // In "(1/?" it stands for a number.
        found = index > 0 && isToken(tokens[index - 1], "/") ? nil : index
      default: continue
      }
    }
    return found
  }

  /// Whether a "!" stands right beside a mark.
  func isShouted(_ mark: Int) -> Bool {
    [mark - 1, mark + 1].contains { index in
      tokens.indices.contains(index) && isToken(tokens[index], "!")
    }
  }

  fileprivate func isToken(_ mark: StaticString, behind match: Match) -> Bool {
    match.tokens.upperBound < tokens.count && isToken(tokens[match.tokens.upperBound], mark)
  }

  fileprivate func hasColon(behind match: Match) -> Bool {
    let end = sentences[match.sentence].tokens.upperBound
    return tokens[min(end, match.tokens.upperBound)..<end].contains { isToken($0, ":") }
  }

  func hasComma(_ sentence: Int) -> Bool {
    tokens[sentences[sentence].tokens].contains { isToken($0, ",") }
  }

  /// Where the last word, number, tag or name of a sentence ends.
  func lastWordEnd(of sentence: Sentence) -> Int {
    let last = sentence.tokens.last { tokens[$0].kind == .word || tokens[$0].kind == .number }
    return last.map { tokens[$0].range.end } ?? sentence.range.end
  }

  /// Whether no other word stands between a token and the last mark before it, or only a word that
  /// ties on what was said ("and").
  fileprivate func beginsClause(_ token: Int, in sentence: Int) -> Bool {
    var words = 0
    for index in (sentences[sentence].tokens.lowerBound..<token).reversed() {
      switch tokens[index].kind {
      case .punctuation, .hyphen: return true
      case .word, .number, .link, .cashtag: words += 1
      case .symbol, .emoji, .space, .lineBreak, .mention, .hashtag: continue
      }
      if words > 1 { return false }
    }
    return true
  }
}
