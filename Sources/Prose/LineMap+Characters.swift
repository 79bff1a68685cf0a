/// Characters as people see them, which may be made of many code points.
extension LineMap {
  /// In bytes, of a character beyond ASCII that makes no cluster with another of its kind or of
  /// ASCII; 0 for all others.
  ///
  /// U+0080 to U+02FF, and the dashes, quotation marks, bullets and dots from U+2010 to U+2027.
  package static func simpleLength(in bytes: Span<UInt8>, at place: Int) -> Int {
    switch bytes[place] {
    case 0xC2...0xCB: 2
    case 0xE2 where bytes.count > place + 2 && bytes[place + 1] == 0x80:
      0x90...0xA7 ~= bytes[place + 2] ? 3 : 0
    default: 0
    }
  }

  /// Only what stands around odd ones is put together by the rules of Unicode: between two simple
  /// ones a character surely ends.
  func characterCount(from start: Int, to end: Int) -> Int {
    let reach = bytes.span.extracting(0..<end)
    var count = 0
    var start = start
    while start < end {
      let pair = simplePair(from: start, to: end)
      count += String(decoding: bytes[start..<pair], as: UTF8.self).count
      start = pair
      while let next = simpleEnd(at: start, before: end), next == end || isSimple(next, end) {
        count += 1
        start = next
        // Of a stretch of ASCII all are whole but perhaps the last.
        let last = reach.plainEnd(from: start, notBelow: 0x20) - 1
        if last > start {
          count += last - start
          start = last
        }
      }
    }
    return count
  }

  /// Where the second of two simple characters stands that follow each other, else the end.
  private func simplePair(from start: Int, to end: Int) -> Int {
    var cursor = start
    var isBehindSimple = false
    while cursor < end {
      let next = simpleEnd(at: cursor, before: end)
      if next != nil, isBehindSimple { return cursor }
      isBehindSimple = next != nil
      cursor = next ?? cursor + 1
    }
    return end
  }

  private func isSimple(_ place: Int, _ end: Int) -> Bool {
    simpleEnd(at: place, before: end) != nil
  }

  /// Behind the simple character that stands here; `nil` when there is none.
  @inline(__always) private func simpleEnd(at place: Int, before end: Int) -> Int? {
    guard place < end else { return nil }
    if 0x20..<0x7F ~= bytes[place] { return place + 1 }
    let length = Self.simpleLength(in: bytes.span, at: place)
    return length > 0 ? place + length : nil
  }
}
