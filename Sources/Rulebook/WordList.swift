import Prose

/// A list of words: one a line, `#` begins a comment at the start of a line or behind white space.
struct WordList {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where the words stand, in the order of the file.
  var words: [Range<Int>] {
    let span = bytes.span
    var words: [Range<Int>] = []
    var start = 0
    while start < span.count {
      var end = start
      while end < span.count, span[end] != UInt8(ascii: "\n") { end += 1 }
      let word = word(in: start..<end)
      if !word.isEmpty { words.append(word) }
      start = end + 1
    }
    return words
  }

  /// Adds the words, folded as a reading folds its words.
  func add(to set: inout WordSet) {
    let words = words
    set.reserve(words.count)
    var folded: [UInt8] = []
    for word in words {
      folded.removeAll(keepingCapacity: true)
      Folding.append(bytes.span.extracting(word), to: &folded)
      set.insert(folded.span)
    }
  }

  /// Adds the words as they stand there.
  func addAsTyped(to set: inout WordSet) {
    let words = words
    set.reserve(words.count)
    for word in words { set.insert(bytes.span.extracting(word)) }
  }

  /// Adds them without the stop at their end and the spaces inside: "z. B." as "z.b".
  func addAbbreviations(to set: inout WordSet) {
    var folded: [UInt8] = []
    for word in words {
      folded.removeAll(keepingCapacity: true)
      Folding.append(bytes.span.extracting(word), to: &folded)
      folded.removeAll { $0 == UInt8(ascii: " ") }
      if folded.last == UInt8(ascii: ".") { folded.removeLast() }
      set.insert(folded.span)
    }
  }

  func text(_ word: Range<Int>) -> String { String(decoding: bytes[word], as: UTF8.self) }

  /// Words that stand there twice.
  var faults: [RuleFault] {
    var firsts: [[UInt8]: Int] = [:]
    return words.compactMap { word in
      let folded = Folding.folded(bytes[word])
      guard let first = firsts.updateValue(word.lowerBound, forKey: folded) else { return nil }
      let line = bytes[..<first].count { $0 == UInt8(ascii: "\n") } + 1
      return RuleFault(
        offset: word.lowerBound, problem: "\"\(text(word))\" is the same word as in line \(line)")
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
