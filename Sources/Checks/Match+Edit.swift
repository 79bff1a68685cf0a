import Prose
import Rulebook

extension Match {
  /// Puts the plain words of the word list in place; `nil` where the list has none.
  ///
  /// Words that open a sentence keep their capital, and a cut takes the space around it along.
  func edit(in reading: Reading) -> Edit? {
    guard let alternative else { return nil }
    let opensSentence =
      reading.sentences[sentence].tokens.lowerBound == tokens.lowerBound
      && reading.tokens[tokens.lowerBound].isCapitalised
    if alternative.isEmpty { return cut(in: reading, opensSentence: opensSentence) }
    return Edit(range, replacement: opensSentence ? alternative.capitalised : alternative)
  }
}

extension Match {
  private func cut(in reading: Reading, opensSentence: Bool) -> Edit {
    var next = tokens.upperBound
    let sentenceEnd = reading.sentences[sentence].tokens.upperBound
    func isFollowed(by mark: (Token) -> Bool) -> Bool {
      next < sentenceEnd && mark(reading.tokens[next])
    }
    if opensSentence, isFollowed(by: { reading.isToken($0, ",") }) { next += 1 }
    if isFollowed(by: { $0.kind == .space }) { next += 1 }
    let end = reading.tokens[next - 1].range.end
    guard opensSentence, isFollowed(by: { $0.kind == .word }) else {
      return Edit(ByteRange(range.start, end), replacement: "")
    }
    let word = reading.tokens[next]
    return Edit(
      ByteRange(range.start, word.range.end), replacement: reading.text(word).capitalised)
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
