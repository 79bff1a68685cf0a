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

  init(in reading: Reading, _ brief: Brief) {
    let lexicon: LexiconName = "authenticity/nominal-style"
    let everyday = Set(
      brief.matches.of(lexicon, group: "everyday").flatMap { Array($0.tokens) })
    let found = reading.indices(of: .word).filter { index in
      reading.isNominal(index) && !everyday.contains(index)
        && reading.quotation(at: reading.tokens[index].range.start) == nil
    }
    nouns = found.map { reading.tokens[$0].range }
    let all = Set(found)
    chains =
      found.compactMap { index in
        reading.complement(of: index).flatMap { next in
          all.contains(next)
            ? reading.tokens[index].range.joined(with: reading.tokens[next].range) : nil
        }
      }
      .withoutOverlaps
    formulas = brief.meant(lexicon, group: "main", in: reading)
    loads = reading.loads(nouns: all, brief)
  }
}

extension Reading {
  /// Three weighty words, and at least every fourth is one, where nobody says "I" or "you".
  fileprivate func loads(nouns: Set<Int>, _ brief: Brief) -> [ByteRange] {
    let voices = brief.matches.of("authenticity/first-person").filter { $0.group != "corporate" }
    let spoken = Set(voices.map(\.sentence) + brief.readerWords(in: self).map(\.sentence))
    return sentences.indices.flatMap { index -> [ByteRange] in
      let sentence = sentences[index]
      guard !spoken.contains(index), sentence.wordCount >= 4 else { return [] }
      let tongue = language(of: sentence)
      let weights = sentence.tokens.filter { index in
        tokens[index].folded.length >= 7 && (isLong(index, in: tongue) || nouns.contains(index))
      }
      guard weights.count >= 3, 4 * weights.count >= sentence.wordCount else { return [] }
      return weights.map { tokens[$0].range }
    }
  }

  /// Longer than people speak: no name, no quotation.
  private func isLong(_ index: Int, in language: Language) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, quotation(at: token.range.start) == nil else { return false }
    switch language {
    case .de: return token.folded.length >= 14
    case .en: return token.folded.length >= 10 && !token.isCapitalised
    }
  }

  /// The noun behind "of", "of the", "der", "des" or "unserer"; `nil` without such a link.
  fileprivate func complement(of index: Int) -> Int? {
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

  /// A noun by its ending. Capitals mean a noun in German and a name inside an English sentence.
  fileprivate func isNominal(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.folded.length >= 7 else { return false }
    switch language(at: token.range.start) {
    case .de: return token.isCapitalised && ends(token, in: Self.german)
    case .en: return !token.isCapitalised && ends(token, in: Self.english)
    }
  }

  private func ends(_ token: Token, in endings: [StaticString]) -> Bool {
    endings.contains { ending in
      let length = ending.utf8CodeUnitCount
      guard token.folded.length >= length else { return false }
      return ending.withUTF8Buffer { bytes in
        bytes.indices.allSatisfy { folded[token.folded.end - length + $0] == bytes[$0] }
      }
    }
  }

  private static let german: [StaticString] = [
    "ung", "ungen", "heit", "heiten", "keit", "keiten", "ität", "itäten", "tion", "tionen",
    "ierung", "nahme", "nahmen", "ismus",
  ]
  private static let english: [StaticString] = [
    "tion", "tions", "sion", "sions", "ment", "ments", "ance", "ence", "ity", "ities", "ness",
  ]
}
