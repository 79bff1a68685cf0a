/// Turns file names into text and back.
package enum PathName {
  /// Bytes that are not UTF-8 become "\xff", so that every name can be told and none is lost.
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    let decoded = String(decoding: bytes, as: UTF8.self)
    if decoded.utf8.elementsEqual(bytes) { return decoded }
    var text = ""
    var left = bytes[...]
    while let first = left.first {
      if let length = wellFormed(left) {
        text += String(decoding: left.prefix(length), as: UTF8.self)
        left = left.dropFirst(length)
      } else {
        let digits = String(first, radix: 16)
        text += "\\x" + (digits.count == 1 ? "0" : "") + digits
        left = left.dropFirst()
      }
    }
    return text
  }

  /// How many bytes the character at the start takes; `nil` when there is none.
  private static func wellFormed(_ bytes: ArraySlice<UInt8>) -> Int? {
    (1...4).first { length in
      guard bytes.count >= length else { return false }
      let decoded = String(decoding: bytes.prefix(length), as: UTF8.self)
      return decoded.unicodeScalars.count == 1
        && decoded.utf8.elementsEqual(bytes.prefix(length))
    }
  }
}

extension World.Path {
  /// What stands for standard input or output on a command line.
  static var dash: World.Path { Array("-".utf8) }
}
