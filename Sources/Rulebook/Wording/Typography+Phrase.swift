/// Fills the `{places}` of one line of wording.
///
/// What cannot be filled stays as it is, braces and all: a person sees it at once, and a test can.
extension Typography {
  /// `bytes` are those of the file the phrase stands in.
  func write(_ phrase: Phrase, of bytes: [UInt8], _ values: Values, to ink: inout Ink) {
    bytes.withUnsafeBufferPointer { bytes in
      let filling = Filling(phrase: phrase, bytes: bytes, values: values, typography: self)
      if phrase.pieces.isEmpty {
        filling.write(phrase.text, to: &ink)
      } else {
        filling.write(phrase.pieces, number: 0, to: &ink)
      }
    }
  }
}

/// A phrase, and what it is filled with.
private struct Filling {
  let phrase: Phrase
  let bytes: UnsafeBufferPointer<UInt8>
  let values: Values
  let typography: Typography

  func write(_ pieces: [Phrase.Piece], number: Int, to ink: inout Ink) {
    for piece in pieces {
      switch piece {
      case .text(let range): write(range, to: &ink)
      case .number: ink.write(typography.written(number))
      case .place(let index): write(phrase.places[index], to: &ink)
      }
    }
  }

  func write(_ range: Range<Int>, to ink: inout Ink) {
    let text = UnsafeBufferPointer(rebasing: bytes[range])
    if phrase.isPlain { ink.add(text) } else { ink.write(text) }
  }

  private func write(_ place: Phrase.Place, to ink: inout Ink) {
    let value = values[place.name]
    if let value, place.alternatives == nil {
      typography.write(value, to: &ink)
    } else if let (one, many) = place.alternatives, let number = value?.count {
      write(number == 1 ? one : many, number: number, to: &ink)
    } else {
      write(place.written, to: &ink)
    }
  }
}

extension Value {
  /// A number is itself; of several words the wording follows how many there are.
  fileprivate var count: Int? {
    switch self {
    case .number(let number), .place(let number): number
    case .quotes(let words), .list(let words): words.count
    case .quote, .text: nil
    }
  }
}
