import Prose

/// What an index knows of a word.
struct IndexedWord {
  /// Whole and without what hangs on to it.
  var number = TokenNumber()
  /// The key of its ending, or -1.
  var ending: Int32 = -1
}

extension IndexedWord {
  /// Looks it up; the word is a stretch of a folded text.
  init(_ word: Range<Int>, of text: Span<UInt8>, in index: PatternIndex) {
    let letters = text.extracting(word)
    if let place = index.endings.index(of: letters) { ending = index.key(ofEnding: place) }
    number.whole = index.words.number(of: text, word)
    let clitic = Clitic.length(in: letters)
    guard clitic > 0 else { return }
    let stem = index.words.number(of: text, word.lowerBound..<word.upperBound - clitic)
    if stem & 1 == 0 { number.stem = stem }
  }
}
