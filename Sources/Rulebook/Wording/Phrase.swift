/// A line of wording taken apart at its `{places}`, so that it can be filled often.
///
/// Ranges are bytes of the file it stands in.
struct Phrase: Sendable {
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
    /// For one, and for any other number; `nil` where no number decides.
    let alternatives: (one: [Piece], many: [Piece])?
  }

  let text: Range<Int>
  /// Whether nothing of the text has to be escaped, wherever it goes.
  let isPlain: Bool
  /// Empty where the text stands for itself.
  private(set) var pieces: [Piece] = []
  private(set) var places: [Place] = []

  init(_ text: Range<Int>, in file: PhraseFile) {
    self.text = text
    isPlain = file.bytes[text].withUnsafeBufferPointer { Ink.isPlain($0) }
    if !file.isPlain(text) { pieces = pieces(of: text, in: file, isCounted: false) }
  }
}

extension Phrase {
  /// A brace that opens no place stands for itself. In what a number decides, "#" is that number.
  private mutating func pieces(
    of text: Range<Int>, in file: PhraseFile, isCounted: Bool
  ) -> [Piece] {
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
    return pieces
  }

  /// Where a place stands among `places`, which it joins.
  private mutating func number(
    of place: PhrasePlaces.Place, at start: Int, in file: PhraseFile
  ) -> Int {
    var alternatives: (one: [Piece], many: [Piece])?
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
