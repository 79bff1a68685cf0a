/// Unicode white space, found by its bytes.
enum WhiteSpace {
  /// The bytes of the white space character that starts here, line ends included; 0 if none does.
  static func length(in bytes: Span<UInt8>, at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x09...0x0D, 0x20: 1
    case 0xC2: holds(bytes, offset + 1, 0x85, 0xA0) ? 2 : 0
    case 0xE1: matches(bytes, offset + 1, 0x9A, 0x80) ? 3 : 0
    case 0xE2: isWide(bytes, offset) ? 3 : 0
    case 0xE3: matches(bytes, offset + 1, 0x80, 0x80) ? 3 : 0
    default: 0
    }
  }

  /// A range without the white space at both ends; empty at its start when there is nothing else.
  static func trimmed(_ range: ByteRange, in bytes: Span<UInt8>) -> ByteRange {
    let inner = bytes.extracting(0..<range.end)
    var start = range.start
    while start < range.end {
      let length = length(in: inner, at: start)
      guard length > 0 else { break }
      start += length
    }
    var end = range.end
    while end > start {
      let length = lengthBehind(inner, start, end)
      guard length > 0 else { break }
      end -= length
    }
    return start == end ? ByteRange(range.start, range.start) : ByteRange(start, end)
  }
}

extension WhiteSpace {
  /// The bytes of the white space character that ends here; 0 if none does.
  private static func lengthBehind(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    for size in 1...3 where end - size >= start {
      if length(in: bytes.extracting(0..<end), at: end - size) == size { return size }
    }
    return 0
  }

  /// U+2000 to U+200A, the two separators, U+202F and U+205F.
  private static func isWide(_ bytes: Span<UInt8>, _ offset: Int) -> Bool {
    guard offset + 2 < bytes.count else { return false }
    switch (bytes[offset + 1], bytes[offset + 2]) {
    case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return true
    default: return false
    }
  }

  private static func holds(
    _ bytes: Span<UInt8>, _ offset: Int, _ one: UInt8, _ other: UInt8
  ) -> Bool {
    offset < bytes.count && (bytes[offset] == one || bytes[offset] == other)
  }

  private static func matches(
    _ bytes: Span<UInt8>, _ offset: Int, _ first: UInt8, _ second: UInt8
  ) -> Bool {
    offset + 1 < bytes.count && bytes[offset] == first && bytes[offset + 1] == second
  }
}
