/// "$SAP", "$SAP.DE".
enum CashtagFinder {
  static func cashtags(in bytes: [UInt8], range: ByteRange) -> [Entity] {
    var found: [Entity] = []
    var next = range.start
    while let offset = bytes.span.place(of: UInt8(ascii: "$"), from: next, before: range.end) {
      next = offset + 1
      let before = bytes.codePoint(before: offset, notBefore: range.start)
      guard before.map({ LinkCharacters.isSpace($0.value) }) ?? true else { continue }
      guard let end = end(in: bytes, from: offset + 1, before: range.end) else { continue }
      found.append(Entity(kind: .cashtag, range: ByteRange(offset, end)))
    }
    return found
  }

  private static let letters = ASCIISet("", letters: true)
  private static let separators = ASCIISet("._")

  /// One to six letters, and one or two behind "." or "_" if they end there.
  private static func end(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    let name = bytes.end(of: letters, from: start, before: min(end, start + 6))
    guard name > start else { return nil }
    if name < end, separators.contains(bytes[name]) {
      let suffix = bytes.end(of: letters, from: name + 1, before: min(end, name + 3))
      if suffix > name + 1, endsThere(in: bytes, at: suffix, before: end) { return suffix }
    }
    return endsThere(in: bytes, at: name, before: end) ? name : nil
  }

  private static func endsThere(in bytes: [UInt8], at offset: Int, before end: Int) -> Bool {
    guard offset < end else { return true }
    let value = bytes.codePoint(at: offset).value
    if LinkCharacters.punctuation.contains(value) || value == 0xFEFF { return true }
    // The two lists of spaces differ: these are spaces before a tag, not behind it.
    return LinkCharacters.isSpace(value) && value != 0x85 && value != 0x180E
  }
}
