import Prose

/// Folded words by number, from 0 in the order they came.
///
/// Made for one question about every word of a draft: all that scoring files say of a word hangs
/// on its number.
struct Vocabulary: Sendable {
  /// Words of up to eight bytes, as numbers; most are.
  private var short = NumberTable()
  /// Numbers of longer words by a hash, the first of those that share one.
  private var long = NumberTable()
  /// All longer words, one behind the other.
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  private(set) var count = 0

  /// A longer word.
  private struct Entry {
    let word: Range<Int>
    let number: Int
    /// Index of the next with the same hash; -1 for none.
    let next: Int
  }

  /// Makes room for so many words more at once, which saves moving those that came before.
  mutating func reserve(_ more: Int) { short.reserve(more) }

  /// The number of a word, which is a new one where the word is.
  mutating func number(adding word: [UInt8]) -> Int {
    let folded = FoldedWord(word.span)
    let known = number(of: folded, in: word.span)
    if known >= 0 { return known }
    count += 1
    if folded.isShort {
      short[folded.start] = count - 1
    } else {
      let hash = Self.hash(of: word.span, word.indices)
      let entry = Entry(
        word: bytes.count..<bytes.count + word.count, number: count - 1, next: long[hash])
      long[hash] = entries.count
      entries.append(entry)
      bytes += word
    }
    return count - 1
  }

  /// That of a word of a text; -1 for a word it does not have.
  @inline(__always) func number(of word: FoldedWord, in text: Span<UInt8>) -> Int {
    word.isShort ? short[word.start] : number(ofLong: text, word.range)
  }
}

extension Vocabulary {
  private func number(ofLong text: Span<UInt8>, _ word: Range<Int>) -> Int {
    var index = long[Self.hash(of: text, word)]
    while index >= 0 {
      let own = entries[index].word
      if own.count == word.count,
        bytes.span.isEqual(from: own.lowerBound, to: text, from: word.lowerBound, own.count)
      {
        return entries[index].number
      }
      index = entries[index].next
    }
    return -1
  }

  /// Every bit hangs on every byte of the word, which must have more than eight.
  private static func hash(of text: Span<UInt8>, _ word: Range<Int>) -> UInt64 {
    var hash = UInt64(word.count)
    var place = word.lowerBound
    while place + 8 < word.upperBound {
      hash = mixed(hash, with: text.eight(at: place).bits)
      place += 8
    }
    return mixed(hash, with: text.eight(at: word.upperBound - 8).bits)
  }

  private static func mixed(_ hash: UInt64, with eight: UInt64) -> UInt64 {
    let product = (hash ^ eight) &* 0x9e37_79b9_7f4a_7c15
    return product ^ (product >> 32)
  }
}
