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
  let sentenceCount: Int
  /// Of them, those that are too long.
  let longCount: Int
  let areManyLong: Bool
  let longest: Sentence
  /// Whether even its length is too much here.
  let isOverlong: Bool
  /// Whether one sentence leaves no room for breath, and is a third of the post or more: somebody
  /// who tells a story may talk on for once.
  let isEndless: Bool

  /// `nil` for a text of fewer than sixty words, or of fewer than five sentences none of which is
  /// endless.
  init?(of reading: borrowing Reading, _ brief: borrowing Brief) {
    let language = reading.language
    let own = reading.prose
    var count = 0
    for index in own { count += reading.sentences[index].wordCount }
    guard count >= 60, let longest = reading.longest(of: own) else { return nil }
    isEndless =
      longest.wordCount >= 45 && 3 * longest.wordCount >= count
      && reading.breathLength(of: longest) >= 45
    guard own.count >= 5 || isEndless else { return nil }
    var syllables = Syllables()
    reading.eachPlainWord(in: own) { syllables.add($1) }
    guard syllables.words > 0 else { return nil }
    self.longest = longest
    let limit = brief.platform.threshold("sentence-words", in: language) ?? 25
    isOverlong = longest.wordCount > limit
    sentenceCount = own.count
    longCount = own.count { reading.sentences[$0].wordCount > limit }
    let ease = Ease(wordsPerSentence: count / own.count, syllables)
    areManyLong = 100 * longCount / sentenceCount > 30
    isHeavy = isEndless || areManyLong || ease.isHeavy(in: language)
  }

  /// Up to three, as they stand.
  func heaviestWords(in reading: Reading) -> [String] {
    var words: [(token: Token, syllables: Int)] = []
    reading.eachPlainWord(in: reading.prose) { word, syllables in
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
  /// Sentences of words, without list items; indices, sorted.
  fileprivate var prose: [Int] {
    sentences.indices.filter { sentences[$0].wordCount > 0 && sentences[$0].listMarker == nil }
  }

  /// The first of the longest.
  fileprivate func longest(of indices: [Int]) -> Sentence? {
    var longest: Int?
    for index in indices
    where sentences[index].wordCount > longest.map({ sentences[$0].wordCount }) ?? -1 {
      longest = index
    }
    return longest.map { sentences[$0] }
  }

  /// Words that are no name, no number and no tag, by their index, and how many syllables they have;
  /// in English, names are words with a capital inside a sentence.
  fileprivate func eachPlainWord(in prose: [Int], _ body: (Int, Int) -> Void) {
    let isEnglish = language == .en
    let words = indices(of: .word)
    var next = 0
    for sentence in prose {
      let own = sentences[sentence].tokens
      let first = own.lowerBound + (isEnglish ? 1 : 0)
      while next < words.count, words[next] < first { next += 1 }
      while next < words.count, words[next] < own.upperBound {
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
    // Two letters hold one group at most.
    if place.end - place.start <= 2 { return 1 }
    let letters = folded.span.extracting(place.start..<place.end)
    var count: UInt32 = 0
    var before: UInt32 = 0
    for index in letters.indices {
      guard let now = Self.vowel(letters[index]) else { continue }
      count &+= now & ~before
      before = now
    }
    let last = letters.count - 1
    let isSilent =
      isEnglish && letters[last] == UInt8(ascii: "e") && letters[last - 1] != UInt8(ascii: "l")
    return max(Int(count) - (isSilent ? 1 : 0), 1)
  }

  /// 1 for a vowel, 0 for all else, without a branch for letters, as vowels come and go; `nil` for the
  /// first byte of an umlaut, as the second tells what it is.
  private static func vowel(_ byte: UInt8) -> UInt32? {
    // Of a small letter, the upper three bits are 011, and the others count from 1.
    if byte < 0x80 { return vowels >> UInt32(byte & 31) & UInt32(byte >> 6) }
    return switch byte {
    case 0xC3: nil
    case 0xA4, 0xB6, 0xBC: 1
    case _: 0
    }
  }

  private static let vowels: UInt32 =
    1 << 1 | 1 << 5 | 1 << 9 | 1 << 15 | 1 << 21 | 1 << 25
}
