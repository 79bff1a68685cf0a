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
  /// `nil` for a text of fewer than sixty words, or of fewer than five sentences none of which is
  /// endless.
  init?(of reading: Reading, _ brief: Brief) {
    let language = reading.language
    let own = reading.prose
    let count = own.reduce(0) { $0 + $1.wordCount }
    guard count >= 60, let longest = own.max(by: { $0.wordCount < $1.wordCount })
    else { return nil }
    isEndless =
      longest.wordCount >= 45 && 3 * longest.wordCount >= count
      && Breath(of: longest, in: reading).words >= 45
    guard own.count >= 5 || isEndless else { return nil }
    var syllables = Syllables()
    reading.eachPlainWord { syllables.add($1) }
    guard syllables.words > 0 else { return nil }
    self.longest = longest
    let limit = brief.platform.threshold("sentence-words", in: language) ?? 25
    isOverlong = longest.wordCount > limit
    longShare = 100 * own.count { $0.wordCount > limit } / own.count
    let ease = Ease(wordsPerSentence: count / own.count, syllables)
    isHeavy = isEndless || longShare > 30 || ease.isHeavy(in: language)
  }

  /// Up to three, as they stand.
  func heaviestWords(in reading: Reading) -> [String] {
    var words: [(token: Token, syllables: Int)] = []
    reading.eachPlainWord { word, syllables in
      if syllables >= 4 { words.append((reading.tokens[word], syllables)) }
    }
    var found: [String] = []
    for word in words.sorted(by: { $0.syllables > $1.syllables }) {
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

  init(wordsPerSentence: Int, _ syllables: Syllables) {
    let words = Double(syllables.words)
    self.wordsPerSentence = Double(wordsPerSentence)
    syllablesPerWord = Double(syllables.count) / words
    longWords = 100 * Double(syllables.longWords) / words
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

/// How often the mouth opens for the words of a post.
private struct Syllables {
  private(set) var count = 0
  private(set) var words = 0
  /// Words of three syllables or more.
  private(set) var longWords = 0

  mutating func add(_ syllables: Int) {
    count += syllables
    words += 1
    if syllables >= 3 { longWords += 1 }
  }
}

extension Reading {
  /// Sentences of words, without list items.
  fileprivate var prose: [Sentence] {
    sentences.filter { $0.wordCount > 0 && $0.listMarker == nil }
  }

  /// Words that are no name, no number and no tag, by their index, and how many syllables they have;
  /// in English, names are words with a capital inside a sentence.
  fileprivate func eachPlainWord(_ body: (Int, Int) -> Void) {
    let isEnglish = language == .en
    let words = indices(of: .word)
    var next = 0
    for sentence in prose {
      let first = sentence.tokens.lowerBound + (isEnglish ? 1 : 0)
      while next < words.count, words[next] < first { next += 1 }
      while next < words.count, words[next] < sentence.tokens.upperBound {
        if !isEnglish || !isName(words[next]) {
          body(words[next], syllables(of: words[next], isEnglish: isEnglish))
        }
        next += 1
      }
    }
  }

  private func isName(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isCapitalised && token.range.end - token.range.start > 1
  }

  /// Groups of vowels; in English without a silent "e" at the end.
  private func syllables(of index: Int, isEnglish: Bool) -> Int {
    let place = tokens[index].folded
    let letters = folded.span.extracting(place.start..<place.end)
    var count: UInt32 = 0
    var before: UInt32 = 0
    // Folded umlauts are two bytes, of which the second tells them apart.
    for index in letters.indices where letters[index] != 0xC3 {
      let now = Self.vowel(letters[index])
      count &+= now & ~before
      before = now
    }
    let last = letters.count - 1
    let isSilent =
      isEnglish && last >= 0 && letters[last] == UInt8(ascii: "e")
      && letters[max(last - 1, 0)] != UInt8(ascii: "l")
    return max(Int(count) - (isSilent ? 1 : 0), 1)
  }

  /// 1 for a vowel, 0 for all else. Without a branch for letters, as vowels come and go.
  private static func vowel(_ byte: UInt8) -> UInt32 {
    if byte >= 0x80 { return byte == 0xA4 || byte == 0xB6 || byte == 0xBC ? 1 : 0 }
    // Of a small letter, the upper three bits are 011, and the others count from 1.
    return vowels >> UInt32(byte & 31) & UInt32(byte >> 6)
  }

  private static let vowels: UInt32 =
    1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25
}
