import Prose

/// Compiles the patterns of the word lists of a language and files each under what is rare in it,
/// as text that `PatternIndex` reads.
struct PatternPress {
  /// A pattern of a word list, compiled.
  struct Pattern {
    /// Counts the word lists as they were added.
    let lexicon: Int
    let group: Int
    /// A range of the text of its word list.
    let alternative: Range<Int>?
    let anchor: PatternAnchor
    let keys: ArraySlice<PatternKey>
    /// As the parser left it.
    let code: [Int]
    let holdsMark: Bool
    let beginnings: BeginningMask
    let neighbours: PatternNeighbours
    /// A word that stands elsewhere in the sentence of every match.
    let companion: PatternKey?
  }

  private(set) var patterns: [Pattern] = []
  private(set) var groups = ["main"]
  var words: PatternWordPress { parser.words }

  private var parser: PatternParser
  private var lexicons = 0

  /// `common` are the frequent words of the language, as far as anyone said.
  init(common: WordSet = WordSet()) { parser = PatternParser(common: common) }

  /// The first faulty pattern is an error with its place.
  mutating func add(_ file: RuleArchive.File) throws(RulebookError) {
    let text = file.text
    parser.text = text
    var reader = LexiconReader(path: file.path, text: text)
    var group = (name: reader.group, index: 0)
    while let line = try reader.next() {
      if reader.group != group.name {
        group = (reader.group, index(of: String(decoding: text[reader.group], as: UTF8.self)))
      }
      do {
        let anchor = try parser.parse(line.pattern)
        patterns.append(pattern(line, group.index, anchor, in: text.span))
      } catch {
        throw reader.error(error)
      }
    }
    lexicons += 1
  }

  /// Of what the parser has just read.
  private mutating func pattern(
    _ line: LexiconReader.Line, _ group: Int, _ anchor: PatternAnchor, in text: Span<UInt8>
  ) -> Pattern {
    let companion = PatternScout(text, line.pattern, besides: anchor.offset).companion
    return Pattern(
      lexicon: lexicons, group: group, alternative: line.alternative, anchor: anchor,
      keys: parser.keys[anchor.keys], code: parser.code, holdsMark: parser.holdsMark,
      beginnings: BeginningMask(of: parser.code, parser.words.words),
      neighbours: PatternNeighbours(in: text, line.pattern, around: anchor.offset),
      companion: companion.map { parser.key(of: $0.word, isOpen: $0.isOpen) })
  }

  private mutating func index(of group: String) -> Int {
    if let index = groups.firstIndex(of: group) { return index }
    groups.append(group)
    return groups.count - 1
  }
}
