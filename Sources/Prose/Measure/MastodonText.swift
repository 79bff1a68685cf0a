/// What Mastodon counts instead of links and of accounts on other servers.
///
/// Source: "status_length_validator.rb" and "extractor.rb",
/// https://github.com/mastodon/mastodon/tree/main/app (read 2026-11-23).
enum MastodonText {
  static func replacements(in bytes: [UInt8], range: ByteRange) -> [Replacement] {
    let links = LinkFinder.links(in: bytes, range: range, grammar: .mastodon)
      .filter(\.hasProtocol)
    let found = Entities.withoutOverlaps(links + mentions(in: bytes, range: range))
    return found.map { entity in
      if entity.kind == .link {
        let text = [UInt8](repeating: UInt8(ascii: "x"), count: Measure.linkCost)
        return Replacement(kind: .link, range: entity.range, text: text)
      }
      let name = bytes[entity.range.start + 1..<entity.range.end].prefix { $0 != at }
      return Replacement(kind: .mention, range: entity.range, text: [at] + name)
    }
  }

  private static let at = UInt8(ascii: "@")
  private static let joiners = ASCIISet(".-")
  private static let nameCharacters = ASCIISet("_", letters: true, digits: true)
  private static let longestDomain = 253

  /// "@name" and "@name@server".
  static func mentions(in bytes: [UInt8], range: ByteRange) -> [Entity] {
    var found: [Entity] = []
    var floor = range.start
    for offset in range.start..<range.end where bytes[offset] == at && offset >= floor {
      if let before = bytes.codePoint(before: offset, notBefore: range.start)?.value,
        before == 0x3D || before == 0x2F || isWord(before)
      {
        continue
      }
      let name = end(in: bytes, from: offset + 1, before: range.end) {
        nameCharacters.contains($0)
      }
      guard name > offset + 1 else { continue }
      var end = name
      if bytes.byte(at: name, before: range.end) == at {
        let domain = self.end(in: bytes, from: name + 1, before: range.end, isWord)
        if domain > name + 1 { end = domain }
      }
      floor = end
      if MentionFinder.goesOn(in: bytes, at: end, before: range.end) { continue }
      if scalarCount(bytes, from: name + 1, to: end) > longestDomain { continue }
      found.append(Entity(kind: .mention, range: ByteRange(offset, end)))
    }
    return found
  }

  /// Behind words that "." and "-" join; these end none.
  private static func end(
    in bytes: [UInt8], from start: Int, before limit: Int, _ isWord: (UInt32) -> Bool
  ) -> Int {
    var end = start
    var offset = start
    while offset < limit {
      let point = bytes.codePoint(at: offset)
      let isJoiner = joiners.contains(point.value) && end > start
      guard isWord(point.value) || isJoiner else { break }
      offset += point.length
      if !isJoiner { end = offset }
    }
    return end
  }

  private static func scalarCount(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    start < end ? bytes[start..<end].count { $0 & 0xC0 != 0x80 } : 0
  }

  /// Letters, marks, digits and connectors of every script.
  private static func isWord(_ value: UInt32) -> Bool {
    if value < 0x80 { return nameCharacters.contains(value) }
    switch Unicode.Scalar(value)?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
      return true
    default: return false
    }
  }
}
