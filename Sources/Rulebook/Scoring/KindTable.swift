import Prose

/// Which kinds a word is of, from `Rules/<language>/scoring/kinds.txt`.
///
/// A `[kind]` line begins a kind; its words stand behind it, several a line. "…ung" stands for
/// words that end so, "ge…t" for words in small letters that begin and end so; both only with
/// three letters or more in place of the dots.
package struct KindTable: Sendable {
  /// Those of `kinds`, and behind them those that only have points.
  private var vocabulary = Vocabulary()
  private var kinds: [WordKinds] = []
  private var shapes = Shapes()

  /// Knows no word.
  init() {}

  package init(_ archive: RuleArchive, in language: Language) throws(RulebookError) {
    try self.init(Scoring.file("kinds", in: language, of: archive))
  }

  init(_ file: RuleArchive.File) throws(RulebookError) {
    var lines = ScoringLines(file)
    var kind: WordKinds?
    var seen = WordKinds()
    var word: [UInt8] = []
    vocabulary.reserve(file.text.count / 8)
    while lines.advance() {
      if lines.bytes[lines.fields[0].lowerBound] == UInt8(ascii: "[") {
        let opened = try Self.kind(of: lines)
        kind = opened
        seen.formUnion(opened)
        continue
      }
      guard let kind else {
        throw lines.error(at: lines.fields[0], "the first words need a [kind] line above them")
      }
      for field in lines.fields {
        word.removeAll(keepingCapacity: true)
        Folding.append(lines.bytes.span.extracting(field), to: &word)
        try add(word, field, of: lines, as: kind)
      }
    }
    try Self.demandAll(seen, of: lines)
  }

  /// The number of a folded word; -1 where no scoring file has it.
  func number(of word: Span<UInt8>) -> Int { vocabulary.number(of: FoldedWord(word), in: word) }

  /// The number of a folded word that something else than its kind hangs on.
  mutating func number(adding word: [UInt8]) -> Int { vocabulary.number(adding: word) }

  /// Makes room for so many words more.
  mutating func reserve(_ more: Int) { vocabulary.reserve(more) }

  /// A folded word of a text, and which token it is.
  @inline(__always) func known(
    _ word: FoldedWord, of text: Span<UInt8>, at token: Int, isCapitalised: Bool
  ) -> KnownWord {
    let number = vocabulary.number(of: word, in: text)
    var found = shapes.kinds(of: word, in: text, isCapitalised)
    if number >= 0, number < kinds.count { found |= kinds[number].rawValue }
    return KnownWord(
      token: token, kinds: WordKinds(rawValue: found), tail: word.tail,
      letters: word.letters, number: Int32(truncatingIfNeeded: number), isNumber: false)
  }
}

extension KindTable {
  private static func kind(of lines: ScoringLines) throws(RulebookError) -> WordKinds {
    let name = lines.text(lines.fields[0])
    guard lines.fields.count == 1, name.last == "]",
      let kind = WordKind(rawValue: String(name.dropFirst().dropLast()))
    else {
      let names = WordKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw lines.error(at: lines.fields[0], "\"\(name)\" is no kind of words; there are: \(names)")
    }
    return WordKinds(kind)
  }

  /// A kind may be empty in a language, but nobody may forget it.
  private static func demandAll(_ seen: WordKinds, of lines: ScoringLines) throws(RulebookError) {
    for kind in WordKind.allCases where !seen.contains(WordKinds(kind)) {
      throw lines.error(at: lines.atEnd, "the kind [\(kind.rawValue)] is missing")
    }
  }

  /// `word` is the field, folded.
  private mutating func add(
    _ word: [UInt8], _ field: Range<Int>, of lines: ScoringLines, as kind: WordKinds
  ) throws(RulebookError) {
    // What folding makes of "…"; few words hold it.
    if word.contains(UInt8(ascii: ".")), try addShape(field, of: lines, as: kind) { return }
    let number = vocabulary.number(adding: word)
    if number == kinds.count {
      kinds.append(kind)
    } else if kinds[number].contains(kind) {
      throw lines.error(at: field, "\"\(lines.text(field))\" stands in this kind already")
    } else {
      kinds[number].formUnion(kind)
    }
  }

  /// False when there are no dots in it.
  private mutating func addShape(
    _ field: Range<Int>, of lines: ScoringLines, as kind: WordKinds
  ) throws(RulebookError) -> Bool {
    let parts = lines.text(field).split(separator: "…", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return false }
    let end = Folding.folded(String(parts[1]))
    guard parts.count == 2, !end.isEmpty else {
      throw lines.error(at: field, "dots stand before an ending, once: …ung, ge…t")
    }
    shapes.add(Shape(start: Folding.folded(String(parts[0])), end: end, kind: kind))
    return true
  }
}
