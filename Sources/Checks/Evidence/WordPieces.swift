import Prose

/// The words of a draft as `scoring/words.txt` knows them: single words, pairs of neighbours
/// within a sentence, and the last three and four letters of longer words.
package struct WordPieces: Sendable {
  package struct Piece: Hashable, Sendable {
    /// Folded; a number is "#", a pair has a space inside, an ending has no dots.
    package let bytes: [UInt8]
    package let isEnding: Bool
    /// Where it first stands, as the author wrote it.
    package let range: ByteRange
  }

  private let observation: Observation

  package init(in observation: Observation) { self.observation = observation }

  /// Calls `body` for each piece, again for each place where it stands.
  func visit(_ body: (_ bytes: Span<UInt8>, _ isEnding: Bool, _ range: ByteRange) -> Void) {
    var pair: [UInt8] = []
    for sentence in observation.sentences {
      var before: ByteRange?
      pair.removeAll(keepingCapacity: true)
      for token in observation.reading.tokens[sentence.tokens]
      where token.kind == .word || token.kind == .number {
        if before != nil { pair.append(UInt8(ascii: " ")) }
        let first = pair.count
        append(token, to: &pair)
        body(pair.span.extracting(first..<pair.count), false, token.range)
        if let before { body(pair.span, false, before.joined(with: token.range)) }
        if token.kind == .word { endings(pair, from: first, token.range, body) }
        pair.removeFirst(first)
        before = token.range
      }
    }
  }

  /// Each piece once, in order of appearance.
  package var distinct: [Piece] {
    var seen: Set<[UInt8]> = []
    var pieces: [Piece] = []
    visit { bytes, isEnding, range in
      let key = bytes.withUnsafeBufferPointer { Array($0) }
      guard seen.insert(isEnding ? key + [0] : key).inserted else { return }
      pieces.append(Piece(bytes: key, isEnding: isEnding, range: range))
    }
    return pieces
  }
}

extension WordPieces {
  private func append(_ token: Token, to bytes: inout [UInt8]) {
    if token.kind == .number {
      bytes.append(UInt8(ascii: "#"))
    } else {
      bytes.append(contentsOf: observation.reading.folded(token))
    }
  }

  /// Only of words with at least two more letters.
  private func endings(
    _ bytes: [UInt8], from first: Int, _ range: ByteRange,
    _ body: (_ bytes: Span<UInt8>, _ isEnding: Bool, _ range: ByteRange) -> Void
  ) {
    var letters = 0
    var starts: [Int] = []
    for index in (first..<bytes.count).reversed() where bytes[index] & 0xC0 != 0x80 {
      letters += 1
      if letters == 3 || letters == 4 { starts.append(index) }
    }
    for (index, start) in starts.enumerated() where letters >= index + 5 {
      body(bytes.span.extracting(start..<bytes.count), true, range)
    }
  }
}
