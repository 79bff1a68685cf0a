/// "@name" and "@name/list".
enum MentionFinder {
  static func mentions(in bytes: [UInt8], range: ByteRange) -> [Entity] {
    var found: [Entity] = []
    var floor = range.start
    var offset = range.start
    while let place = signPlace(in: bytes, from: offset, before: range.end) {
      offset = place
      let sign = signLength(in: bytes, at: offset, before: range.end)
      guard sign > 0, canStand(in: bytes, at: offset, floor: floor, range: range) else {
        offset += max(sign, 1)
        continue
      }
      let end = nameEnd(in: bytes, from: offset + sign, before: range.end)
      guard end > offset + sign else {
        offset += sign
        continue
      }
      if !goesOn(in: bytes, at: end, before: range.end) {
        found.append(Entity(kind: .mention, range: ByteRange(offset, end)))
      }
      (floor, offset) = (end, end)
    }
    return found
  }

  /// Where a sign stands, or a character that begins as the full-width one does.
  private static func signPlace(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    bytes.span.place(of: UInt8(ascii: "@"), or: 0xEF, from: start, before: end)
  }

  /// The bytes of "@" or "＠" here, or 0.
  static func signLength(in bytes: [UInt8], at offset: Int, before end: Int) -> Int {
    if bytes[offset] == UInt8(ascii: "@") { return 1 }
    guard bytes[offset] == 0xEF, offset + 3 <= end else { return 0 }
    return bytes[offset + 1] == 0xBC && bytes[offset + 2] == 0xA0 ? 3 : 0
  }

  private static let word = ASCIISet("_", letters: true, digits: true)
  private static let listWord = ASCIISet("_-", letters: true, digits: true)
  private static let letters = ASCIISet("", letters: true)
  private static let glueBefore = ASCIISet("_!#$%&*@", letters: true, digits: true)
  private static let glueBeforeRetweet = ASCIISet("_+~.-", letters: true, digits: true)

  /// At the start, behind a sign that does not glue, or behind "RT" or "RT:".
  private static func canStand(
    in bytes: [UInt8], at offset: Int, floor: Int, range: ByteRange
  ) -> Bool {
    if offset == range.start { return true }
    guard let before = bytes.codePoint(before: offset, notBefore: floor) else { return false }
    if !glueBefore.contains(before.value), before.value != 0xFF20 { return true }
    let end = before.value == 0x3A ? offset - 1 : offset
    guard end - 2 >= floor, bytes[end - 2] | 0x20 == UInt8(ascii: "r"),
      bytes[end - 1] | 0x20 == UInt8(ascii: "t")
    else { return false }
    if end - 2 == range.start { return true }
    return bytes.codePoint(before: end - 2, notBefore: floor)
      .map { !glueBeforeRetweet.contains($0.value) } ?? false
  }

  /// Up to 20 characters, and a list of up to 25 behind a slash.
  private static func nameEnd(in bytes: [UInt8], from start: Int, before end: Int) -> Int {
    let name = bytes.end(of: word, from: start, before: min(end, start + 20))
    guard name > start, name + 1 < end, bytes[name] == UInt8(ascii: "/"),
      letters.contains(bytes[name + 1])
    else { return name }
    return bytes.end(of: listWord, from: name + 1, before: min(end, name + 26))
  }

  /// Whether an address or a word of another alphabet goes on behind the name.
  static func goesOn(in bytes: [UInt8], at offset: Int, before end: Int) -> Bool {
    guard offset < end else { return false }
    return signLength(in: bytes, at: offset, before: end) > 0
      || LinkCharacters.isLatinAccent(bytes.codePoint(at: offset).value)
      || bytes.hasSchemeMark(at: offset, before: end)
  }
}
