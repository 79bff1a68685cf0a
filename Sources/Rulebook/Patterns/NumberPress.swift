/// Numbers as text, the small ones short: five bits a sign, the lowest first.
///
/// Signs are "0" to "o"; those from "P" on say that more follow. None needs care inside a Swift
/// string with a fence of "#".
struct NumberPress {
  private(set) var text: [UInt8] = []

  mutating func add(_ number: Int) { add(UInt64(number)) }

  mutating func add(_ number: UInt64) {
    var rest = number
    while rest >= 32 {
      text.append(UInt8(ascii: "P") + UInt8(rest & 31))
      rest >>= 5
    }
    text.append(UInt8(ascii: "0") + UInt8(rest))
  }
}

/// Reads in the same order what a press has written.
struct NumberReader {
  /// Where the next number begins.
  private(set) var cursor: Int

  init(at start: Int = 0) { cursor = start }

  /// 0 behind the end.
  mutating func next(in text: Span<UInt8>) -> Int {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while cursor < text.count {
      let sign = text[cursor] &- UInt8(ascii: "0")
      cursor += 1
      number |= UInt64(sign & 31) << shift
      if sign < 32 { break }
      shift += 5
    }
    return Int(truncatingIfNeeded: number)
  }
}
