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
    var heavy = HeavyWords(of: reading, but: brief.matches.of(Self.lexicon, group: "everyday"))
    let sentences = reading.sentences
    for index in sentences.indices {
      let count = heavy.gather(from: sentences[index], in: reading)
      if count == 0 { continue }
      if !sentences[index].isLoaded(with: count) || brief.isSpoken(index, in: reading) {
        heavy.forget(count)
      }
    }
    nouns = heavy.nouns.map { reading.tokens[$0].range }
    loads = heavy.words.map { reading.tokens[$0].range }
    chains = reading.chains(of: heavy.nouns).withoutOverlaps
    formulas = brief.meant(Self.lexicon, group: "main", in: reading)
  }
}

/// The weighty words of a post, gathered sentence by sentence; indices into its tokens, sorted.
private struct HeavyWords {
  /// Of the post, sorted.
  private let all: [Int]
  /// What the word list leaves out, sorted.
  private let everyday: [Match]
  private var looks: NounLooks
  private(set) var nouns: [Int] = []
  /// Nouns and long words, but for those that were forgotten again.
  private(set) var words: [Int] = []
  /// How many words of the post are behind us.
  private var passed = 0

  init(of reading: borrowing Reading, but everyday: [Match]) {
    all = reading.indices(of: .word)
    self.everyday = everyday
    looks = NounLooks(in: reading.language)
  }

  /// Says how many there are.
  mutating func gather(from sentence: Sentence, in reading: borrowing Reading) -> Int {
    looks.turn(to: reading.language(of: sentence))
    let tokens = reading.tokens
    let before = words.count
    while passed < all.count, all[passed] < sentence.tokens.upperBound {
      let word = all[passed]
      passed += 1
      let length = tokens[word].folded.end - tokens[word].folded.start
      if length < NounLooks.fewestBytes { continue }
      let isNominal = looks.isNominal(tokens[word], in: reading)
      guard isNominal || looks.isLong(tokens[word]),
        reading.quotation(at: tokens[word].range.start) == nil
      else { continue }
      let isNoun = isNominal && !isEveryday(word)
      if isNoun { nouns.append(word) }
      if isNoun || looks.isLong(tokens[word]) { words.append(word) }
    }
    return words.count - before
  }

  mutating func forget(_ count: Int) { words.removeLast(count) }

  /// By halving, as matches do not overlap.
  private func isEveryday(_ word: Int) -> Bool {
    let index = everyday.indices.partitioningIndex { everyday[$0].tokens.upperBound > word }
    return index < everyday.count && everyday[index].tokens.contains(word)
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
    let isAuthor = matches.of("authenticity/first-person", inSentence: sentence).contains {
      $0.group != "corporate" && $0.group != "everybody"
    }
    if isAuthor { return true }
    let words = readerWords(in: reading)
    let first = words.indices.partitioningIndex { words[$0].sentence >= sentence }
    return first < words.count && words[first].sentence == sentence
  }
}

extension Reading {
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

/// How heavy nouns look in a language.
private struct NounLooks {
  /// No shorter word is heavy.
  static let fewestBytes = 7

  /// Capitals mean a noun in German and a name inside an English sentence.
  private let isCapitalised: Bool
  private let endings: Endings
  /// Longer than people speak.
  private let longLength: Int

  init(in language: Language) {
    switch language {
    case .de: (isCapitalised, endings, longLength) = (true, .german, 14)
    case .en: (isCapitalised, endings, longLength) = (false, .english, 10)
    }
  }

  /// Mostly it is that language already.
  mutating func turn(to language: Language) {
    let isTurned =
      switch language {
      case .de: isCapitalised
      case .en: !isCapitalised
      }
    if !isTurned { self = NounLooks(in: language) }
  }

  /// A noun by its ending.
  func isNominal(_ word: Token, in reading: Reading) -> Bool {
    word.isCapitalised == isCapitalised && endings.fit(word, in: reading)
  }

  /// Long, and no name.
  func isLong(_ word: Token) -> Bool {
    word.folded.end - word.folded.start >= longLength && (isCapitalised || !word.isCapitalised)
  }
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
