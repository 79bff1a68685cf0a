/// Gives each word of the patterns a number while they are compiled, in the order they come; in the
/// end they are sorted.
struct PatternWordPress {
  private(set) var words: [[UInt8]] = []
  private var numbers: [[UInt8]: Int32] = [:]

  mutating func number(of word: some Collection<UInt8>) -> Int32 {
    let word = Array(word)
    if let known = numbers[word] { return known }
    let number = Int32(words.count)
    words.append(word)
    numbers[word] = number
    return number
  }

  /// The numbers of all words in the order of their bytes.
  var order: [Int] {
    words.indices.sorted { words[$0].lexicographicallyPrecedes(words[$1]) }
  }
}
