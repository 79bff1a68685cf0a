import Prose

/// The index as text, made when the program is built, so that no start has to parse thousands of
/// patterns.
///
/// It holds no words: patterns are ranges of the word lists it was made from, which the program
/// carries beside it.
extension PatternIndex {
  /// What `init(pressed:of:)` reads.
  var pressed: [UInt8] {
    var press = NumberPress()
    press.add(patterns.count)
    press.add(entries.count)
    press.add(groups.count)
    for group in groups {
      press.add(group.utf8.count)
      for byte in group.utf8 { press.add(Int(byte)) }
    }
    var entry = entries.startIndex
    for (number, pattern) in patterns.enumerated() {
      add(pattern, to: &press)
      var end = entry
      while end < entries.endIndex, entries[end].pattern == Int32(number) { end += 1 }
      press.add(end - entry)
      for index in entry..<end { press.add(UInt64(entries[index].key.value)) }
      entry = end
    }
    return press.text
  }

  /// Only for what `pressed` wrote about just these word lists, when the program was built.
  init(pressed text: Span<UInt8>, of lexicons: [Lexicon]) {
    var numbers = NumberReader()
    let patterns = numbers.next(in: text)
    self.init(sizeHint: patterns, keys: numbers.next(in: text))
    self.lexicons = lexicons
    groups = []
    for _ in 0..<numbers.next(in: text) { groups.append(Self.name(in: text, &numbers)) }
    for _ in 0..<patterns {
      append(Self.pattern(in: text, &numbers))
      for _ in 0..<numbers.next(in: text) {
        append(PatternKey(value: UInt32(truncatingIfNeeded: numbers.next(in: text))))
      }
    }
    seal()
  }

  private func add(_ pattern: Pattern, to press: inout NumberPress) {
    press.add(Int(pattern.lexicon))
    press.add(Int(pattern.group))
    press.add(Int(pattern.range.lowerBound))
    press.add(pattern.range.count)
    press.add(Int(pattern.lead))
    press.add(pattern.companion.map { UInt64($0.value) + 1 } ?? 0)
    press.add(UInt64(~pattern.neighbours.before.bits))
    press.add(UInt64(~pattern.neighbours.after.bits))
    press.add(Int((pattern.alternative?.lowerBound ?? -1) + 1))
    if let alternative = pattern.alternative { press.add(alternative.count) }
  }

  private static func name(in text: Span<UInt8>, _ numbers: inout NumberReader) -> String {
    var name: [UInt8] = []
    for _ in 0..<numbers.next(in: text) {
      name.append(UInt8(truncatingIfNeeded: numbers.next(in: text)))
    }
    return String(decoding: name, as: UTF8.self)
  }

  private static func pattern(in text: Span<UInt8>, _ numbers: inout NumberReader) -> Pattern {
    let lexicon = UInt16(truncatingIfNeeded: numbers.next(in: text))
    let group = UInt16(truncatingIfNeeded: numbers.next(in: text))
    let range = Self.range(from: numbers.next(in: text), in: text, &numbers)
    let lead = UInt16(truncatingIfNeeded: numbers.next(in: text))
    let companion = numbers.next(in: text)
    let neighbours = PatternNeighbours(
      before: Self.mask(in: text, &numbers), after: Self.mask(in: text, &numbers))
    let alternative = numbers.next(in: text)
    return Pattern(
      range: range,
      alternative: alternative == 0 ? nil : Self.range(from: alternative - 1, in: text, &numbers),
      lead: lead,
      companion: companion == 0
        ? nil : PatternKey(value: UInt32(truncatingIfNeeded: companion - 1)),
      neighbours: neighbours, lexicon: lexicon, group: group)
  }

  private static func mask(
    in text: Span<UInt8>, _ numbers: inout NumberReader
  ) -> BeginningMask {
    BeginningMask(bits: ~UInt32(truncatingIfNeeded: numbers.next(in: text)))
  }

  private static func range(
    from start: Int, in text: Span<UInt8>, _ numbers: inout NumberReader
  ) -> Range<Int32> {
    let start = Int32(truncatingIfNeeded: start)
    return start..<start + Int32(truncatingIfNeeded: numbers.next(in: text))
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
      self = pressed.withText { PatternIndex(pressed: $0, of: lexicons) }
      return
    }
    self.init(common: archive.frequentWords(in: language))
    for lexicon in lexicons { try add(lexicon.name, lexicon.file) }
    seal()
  }
}

extension RuleArchive {
  /// The same files with an index of the patterns of each language beside them.
  package func withIndices() throws(RulebookError) -> RuleArchive {
    var files = files
    for language in Language.allCases {
      let index = try PatternIndex(of: self, in: language)
      files.append(File(path: Self.indexPath(language), text: index.pressed))
    }
    return RuleArchive(files: files)
  }

  /// What they are does not change what is found, only how soon.
  fileprivate func frequentWords(in language: Language) -> WordSet {
    var words = WordSet()
    if let file = self["\(language.rawValue)/language/function-words.txt"] {
      WordList(file.text).add(to: &words)
    }
    return words
  }

  static func indexPath(_ language: Language) -> String { "\(language.rawValue)/lexicons.index" }
}
