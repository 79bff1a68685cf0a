/// Where characters as people see them start.
enum Characters {
  /// The start of the character a place lies in.
  static func start(at offset: Int, in bytes: [UInt8], _ range: ByteRange) -> Int {
    guard offset > range.start, offset < range.end else { return offset }
    let isCRLF = bytes[offset - 1] == 0x0D && bytes[offset] == 0x0A
    if bytes[offset - 1] < 0x80, bytes[offset] < 0x80, !isCRLF { return offset }
    let text = String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    var start = text.startIndex
    while start < text.endIndex {
      let next = text.index(after: start)
      if range.start + text.utf8.distance(from: text.startIndex, to: next) > offset { break }
      start = next
    }
    return range.start + text.utf8.distance(from: text.startIndex, to: start)
  }

  static func count(_ bytes: [UInt8], _ range: ByteRange) -> Int {
    // Only CR LF makes one character of two ASCII ones.
    if !bytes[range.start..<range.end].contains(where: { $0 >= 0x80 || $0 == 0x0D }) {
      return range.length
    }
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self).count
  }
}
