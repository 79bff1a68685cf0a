/// Fills the `{places}` of one line of wording.
///
/// What cannot be filled stays as it is, braces and all: a person sees it at once, and a test can.
extension Typography {
  /// `bytes` are those of the file the phrase stands in.
  func write(
    _ phrase: Phrase, _ parts: PhraseParts, of bytes: [UInt8], _ values: Values,
    to ink: inout Ink
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      if phrase.pieces.isEmpty {
        ink.write(bytes[phrase.text], isPlain: phrase.isPlain)
      } else {
        let filling = Filling(phrase: phrase, parts: parts, bytes: bytes, values: values)
        write(phrase.pieces, of: filling, number: 0, to: &ink)
      }
    }
  }

  /// A phrase, what it is made of, and what it is filled with.
  private struct Filling {
    let phrase: Phrase
    let parts: PhraseParts
    let bytes: UnsafeBufferPointer<UInt8>
    let values: Values
  }

  private func write(
    _ pieces: Range<Int>, of filling: borrowing Filling, number: Int, to ink: inout Ink
  ) {
    for index in pieces {
      switch filling.parts.pieces[index] {
      case .text(let range):
        ink.write(filling.bytes[range], isPlain: filling.phrase.isPlain)
      case .number: write(number, to: &ink)
      case .place(let place): write(place: place, of: filling, to: &ink)
      }
    }
  }

  private func write(place: Int, of filling: borrowing Filling, to ink: inout Ink) {
    let value = filling.values[filling.parts.places[place].name]
    let alternatives = filling.parts.places[place].alternatives
    if let value, alternatives == nil {
      write(value, to: &ink)
    } else if let (one, many) = alternatives, let number = value?.count {
      write(number == 1 ? one : many, of: filling, number: number, to: &ink)
    } else {
      ink.write(
        filling.bytes[filling.parts.places[place].written], isPlain: filling.phrase.isPlain)
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
