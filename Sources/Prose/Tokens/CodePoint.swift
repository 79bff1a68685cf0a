/// One code point of UTF-8 text and the bytes it takes.
package struct CodePoint {
  package let value: UInt32
  /// In bytes, 1 to 4.
  let length: Int
}

extension Span<UInt8> {
  /// The code point that starts here; `offset` must be inside.
  ///
  /// Text that is no UTF-8 yields nonsense, but never reads outside.
  package func codePoint(at offset: Int) -> CodePoint {
    let lead = self[offset]
    if lead < 0x80 { return CodePoint(value: UInt32(lead), length: 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC0, offset + length <= count else {
      return CodePoint(value: 0xFFFD, length: 1)
    }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(self[offset + index] & 0x3F) }
    return CodePoint(value: value, length: length)
  }
}

extension [UInt8] {
  /// The code point that starts here; `offset` must be inside the array.
  func codePoint(at offset: Int) -> CodePoint { span.codePoint(at: offset) }

  /// The code point that ends here, if one does and starts at or after `floor`.
  func codePoint(before offset: Int, notBefore floor: Int) -> CodePoint? {
    guard offset > floor else { return nil }
    var start = offset - 1
    while start > floor, offset - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
    let point = codePoint(at: start)
    return start + point.length == offset ? point : CodePoint(value: 0xFFFD, length: 1)
  }

  /// The byte at an offset, or NUL behind the end.
  func byte(at offset: Int, before end: Int) -> UInt8 { offset < end ? self[offset] : 0 }

  /// Where the run of ASCII characters of a set ends that starts here.
  func end(of set: ASCIISet, from offset: Int, before end: Int) -> Int {
    var offset = offset
    while offset < end, set.contains(self[offset]) { offset += 1 }
    return offset
  }

  /// Whether "://" stands here.
  func hasSchemeMark(at offset: Int, before end: Int) -> Bool {
    offset + 3 <= end && self[offset] == 0x3A && self[offset + 1] == 0x2F
      && self[offset + 2] == 0x2F
  }
}
