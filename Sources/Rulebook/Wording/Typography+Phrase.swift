/// Fills the `{places}` of one line of wording.
///
/// What cannot be filled stays as it is, braces and all: a person sees it at once, and a test can.
extension Typography {
  /// `bytes` are those of the file the phrase stands in.
  func append(
    _ phrase: Phrase, of bytes: [UInt8], _ values: Values, to result: inout [UInt8]
  ) {
    guard !phrase.pieces.isEmpty else {
      result += bytes[phrase.text]
      return
    }
    append(phrase.pieces, of: bytes, values, number: 0, to: &result)
  }

  private func append(
    _ pieces: [Phrase.Piece], of bytes: [UInt8], _ values: Values, number: Int,
    to result: inout [UInt8]
  ) {
    for piece in pieces {
      switch piece {
      case .text(let range): result += bytes[range]
      case .number: append(number, to: &result)
      case .place(let place): append(place, of: bytes, values, to: &result)
      }
    }
  }

  private func append(
    _ place: Phrase.Place, of bytes: [UInt8], _ values: Values, to result: inout [UInt8]
  ) {
    let value = values[place.name]
    if let value, place.alternatives == nil {
      append(value, to: &result)
    } else if let (one, many) = place.alternatives, let number = value?.count {
      append(number == 1 ? one : many, of: bytes, values, number: number, to: &result)
    } else {
      result += bytes[place.written]
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
