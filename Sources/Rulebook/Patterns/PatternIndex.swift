import Prose

/// All patterns of one language, compiled, and filed under what must stand in every match.
///
/// A key is a number: of a whole word or of a beginning as in `PatternWords`, then the special ones,
/// then the endings.
struct PatternIndex: Sendable {
  /// One line of a lexicon.
  struct Pattern: Sendable {
    /// Where its code begins in the text of the index; it ends where that of the next one begins.
    let code: Int32
    /// A range of the text of its lexicon; `nil` when there are no plain words beside it.
    let alternative: Range<Int32>?
    /// How many words of a match stand before the one it is filed under, at most and at least.
    let lead: UInt16
    let leastLead: UInt16
    /// Indices into `lexicons` and `groups`.
    let lexicon: UInt16
    let group: UInt16
    /// Whether it may take more than words, or begin with a gap, so that a match may begin with
    /// a mark, or leave a sentence.
    let holdsMark: Bool
    /// How a match may begin.
    let beginnings: BeginningMask
  }

  /// A pattern under a key, beside what rules it out at a glance.
  struct Filed {
    /// Index into `patterns`.
    let pattern: Int32
    /// The key of another word of the same sentence, or -1.
    let companion: Int32
    /// The words beside the one the pattern is filed under.
    let neighbours: PatternNeighbours
  }

  /// A word list; its text is read where it is needed.
  struct Lexicon: Sendable {
    let name: LexiconName
    let file: RuleArchive.File

    func text(_ range: Range<Int32>) -> [UInt8] {
      file.text(in: Int(range.lowerBound)..<Int(range.upperBound))
    }
  }

  let lexicons: [Lexicon]
  let words: PatternWords
  let endings: PatternEndings
  let groups: [String]
  let patterns: [Pattern]
  /// By key.
  let filed: [Filed]
  /// Of each key, where its patterns begin in `filed`, and at last where they end.
  private let firsts: [Int32]
  /// Of each word, the longest that it is or begins with and that patterns ask for as a beginning,
  /// or -1.
  private let beginnings: [Int32]
  /// The first of the special keys.
  private let specialKeys: Int32
  /// What holds the code.
  private let source: RuleArchive.File

  /// Only for what a `PatternPress` wrote about just these word lists.
  init(pressed file: RuleArchive.File, of lexicons: [Lexicon]) {
    self.lexicons = lexicons
    source = file
    let reader = file.withText { PatternIndexReader($0) }
    words = PatternWords(lines: file.text(in: reader.lines), count: reader.wordCount)
    specialKeys = Int32(2 * reader.wordCount)
    endings = PatternEndings(reader.endings)
    groups = reader.groups
    patterns = reader.patterns
    filed = reader.filed
    firsts = reader.firsts
    beginnings = reader.beginnings(of: words)
  }

  /// Where the patterns under a key stand in `filed`.
  func places(under key: Int32) -> Range<Int> {
    Int(firsts[Int(key)])..<Int(firsts[Int(key) + 1])
  }

  /// Of the word and those it begins with, the longest that patterns ask for as a beginning; -1 for
  /// none, and for no word.
  func beginning(of word: Int32) -> Int32 { word < 0 ? -1 : beginnings[Int(word)] }

  func appendCode(of pattern: Int, to code: inout [Int32]) {
    source.withText { text in
      let next = pattern + 1
      let end = next < patterns.count ? Int(patterns[next].code) : text.count
      var numbers = NumberReader(at: Int(patterns[pattern].code))
      while numbers.cursor < end {
        code.append(Int32(truncatingIfNeeded: numbers.next(in: text)))
      }
    }
  }

  func key(of special: PatternKey.Special) -> Int32 { specialKeys + special.rawValue }

  func key(ofEnding index: Int) -> Int32 {
    specialKeys + Int32(PatternKey.Special.allCases.count + index)
  }
}
