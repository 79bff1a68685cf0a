/// The parts of a domain typed without protocol that X links: Latin letters only.
enum ASCIIDomains {
  /// In order; "日本語example.com" has one, "日本.香港" none.
  static func ranges(in bytes: [UInt8], _ domain: ByteRange) -> [ByteRange] {
    var found: [ByteRange] = []
    var offset = domain.start
    while offset < domain.end {
      let point = bytes.codePoint(at: offset)
      guard isLatin(point.value) else {
        offset += point.length
        continue
      }
      let chain = chain(in: bytes, from: offset, before: domain.end)
      if let end = chain.domainEnd { found.append(ByteRange(offset, end)) }
      offset = chain.domainEnd ?? chain.end
    }
    return found
  }

  /// Labels and full stops from here on; where they end, and the last domain among them.
  private static func chain(
    in bytes: [UInt8], from start: Int, before limit: Int
  ) -> (domainEnd: Int?, end: Int) {
    var offset = start
    var domainEnd: Int?
    while true {
      let label = offset
      while offset < limit {
        let point = bytes.codePoint(at: offset)
        guard isLatin(point.value) else { break }
        offset += point.length
      }
      guard offset > label, bytes.byte(at: offset, before: limit) == UInt8(ascii: ".") else {
        return (domainEnd, offset)
      }
      offset += 1
      domainEnd = TopLevelDomains.end(in: bytes, from: offset, before: limit) ?? domainEnd
    }
  }

  private static let ascii = ASCIISet("-", letters: true, digits: true)

  private static func isLatin(_ value: UInt32) -> Bool {
    ascii.contains(value) || LinkCharacters.isLatinAccent(value)
  }
}
