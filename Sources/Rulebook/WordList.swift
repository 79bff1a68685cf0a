import Prose

/// A list of words: one a line, `#` begins a comment at the start of a line or behind white space.
struct WordList {
  struct Word {
    /// In the file.
    let range: Range<Int>
    let folded: [UInt8]
  }

  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// In the order of the file, folded as a reading folds its words.
  var words: [Word] {
    var words: [Word] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let range = word(in: start..<end)
      if !range.isEmpty { words.append(Word(range: range, folded: Folding.folded(bytes[range]))) }
      start = end + 1
    }
    return words
  }

  var set: WordSet { WordSet(words.map(\.folded)) }

  /// Without the stop at their end and the spaces inside: "z. B." as "z.b".
  var abbreviations: [[UInt8]] {
    words.map { word in
      let letters = word.folded.filter { $0 != UInt8(ascii: " ") }
      return letters.last == UInt8(ascii: ".") ? letters.dropLast() : letters
    }
  }

  /// Words that stand there twice.
  var faults: [RuleFault] {
    var firsts: [[UInt8]: Int] = [:]
    return words.compactMap { word in
      let start = word.range.lowerBound
      guard let first = firsts.updateValue(start, forKey: word.folded) else { return nil }
      let line = bytes[..<first].count { $0 == UInt8(ascii: "\n") } + 1
      let text = String(decoding: bytes[word.range], as: UTF8.self)
      return RuleFault(
        offset: start, problem: "\"\(text)\" is the same word as in line \(line)")
    }
  }

  /// The line without its comment and without white space around it.
  private func word(in line: Range<Int>) -> Range<Int> {
    var start = line.lowerBound
    while start < line.upperBound, isSpace(bytes[start]) { start += 1 }
    var end = start
    while end < line.upperBound {
      let isFirst = end == start || isSpace(bytes[end - 1])
      if isFirst, bytes[end] == UInt8(ascii: "#") { break }
      end += 1
    }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
