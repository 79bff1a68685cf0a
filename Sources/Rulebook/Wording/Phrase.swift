/// A line of wording taken apart at its `{places}`, so that it can be filled often.
///
/// Numbers alone, so that handing one over costs nothing. Ranges of text are bytes of the file it
/// stands in; what it is made of stands in `PhraseParts`.
struct Phrase: Sendable {
  let text: Range<Int>
  /// Whether nothing of the text has to be escaped, wherever it goes.
  let isPlain: Bool
  /// Among all pieces; empty where the text stands for itself.
  let pieces: Range<Int>
}

/// What phrases are made of, for many of them in a row.
struct PhraseParts: Sendable {
  enum Piece: Sendable {
    case text(Range<Int>)
    /// "#": the number that decided for this wording.
    case number
    /// Index into `places`.
    case place(Int)
  }

  struct Place: Sendable {
    let name: String
    /// With its braces; it stays where no value fits.
    let written: Range<Int>
    /// Pieces for one, and for any other number; `nil` where no number decides.
    let alternatives: (one: Range<Int>, many: Range<Int>)?
  }

  private(set) var pieces: [Piece] = []
  private(set) var places: [Place] = []

  /// Takes a line apart.
  mutating func phrase(_ text: Range<Int>, in file: PhraseFile) -> Phrase {
    Phrase(
      text: text, isPlain: file.bytes[text].withUnsafeBufferPointer { Ink.isPlain($0) },
      pieces: file.isPlain(text) ? 0..<0 : pieces(of: text, in: file, isCounted: false))
  }
}

extension PhraseParts {
  /// A brace that opens no place stands for itself. In what a number decides, "#" is that number.
  private mutating func pieces(
    of text: Range<Int>, in file: PhraseFile, isCounted: Bool
  ) -> Range<Int> {
    let places = PhrasePlaces(bytes: file.bytes)
    var pieces: [Piece] = []
    var start = text.lowerBound
    var cursor = start
    func finish(before end: Int) {
      if start < end { pieces.append(.text(start..<end)) }
    }
    while cursor < text.upperBound {
      let byte = file.bytes[cursor]
      if isCounted, byte == UInt8(ascii: "#") {
        finish(before: cursor)
        pieces.append(.number)
        (start, cursor) = (cursor + 1, cursor + 1)
      } else if places.isBrace(byte), places.isDoubled(cursor, before: text.upperBound) {
        finish(before: cursor + 1)
        (start, cursor) = (cursor + 2, cursor + 2)
      } else if byte == UInt8(ascii: "{"),
        let place = try? places.place(at: cursor, before: text.upperBound)
      {
        finish(before: cursor)
        pieces.append(.place(number(of: place, at: cursor, in: file)))
        (start, cursor) = (place.end, place.end)
      } else {
        cursor += 1
      }
    }
    finish(before: text.upperBound)
    self.pieces += pieces
    return self.pieces.count - pieces.count..<self.pieces.count
  }

  /// Where a place stands among `places`, which it joins.
  private mutating func number(
    of place: PhrasePlaces.Place, at start: Int, in file: PhraseFile
  ) -> Int {
    var alternatives: (one: Range<Int>, many: Range<Int>)?
    if let (one, many) = place.alternatives {
      alternatives = (
        one: pieces(of: one, in: file, isCounted: true),
        many: pieces(of: many, in: file, isCounted: true)
      )
    }
    places.append(
      Place(name: file.text(place.name), written: start..<place.end, alternatives: alternatives))
    return places.count - 1
  }
}
