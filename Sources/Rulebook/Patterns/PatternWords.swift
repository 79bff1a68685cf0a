import Prose

/// The words of all patterns of a language, sorted by their bytes, so that a token is found by
/// halving.
///
/// A token has a number: twice the index of the longest word it begins with, and one more when it
/// goes on behind it. So the tokens that are just a word have one number, and those that begin with
/// it have a range of numbers, for the words that begin with it follow one another.
struct PatternWords: Sendable {
  /// One word a line.
  private let letters: [UInt8]
  /// Where each begins in `letters`, and at last where the next would.
  private var starts: [Int32] = []
  /// The first eight bytes of each, the first one highest.
  private var heads: [UInt64] = []
  /// The longest other word it begins with, or -1.
  private(set) var parents: [Int32] = []
  /// The highest number of a token that begins with it.
  private(set) var ends: [Int32] = []
  /// For each kind of the first two bytes, how many words stand before all that begin so.
  private var firsts: [Int32] = []

  private static let headLength = 8
  /// Of a second byte: before "a", each letter, behind "z".
  private static let secondKinds = 28

  /// Sorted and unique, a line each.
  init(lines: [UInt8], count: Int) {
    letters = lines
    reserve(count)
    var start = 0
    for index in letters.indices where letters[index] == UInt8(ascii: "\n") {
      append(start..<index)
      start = index + 1
    }
    starts.append(Int32(letters.count))
    for word in ends.indices where ends[word] < 0 { ends[word] = Int32(2 * ends.count - 1) }
    while firsts.count <= 256 * Self.secondKinds { firsts.append(Int32(heads.count)) }
  }

  /// Where its letters stand in `letters`.
  func range(of word: Int) -> Range<Int> { Int(starts[word])..<Int(starts[word + 1]) - 1 }

  func length(of word: Int) -> Int { Int(starts[word + 1] - starts[word]) - 1 }

  func letter(_ index: Int) -> UInt8 { letters[index] }
}

extension PatternWords {
  private mutating func reserve(_ count: Int) {
    starts.reserveCapacity(count + 1)
    heads.reserveCapacity(count)
    parents.reserveCapacity(count)
    ends.reserveCapacity(count)
    firsts.reserveCapacity(256 * Self.secondKinds + 1)
  }

  /// Those before that do not begin this word are complete.
  private mutating func append(_ range: Range<Int>) {
    let head = Self.head(of: letters.span, range)
    let index = heads.count
    starts.append(Int32(range.lowerBound))
    var parent = index - 1
    while parent >= 0, !begins(letters.span, range, head, with: parent) {
      ends[parent] = Int32(2 * index - 1)
      parent = Int(parents[parent])
    }
    let kind = Self.kind(of: head)
    while firsts.count <= kind { firsts.append(Int32(index)) }
    heads.append(head)
    parents.append(Int32(parent))
    ends.append(-1)
  }

  /// Kinds are in the order of words.
  private static func kind(of head: UInt64) -> Int {
    let second = UInt8(truncatingIfNeeded: head >> 48)
    let (first, last) = (UInt8(ascii: "a"), UInt8(ascii: "z"))
    let kind = second < first ? 0 : Int(min(second, last + 1) - first) + 1
    return Int(head >> 56) * secondKinds + kind
  }

  private static func head(of text: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    text.eight(at: range.lowerBound, count: min(range.count, headLength)).bits.byteSwapped
  }
}

extension PatternWords {
  /// The number of a token; -1 when it begins with none of the words.
  func number(of text: Span<UInt8>, _ range: Range<Int>) -> Int32 {
    guard !range.isEmpty else { return -1 }
    let head = Self.head(of: text, range)
    var word = place(of: head)
    while word >= 0, heads[word] == head, isBehind(word, text, range) { word -= 1 }
    while word >= 0, !begins(text, range, head, with: word) { word = Int(parents[word]) }
    if word < 0 { return -1 }
    return Int32(truncatingIfNeeded: 2 * word + (length(of: word) == range.count ? 0 : 1))
  }

  /// The last word whose first eight bytes do not come behind these, or -1.
  private func place(of head: UInt64) -> Int {
    let kind = Self.kind(of: head)
    var low = Int(firsts[kind])
    var high = Int(firsts[kind + 1])
    let heads = heads.span
    while low < high {
      let middle = (low &+ high) / 2
      if heads[middle] > head { high = middle } else { low = middle &+ 1 }
    }
    return low - 1
  }

  /// Whether a token begins with a word.
  private func begins(
    _ text: Span<UInt8>, _ range: Range<Int>, _ head: UInt64, with word: Int
  ) -> Bool {
    let length = length(of: word)
    guard length <= range.count else { return false }
    let differs = heads[word] ^ head
    if length < Self.headLength { return differs >> UInt64(8 * (Self.headLength - length)) == 0 }
    return differs == 0
      && letters.span.isEqual(from: Int(starts[word]), to: text, from: range.lowerBound, length)
  }

  /// Whether a word comes behind a token in order that begins with the same eight bytes.
  private func isBehind(_ word: Int, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let own = self.range(of: word)
    var index = Self.headLength
    while index < own.count, index < range.count {
      let (mine, other) = (letters[own.lowerBound + index], text[range.lowerBound + index])
      if mine != other { return mine > other }
      index += 1
    }
    return own.count > range.count
  }
}
