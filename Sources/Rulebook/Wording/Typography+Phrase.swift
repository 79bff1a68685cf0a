/// Fills the `{places}` of one line of wording.
///
/// What cannot be filled stays as it is, braces and all: a person sees it at once, and a test can.
extension Typography {
  /// `bytes` are those of the file the phrase stands in.
  func write(_ phrase: Phrase, of bytes: [UInt8], _ values: Values, to ink: inout Ink) {
    bytes.withUnsafeBufferPointer { bytes in
      if phrase.pieces.isEmpty {
        ink.write(bytes[phrase.text], isPlain: phrase.isPlain)
      } else {
        write(phrase.pieces, of: phrase, bytes, values, number: 0, to: &ink)
      }
    }
  }

  private func write(
    _ pieces: [Phrase.Piece], of phrase: Phrase, _ bytes: UnsafeBufferPointer<UInt8>,
    _ values: Values, number: Int, to ink: inout Ink
  ) {
    for piece in pieces {
      switch piece {
      case .text(let range): ink.write(bytes[range], isPlain: phrase.isPlain)
      case .number: write(number, to: &ink)
      case .place(let index): write(phrase.places[index], of: phrase, bytes, values, to: &ink)
      }
    }
  }

  private func write(
    _ place: Phrase.Place, of phrase: Phrase, _ bytes: UnsafeBufferPointer<UInt8>,
    _ values: Values, to ink: inout Ink
  ) {
    let value = values[place.name]
    if let value, place.alternatives == nil {
      write(value, to: &ink)
    } else if let (one, many) = place.alternatives, let number = value?.count {
      write(number == 1 ? one : many, of: phrase, bytes, values, number: number, to: &ink)
    } else {
      ink.write(bytes[place.written], isPlain: phrase.isPlain)
    }
  }
}

extension Ink {
  fileprivate mutating func write(_ text: Slice<UnsafeBufferPointer<UInt8>>, isPlain: Bool) {
    let text = UnsafeBufferPointer(rebasing: text)
    if isPlain { add(text) } else { write(text) }
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
