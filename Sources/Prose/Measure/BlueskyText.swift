/// What Bluesky's composer shows, and counts, instead of links.
///
/// Source: "detection.ts", https://github.com/bluesky-social/atproto/tree/main/packages/api/src,
/// and "url-helpers.ts", https://github.com/bluesky-social/social-app/tree/main/src/lib/strings
/// (read 2026-11-23).
enum BlueskyText {
  static func replacements(in bytes: [UInt8], range: ByteRange) -> [Replacement] {
    links(in: bytes, range: range).compactMap { link in
      shortened(bytes, link).map { Replacement(kind: .link, range: link, text: $0) }
    }
  }

  /// Links with a protocol in lower case; others are linked too, but not shortened.
  static func links(in bytes: [UInt8], range: ByteRange) -> [ByteRange] {
    var found: [ByteRange] = []
    var offset = range.start
    // Most texts hold no link, and one scan says so.
    guard holdsSchemeMark(bytes, range) else { return found }
    while offset < range.end {
      let start = offset
      while offset < range.end {
        let point = bytes.codePoint(at: offset)
        if isSpace(point.value) { break }
        offset += point.length
      }
      if let link = link(in: bytes, word: ByteRange(start, offset)) { found.append(link) }
      if offset < range.end { offset += bytes.codePoint(at: offset).length }
    }
    return found
  }

  private static func holdsSchemeMark(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
    (range.start..<range.end).contains { offset in
      bytes[offset] == UInt8(ascii: ":") && bytes.hasSchemeMark(at: offset, before: range.end)
    }
  }

  /// The link a word holds from its start, or from an opening bracket, to its end.
  private static func link(in bytes: [UInt8], word: ByteRange) -> ByteRange? {
    var start: Int? = word.start
    while let place = start {
      if let hostStart = hostStart(in: bytes, from: place, before: word.end) {
        // Capitals are found, and then taken for a domain, which they are not.
        guard bytes[place..<hostStart - 3].allSatisfy({ $0 >= 0x61 }) else { return nil }
        return trimmed(bytes, ByteRange(place, word.end))
      }
      // A domain without protocol takes the rest of the word along.
      if startsDomain(in: bytes, from: place, before: word.end) { return nil }
      start = bytes[place..<word.end].firstIndex(of: UInt8(ascii: "(")).map { $0 + 1 }
    }
    return nil
  }

  private static func hostStart(in bytes: [UInt8], from start: Int, before end: Int) -> Int? {
    guard start + 8 <= end,
      zip(bytes[start..<start + 4], "http".utf8).allSatisfy({ $0 | 0x20 == $1 })
    else { return nil }
    let mark = bytes[start + 4] | 0x20 == UInt8(ascii: "s") ? start + 5 : start + 4
    guard bytes.hasSchemeMark(at: mark, before: end), mark + 3 < end else { return nil }
    return mark + 3
  }

  private static let letters = ASCIISet("", letters: true)

  private static func startsDomain(in bytes: [UInt8], from start: Int, before end: Int) -> Bool {
    guard start < end, letters.contains(bytes[start]) else { return false }
    let label = bytes.end(of: LinkCharacters.alphanumerics, from: start, before: end)
    return bytes.byte(at: label, before: end) == UInt8(ascii: ".")
      && LinkCharacters.alphanumerics.contains(bytes.byte(at: label + 1, before: end))
  }

  private static let stops = ASCIISet(".,;:!?")

  private static func trimmed(_ bytes: [UInt8], _ link: ByteRange) -> ByteRange {
    var end = link.end
    if stops.contains(bytes[end - 1]) { end -= 1 }
    if bytes[end - 1] == UInt8(ascii: ")"),
      !bytes[link.start..<end].contains(UInt8(ascii: "("))
    {
      end -= 1
    }
    return ByteRange(link.start, end)
  }

  /// What JavaScript's "\s" matches.
  private static func isSpace(_ value: UInt32) -> Bool {
    value == 0xFEFF || LinkCharacters.isSpace(value) && value != 0x85 && value != 0x180E
  }
}
