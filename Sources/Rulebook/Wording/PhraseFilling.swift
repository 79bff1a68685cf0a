/// Fills the `{places}` of one line of wording.
///
/// What cannot be filled stays as it is, braces and all: a person sees it at once, and a test can.
struct PhraseFilling {
  let bytes: [UInt8]
  let values: [String: Value]
  let typography: Typography

  func filled(_ text: Range<Int>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + 32)
    append(text, number: nil, to: &result)
    return String(decoding: result, as: UTF8.self)
  }
}

extension PhraseFilling {
  private var places: PhrasePlaces { PhrasePlaces(bytes: bytes) }

  private func append(_ text: Range<Int>, number: Int?, to result: inout [UInt8]) {
    var cursor = text.lowerBound
    while let mark = bytes[cursor..<text.upperBound].firstIndex(where: { isMark($0, number) }) {
      result += bytes[cursor..<mark]
      if let number, bytes[mark] == UInt8(ascii: "#") {
        typography.append(typography.written(number), to: &result)
        cursor = mark + 1
      } else {
        cursor = appendBrace(mark, before: text.upperBound, number: number, to: &result)
      }
    }
    result += bytes[cursor..<text.upperBound]
  }

  private func isMark(_ byte: UInt8, _ number: Int?) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
      || number != nil && byte == UInt8(ascii: "#")
  }

  /// Where to go on behind a place or a brace.
  private func appendBrace(
    _ brace: Int, before limit: Int, number: Int?, to result: inout [UInt8]
  ) -> Int {
    if places.isDoubled(brace, before: limit) {
      result.append(bytes[brace])
      return brace + 2
    }
    guard bytes[brace] == UInt8(ascii: "{"),
      let place = try? places.place(at: brace, before: limit)
    else {
      result.append(bytes[brace])
      return brace + 1
    }
    if !append(place, to: &result) { result += bytes[brace..<place.end] }
    return place.end
  }

  /// Whether there was a value that fits.
  private func append(_ place: PhrasePlaces.Place, to result: inout [UInt8]) -> Bool {
    guard let value = values[String(decoding: bytes[place.name], as: UTF8.self)] else {
      return false
    }
    guard let (one, many) = place.alternatives else {
      typography.append(value, to: &result)
      return true
    }
    guard let number = number(of: value) else { return false }
    append(number == 1 ? one : many, number: number, to: &result)
    return true
  }

  /// A number is itself; of several words the wording follows how many there are.
  private func number(of value: Value) -> Int? {
    switch value {
    case .number(let number), .place(let number): number
    case .quotes(let words), .list(let words): words.count
    case .quote, .text: nil
    }
  }
}
