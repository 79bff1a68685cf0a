import Prose
import Rulebook

/// Nouns made of verbs and adjectives, told by their endings, and the formulas around them.
struct Nominals {
  /// All such nouns but the everyday ones, sorted.
  let nouns: [ByteRange]
  /// Two of them that hang on each other ("Umsetzung der Optimierung"), sorted.
  let chains: [ByteRange]
  /// What the word list knows, sorted.
  let formulas: [Match]
  /// The weighty words of sentences that carry three or more of them and hardly anything else.
  let loads: [ByteRange]

  private static let lexicon: LexiconName = "authenticity/nominal-style"

  init(in reading: borrowing Reading, _ brief: borrowing Brief) {
    let everyday = brief.matches.of(Self.lexicon, group: "everyday")
    var nouns: [Int] = []
    var loads: [Int] = []
    let words = reading.indices(of: .word)
    loads.reserveCapacity(words.count / 4)
    var next = 0
    for (index, sentence) in reading.sentences.enumerated() {
      let start = loads.count
      let isQuoting = reading.holdsQuotation(sentence)
      while next < words.count, words[next] < sentence.tokens.upperBound {
        let word = words[next]
        next += 1
        guard reading.isWeighty(word, isQuoting) else { continue }
        let isNoun =
          reading.isNominal(word, in: sentence)
          && !everyday.contains { $0.tokens.contains(word) }
        if isNoun { nouns.append(word) }
        if isNoun || reading.isLong(word, in: sentence) { loads.append(word) }
      }
      let count = loads.count - start
      if !sentence.isLoaded(with: count) || brief.isSpoken(index, in: reading) {
        loads.removeLast(count)
      }
    }
    self.nouns = nouns.map { reading.tokens[$0].range }
    self.loads = loads.map { reading.tokens[$0].range }
    chains = reading.chains(of: nouns).withoutOverlaps
    formulas = brief.meant(Self.lexicon, group: "main", in: reading)
  }
}

extension Sentence {
  /// Three weighty words, and at least every fourth is one.
  fileprivate func isLoaded(with weights: Int) -> Bool {
    weights >= 3 && wordCount >= 4 && 4 * weights >= wordCount
  }
}

extension Brief {
  /// Whether somebody says "I" or "you" there.
  fileprivate func isSpoken(_ sentence: Int, in reading: Reading) -> Bool {
    matches.of("authenticity/first-person", inSentence: sentence).contains {
      $0.group != "corporate"
    } || readerWords(in: reading).contains { $0.sentence == sentence }
  }
}

extension Reading {
  /// Seven letters or more, and not quoted.
  fileprivate func isWeighty(_ index: Int, _ isQuoting: Bool) -> Bool {
    let token = tokens[index]
    return token.folded.end - token.folded.start >= 7
      && (!isQuoting || quotation(at: token.range.start) == nil)
  }

  /// Longer than people speak, and no name.
  fileprivate func isLong(_ index: Int, in sentence: Sentence) -> Bool {
    let token = tokens[index]
    let length = token.folded.end - token.folded.start
    switch language(of: sentence) {
    case .de: return length >= 14
    case .en: return length >= 10 && !token.isCapitalised
    }
  }

  /// A noun by its ending. Capitals mean a noun in German and a name inside an English sentence.
  fileprivate func isNominal(_ index: Int, in sentence: Sentence) -> Bool {
    let token = tokens[index]
    switch language(of: sentence) {
    case .de: return token.isCapitalised && Endings.german.fit(token, in: self)
    case .en: return !token.isCapitalised && Endings.english.fit(token, in: self)
    }
  }

  /// Those of some nouns, sorted, that hang on the one before.
  fileprivate func chains(of nouns: [Int]) -> [ByteRange] {
    zip(nouns, nouns.dropFirst()).compactMap { noun, next in
      complement(of: noun) == next ? tokens[noun].range.joined(with: tokens[next].range) : nil
    }
  }

  /// The noun behind "of", "of the", "der", "des" or "unserer"; `nil` without such a link.
  private func complement(of index: Int) -> Int? {
    var isLinked = false
    for next in (index + 1)..<min(index + 7, max(tokens.count, index + 1)) {
      let token = tokens[next]
      if token.kind == .space { continue }
      guard token.kind == .word else { return nil }
      if Self.links.contains(where: { isToken(token, $0) }) {
        isLinked = true
      } else if !isLinked || !Self.articles.contains(where: { isToken(token, $0) }) {
        return isLinked ? next : nil
      }
    }
    return nil
  }

  private static let links: [StaticString] = [
    "of", "der", "des", "von", "unserer", "dieser", "einer", "eines",
  ]
  private static let articles: [StaticString] = ["the", "our", "a", "this", "all", "its"]
}

/// Endings of words, of up to seven bytes.
private struct Endings {
  /// As numbers whose lowest byte is the last letter.
  private let tails: [(bytes: UInt64, mask: UInt64)]

  private init(_ endings: String...) {
    tails = endings.map { ending in
      let bytes = ending.utf8.reduce(0) { $0 << 8 | UInt64($1) }
      return (bytes, (1 << UInt64(8 * ending.utf8.count)) - 1)
    }
  }

  /// The folded form of a word must have seven bytes at least.
  func fit(_ word: Token, in reading: Reading) -> Bool {
    var tail: UInt64 = 0
    for index in (word.folded.end - 7)..<word.folded.end {
      tail = tail << 8 | UInt64(reading.folded[index])
    }
    for ending in tails where (tail ^ ending.bytes) & ending.mask == 0 { return true }
    return false
  }

  static let german = Endings(
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "ität", "itäten", "tion", "tionen",
    "ierung", "nahme", "nahmen", "ismus")
  static let english = Endings(
    "tion", "tions", "sion", "sions", "ment", "ments", "ance", "ence", "ity", "ities", "ness")
}
