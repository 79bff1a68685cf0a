import Prose

/// Reads what a `PatternPress` has written.
struct PatternIndexReader {
  private(set) var groups: [String] = []
  private(set) var endings: [UInt32] = []
  private(set) var patterns: [PatternIndex.Pattern] = []
  private(set) var filed: [PatternIndex.Filed] = []
  private(set) var firsts: [Int32] = []
  /// Where the words stand in the text.
  private(set) var lines = 0..<0
  private(set) var wordCount = 0

  /// Of each pattern, how it is filed.
  private var entries: [PatternIndex.Filed] = []
  private var numbers = NumberReader()

  init(_ text: Span<UInt8>) {
    wordCount = numbers.next(in: text)
    let lineLength = numbers.next(in: text)
    let codeLength = numbers.next(in: text)
    let code = text.count - codeLength
    lines = code - lineLength..<code
    takeGroups(text)
    for _ in 0..<numbers.next(in: text) {
      endings.append(UInt32(truncatingIfNeeded: numbers.next(in: text)))
    }
    takePatterns(text, code)
    takeFiling(text)
  }

  private mutating func takeGroups(_ text: Span<UInt8>) {
    for _ in 0..<numbers.next(in: text) {
      let length = numbers.next(in: text)
      let name = (0..<length).map { _ in UInt8(truncatingIfNeeded: numbers.next(in: text)) }
      groups.append(String(decoding: name, as: UTF8.self))
    }
  }

  private mutating func takePatterns(_ text: Span<UInt8>, _ start: Int) {
    let count = numbers.next(in: text)
    patterns.reserveCapacity(count)
    entries.reserveCapacity(count)
    var code = start
    for number in 0..<count {
      let lexicon = UInt16(truncatingIfNeeded: numbers.next(in: text))
      let group = UInt16(truncatingIfNeeded: numbers.next(in: text))
      let length = numbers.next(in: text)
      let lead = numbers.next(in: text)
      let leastLead = numbers.next(in: text)
      let companion = numbers.next(in: text) - 1
      let beginnings = takeMask(text)
      entries.append(
        PatternIndex.Filed(
          pattern: Int32(truncatingIfNeeded: number),
          companion: Int32(truncatingIfNeeded: companion),
          neighbours: PatternNeighbours(before: takeMask(text), after: takeMask(text))))
      patterns.append(
        PatternIndex.Pattern(
          code: Int32(truncatingIfNeeded: code), alternative: takeAlternative(text),
          lead: UInt16(truncatingIfNeeded: lead >> 1),
          leastLead: UInt16(truncatingIfNeeded: leastLead), lexicon: lexicon, group: group,
          holdsMark: lead & 1 == 1, beginnings: beginnings))
      code += length
    }
  }

  private mutating func takeMask(_ text: Span<UInt8>) -> BeginningMask {
    BeginningMask(bits: ~UInt32(truncatingIfNeeded: numbers.next(in: text)))
  }

  private mutating func takeAlternative(_ text: Span<UInt8>) -> Range<Int32>? {
    let start = Int32(truncatingIfNeeded: numbers.next(in: text)) - 1
    return start < 0 ? nil : start..<start + Int32(truncatingIfNeeded: numbers.next(in: text))
  }

  private mutating func takeFiling(_ text: Span<UInt8>) {
    let keys = numbers.next(in: text)
    let all = 2 * wordCount + PatternKey.Special.allCases.count + endings.count
    firsts.reserveCapacity(all + 1)
    filed.reserveCapacity(numbers.next(in: text))
    var key = 0
    for _ in 0..<keys {
      key += numbers.next(in: text)
      while firsts.count <= key { firsts.append(Int32(truncatingIfNeeded: filed.count)) }
      var pattern = 0
      for _ in 0..<numbers.next(in: text) {
        pattern += numbers.next(in: text)
        filed.append(entries[pattern])
      }
    }
    while firsts.count <= all { firsts.append(Int32(truncatingIfNeeded: filed.count)) }
  }

  /// See `PatternIndex.beginnings`.
  func beginnings(of words: PatternWords) -> [Int32] {
    var beginnings = words.parents
    for entry in entries where entry.companion >= 0 && entry.companion < 2 * wordCount {
      // The odd keys of words are those of beginnings.
      let word = entry.companion >> 1
      if entry.companion & 1 == 1 { beginnings[Int(word)] = word }
    }
    for word in beginnings.indices {
      let other = Int(beginnings[word])
      if other == word { continue }
      if firsts[2 * word + 1] < firsts[2 * word + 2] {
        beginnings[word] = Int32(truncatingIfNeeded: word)
      } else if other >= 0 {
        beginnings[word] = beginnings[other]
      }
    }
    return beginnings
  }
}

extension PatternIndex {
  /// The index of `<language>/lexicons/`: as it was pressed, or made from the word lists. The first
  /// faulty pattern is an error with its place.
  init(of archive: RuleArchive, in language: Language) throws(RulebookError) {
    let folder = "\(language.rawValue)/lexicons/"
    let lexicons = archive.files(under: folder).map { file in
      Lexicon(
        name: LexiconName(String(file.path.dropFirst(folder.count).dropLast(".txt".count))),
        file: file)
    }
    if let pressed = archive[RuleArchive.indexPath(language)] {
      self.init(pressed: pressed, of: lexicons)
    } else {
      self.init(pressed: try archive.index(of: language), of: lexicons)
    }
  }
}

extension RuleArchive {
  /// The same files with an index of the patterns of each language beside them.
  package func withIndices() throws(RulebookError) -> RuleArchive {
    var files = files
    for language in Language.allCases { files.append(try index(of: language)) }
    return RuleArchive(files: files)
  }

  fileprivate func index(of language: Language) throws(RulebookError) -> File {
    var press = PatternPress(common: frequentWords(in: language))
    for file in self.files(under: "\(language.rawValue)/lexicons/") { try press.add(file) }
    return File(path: Self.indexPath(language), text: press.text)
  }

  /// What they are does not change what is found, only how soon.
  private func frequentWords(in language: Language) -> WordSet {
    var words = WordSet()
    if let file = self["\(language.rawValue)/language/function-words.txt"] {
      WordList(file.text).add(to: &words)
    }
    return words
  }

  static func indexPath(_ language: Language) -> String { "\(language.rawValue)/lexicons.index" }
}
