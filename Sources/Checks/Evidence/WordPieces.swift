import Prose

/// The words of a draft as `scoring/words.txt` knows them: single words, pairs of neighbours
/// within a sentence, and the last three and four letters of longer words.
package struct WordPieces: Sendable {
  package struct Piece: Hashable, Sendable {
    /// In `folded`; a number is "#", a pair has a space inside, an ending has no dots.
    package let folded: Range<Int>
    package let isEnding: Bool
    /// Where it stands, as the author wrote it.
    package let range: ByteRange
  }

  /// In order of appearance; again for each place where it stands.
  package private(set) var pieces: [Piece] = []
  /// The words of a sentence with a space between two of them.
  package private(set) var folded: [UInt8] = []

  package init(in observation: Observation) {
    let reading = observation.reading
    pieces.reserveCapacity(4 * observation.words)
    folded.reserveCapacity(reading.folded.count)
    for sentence in observation.sentences {
      var before: Piece?
      for token in reading.tokens[sentence.tokens]
      where token.kind == .word || token.kind == .number {
        if before != nil { folded.append(UInt8(ascii: " ")) }
        let word = add(token, of: reading)
        if let before { addPair(before, word) }
        if token.kind == .word { addEndings(of: word) }
        before = word
      }
    }
  }

  /// Each once as the table writes it: "proud", "proud to", "…ung".
  package var distinct: [String] {
    var seen: Set<String> = []
    return pieces.compactMap { piece in
      let text = String(decoding: folded[piece.folded], as: UTF8.self)
      let written = piece.isEnding ? "…\(text)" : text
      return seen.insert(written).inserted ? written : nil
    }
  }
}

extension WordPieces {
  private mutating func add(_ token: Token, of reading: Reading) -> Piece {
    let start = folded.count
    if token.kind == .number {
      folded.append(UInt8(ascii: "#"))
    } else {
      folded.append(contentsOf: reading.folded(token))
    }
    let piece = Piece(folded: start..<folded.count, isEnding: false, range: token.range)
    pieces.append(piece)
    return piece
  }

  private mutating func addPair(_ first: Piece, _ second: Piece) {
    pieces.append(
      Piece(
        folded: first.folded.lowerBound..<second.folded.upperBound, isEnding: false,
        range: first.range.joined(with: second.range)))
  }

  /// Only of words with at least two more letters.
  private mutating func addEndings(of word: Piece) {
    var letters = 0
    var (three, four) = (0, 0)
    for index in word.folded.reversed() where folded[index] & 0xC0 != 0x80 {
      letters += 1
      if letters == 3 { three = index }
      if letters == 4 { four = index }
    }
    if letters >= 5 { addEnding(of: word, from: three) }
    if letters >= 6 { addEnding(of: word, from: four) }
  }

  private mutating func addEnding(of word: Piece, from start: Int) {
    pieces.append(
      Piece(folded: start..<word.folded.upperBound, isEnding: true, range: word.range))
  }
}
