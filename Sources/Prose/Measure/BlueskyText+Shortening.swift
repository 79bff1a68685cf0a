extension BlueskyText {
  private static let longestPath = 15
  private static let shownPath = 13

  /// Host and path; of a path of more than 15 characters the first 13 and "...".
  ///
  /// As the app does by way of the browser's URL: without protocol, user and usual port, the host
  /// in Punycode, other letters of the path as "%C3%A4". `nil` if it is no address at all.
  static func shortened(_ bytes: [UInt8], _ link: ByteRange) -> [UInt8]? {
    let text = bytes[link.start..<link.end]
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = text[(colon + 3)...]
    let pathStart = rest.firstIndex { "/?#\\".utf8.contains($0) } ?? rest.endIndex
    let port = colon - link.start == 5 ? ":443" : ":80"
    guard let host = host(rest[..<pathStart], usualPort: port) else { return nil }
    let path = path(rest[pathStart...])
    if path.count > longestPath { return host + path.prefix(shownPath) + Array("...".utf8) }
    return host + path
  }

  private static let forbidden = ASCIISet("\u{0}\"<>^`{|}%[] ")

  private static func host(_ authority: ArraySlice<UInt8>, usualPort: String) -> [UInt8]? {
    var host = authority
    if let at = host.lastIndex(of: UInt8(ascii: "@")) { host = host[(at + 1)...] }
    if host.suffix(usualPort.utf8.count).elementsEqual(usualPort.utf8) {
      host = host.dropLast(usualPort.utf8.count)
    }
    guard !host.isEmpty, !host.contains(where: forbidden.contains) else { return nil }
    var shown: [UInt8] = []
    for part in host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
      guard let label = label(part) else { return nil }
      if part.startIndex > host.startIndex { shown.append(UInt8(ascii: ".")) }
      shown += label
    }
    return shown
  }

  /// As long as its Punycode is; only the length matters, so the letters stand for it.
  private static func label(_ label: ArraySlice<UInt8>) -> [UInt8]? {
    if label.allSatisfy({ $0 < 0x80 }) { return Array(label) }
    return Punycode.length(Array(label), from: 0, to: label.count).map {
      Array(repeating: UInt8(ascii: "x"), count: $0)
    }
  }

  private static let encoded = ASCIISet("\"<>`{}^")

  private static func path(_ path: ArraySlice<UInt8>) -> [UInt8] {
    if path.elementsEqual("/".utf8) { return [] }
    let hasSlash = path.first == UInt8(ascii: "/") || path.first == UInt8(ascii: "\\")
    // The path of "host?query" is "/", which is dropped only when nothing else is there: the app
    // looks at the path alone.
    let start = hasSlash && path.dropFirst().first.map { "?#".utf8.contains($0) } ?? false
    return path.dropFirst(start ? 1 : 0).flatMap { byte in
      byte >= 0x80 || encoded.contains(byte) ? Array("%00".utf8) : [byte]
    }
  }
}
