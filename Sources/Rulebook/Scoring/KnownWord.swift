import Prose

/// A word or a number of a draft, looked up once for all that is weighed.
package struct KnownWord: Sendable {
  /// Index into `Reading.tokens`.
  package let token: Int
  package var kinds: WordKinds
  let tail: WordTail
  /// Of the folded form; 0 for numbers.
  package let letters: Int
  /// In the vocabulary of the table that looked it up; -1 where no scoring file has it.
  let number: Int32
  package let isNumber: Bool
}

extension KnownWord {
  /// All numbers are one word; `sign` is what that has for a number.
  fileprivate init(numberAt token: Int, as sign: Int32) {
    self.init(
      token: token, kinds: [], tail: WordTail(bytes: 0), letters: 0, number: sign, isNumber: true)
  }
}

extension KindTable {
  /// All words and numbers of a draft, in order.
  package func words(in reading: Reading) -> [KnownWord] {
    let tokens = reading.tokens
    let folded = reading.folded
    let sign = Int32(truncatingIfNeeded: number(of: [UInt8(ascii: "#")].span))
    var words: [KnownWord] = []
    words.reserveCapacity(tokens.count / 2 + 1)
    var numbers = reading.indices(of: .number)[...]
    for index in reading.indices(of: .word) {
      while let number = numbers.first, number < index {
        words.append(KnownWord(numberAt: number, as: sign))
        numbers.removeFirst()
      }
      let place = tokens[index].folded
      words.append(
        known(
          FoldedWord(place.start..<place.end, of: folded.span), of: folded.span, at: index,
          isCapitalised: tokens[index].isCapitalised))
    }
    for number in numbers { words.append(KnownWord(numberAt: number, as: sign)) }
    return words
  }
}
