import Prose
import Rulebook

/// What it costs to read a post, by the formulas made for its language.
///
/// English: Flesch Reading Ease and the Flesch–Kincaid grade. German: Amstad's version of the
/// first and the fourth "Wiener Sachtextformel". They were made for longer prose, so short posts
/// have no effort, and nobody is shown a formula's number.
/// Sources: Toni Amstad, "Wie verständlich sind unsere Zeitungen?" (1978); Richard Bamberger and
/// Erich Vanecek, "Lesen – Verstehen – Lernen – Schreiben" (1984).
struct Effort {
  let isHeavy: Bool
  /// Sentences that are too long, in per cent.
  let longShare: Int
  let longest: Sentence
  /// Whether even its length is too much here.
  let isOverlong: Bool
  /// Whether one sentence leaves no room for breath, and is a third of the post or more: somebody
  /// who tells a story may talk on for once.
  let isEndless: Bool
  private let words: [PlainWord]

  /// `nil` for a text of fewer than sixty words, or of fewer than five sentences none of which is
  /// endless.
  init?(of reading: Reading, _ brief: Brief) {
    let language = reading.language
    let own = reading.sentences.filter { $0.wordCount > 0 && $0.listMarker == nil }
    let count = own.reduce(0) { $0 + $1.wordCount }
    guard count >= 60, let longest = own.max(by: { $0.wordCount < $1.wordCount })
    else { return nil }
    isEndless =
      longest.wordCount >= 45 && 3 * longest.wordCount >= count
      && Breath(of: longest, in: reading).words >= 45
    guard own.count >= 5 || isEndless else { return nil }
    var words: [PlainWord] = []
    words.reserveCapacity(count)
    for sentence in own { reading.appendPlainWords(of: sentence, language, to: &words) }
    guard !words.isEmpty else { return nil }
    self.words = words
    self.longest = longest
    let limit = brief.platform.threshold("sentence-words", in: language) ?? 25
    isOverlong = longest.wordCount > limit
    longShare = 100 * own.count { $0.wordCount > limit } / own.count
    let ease = Ease(wordsPerSentence: count / own.count, syllables: words.map(\.syllables))
    isHeavy = isEndless || longShare > 30 || ease.isHeavy(in: language)
  }

  /// Up to three, as they stand.
  func heaviestWords(in reading: Reading) -> [String] {
    var found: [String] = []
    for word in words.sorted(by: { $0.syllables > $1.syllables }) where word.syllables >= 4 {
      let text = reading.text(word.token)
      if !found.contains(text) { found.append(text) }
      if found.count == 3 { break }
    }
    return found
  }
}

/// The formulas.
private struct Ease {
  let wordsPerSentence: Double
  let syllablesPerWord: Double
  /// Words of three syllables or more, in per cent.
  let longWords: Double

  init(wordsPerSentence: Int, syllables: [Int]) {
    let words = Double(syllables.count)
    self.wordsPerSentence = Double(wordsPerSentence)
    syllablesPerWord = Double(syllables.reduce(0, +)) / words
    longWords = 100 * Double(syllables.count { $0 >= 3 }) / words
  }

  func isHeavy(in language: Language) -> Bool {
    switch language {
    case .en:
      206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord < 45
        || 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59 > 12
    case .de:
      180 - wordsPerSentence - 58.5 * syllablesPerWord < 40
        || 0.2744 * longWords + 0.2656 * wordsPerSentence - 1.693 > 11
    }
  }
}

/// A word that is no name, no number and no tag, and how often the mouth opens for it.
private struct PlainWord {
  let token: Token
  let syllables: Int
}

extension Reading {
  /// Quoted speech is somebody else's way of talking. Names are left out: in English any word with a
  /// capital inside a sentence, in German compounds tied by hyphens.
  fileprivate func appendPlainWords(
    of sentence: Sentence, _ language: Language, to words: inout [PlainWord]
  ) {
    let isEnglish = language == .en
    for token in tokens[sentence.tokens.dropFirst(isEnglish ? 1 : 0)] where token.kind == .word {
      if isEnglish, token.isCapitalised, token.range.length > 1 { continue }
      words.append(PlainWord(token: token, syllables: syllables(of: token, language)))
    }
  }

  /// Groups of vowels; in English without a silent "e" at the end.
  private func syllables(of token: Token, _ language: Language) -> Int {
    var count = 0
    var isVowel = false
    // Folded umlauts are two bytes, of which the second tells them apart.
    let letters = folded.span.extracting(token.folded.start..<token.folded.end)
    for index in letters.indices where letters[index] != 0xC3 {
      let now = Self.isVowel(letters[index])
      if now && !isVowel { count += 1 }
      isVowel = now
    }
    let last = letters.count - 1
    let isSilent =
      last >= 0 && letters[last] == UInt8(ascii: "e")
      && letters[max(last - 1, 0)] != UInt8(ascii: "l")
    return max(language == .en && isSilent ? count - 1 : count, 1)
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"), 0xA4, 0xB6, 0xBC:
      true
    default: false
    }
  }
}
