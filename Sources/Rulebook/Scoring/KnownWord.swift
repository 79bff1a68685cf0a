import Prose

/// A word or a number of a draft, looked up once for all that is weighed.
package struct KnownWord: Sendable {
  /// Index into `Reading.tokens`.
  package let token: Int
  package let isNumber: Bool
  package var kinds: WordKinds
  /// In the vocabulary of the table that looked it up; `nil` where no scoring file has it.
  let number: Int?
  /// Of the folded form; 0 for numbers.
  package let letters: Int
  let tail: WordTail
}

extension KindTable {
  /// All words and numbers of a draft, in order.
  package func words(in reading: Reading) -> [KnownWord] {
    let tokens = reading.tokens
    let folded = reading.folded
    let sign = number(of: [UInt8(ascii: "#")].span)
    var words: [KnownWord] = []
    words.reserveCapacity(tokens.count / 2 + 1)
    for index in tokens.indices {
      switch tokens[index].kind {
      case .word:
        let word = folded.span.extracting(tokens[index].folded.start..<tokens[index].folded.end)
        words.append(known(word, at: index, isCapitalised: tokens[index].isCapitalised))
      case .number:
        words.append(
          KnownWord(
            token: index, isNumber: true, kinds: [], number: sign, letters: 0,
            tail: WordTail(bytes: 0)))
      case .hyphen, .punctuation, .symbol, .emoji, .link, .mention, .hashtag, .cashtag, .space,
        .lineBreak:
        break
      }
    }
    return words
  }
}
