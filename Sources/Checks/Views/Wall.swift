import Prose

/// A paragraph as something to climb: how high, and where one could breathe.
struct Wall {
  /// Where a blank line would help, or all of it when it is one sentence.
  let range: ByteRange
  /// From 1.
  let number: Int
  /// In characters, more or less: code points.
  let characters: Int
  /// Without list items, which bring their own air.
  let sentences: Int
  /// How the sentence in the middle begins: a place for a blank line; `nil` when there is but one.
  let turn: String?

  init(_ index: Int, in reading: Reading) {
    let paragraph = reading.paragraphs[index]
    let own = reading.sentences[paragraph.sentences].filter {
      $0.wordCount > 0 && $0.listMarker == nil
    }
    let ends = own.last.map { reading.wordedEnd(of: $0) }
    let all = own.first.map { ByteRange($0.range.start, ends ?? $0.range.end) }
    let turn = own.count < 2 ? nil : reading.beginning(of: own[own.count / 2])
    range = turn ?? all ?? paragraph.range
    number = index + 1
    sentences = own.count
    characters = own.map { sentence in
      reading.draft.bytes[sentence.range.start..<sentence.range.end].count { $0 & 0xC0 != 0x80 }
    }.reduce(0, +)
    self.turn = turn.map { reading.text($0) }
  }

  /// The wording to choose.
  func variant(among paragraphs: Int) -> String? {
    if turn == nil { return "sentence" }
    return paragraphs == 1 ? "whole" : nil
  }
}

extension Reading {
  /// The first four words of a sentence.
  fileprivate func beginning(of sentence: Sentence) -> ByteRange {
    let words = sentence.tokens.filter { tokens[$0].kind == .word || tokens[$0].kind == .number }
    guard let first = words.first, let last = words.prefix(4).last else { return sentence.range }
    return tokens[first].range.joined(with: tokens[last].range)
  }
}
