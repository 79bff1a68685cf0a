import Prose

/// The links of a post, as doors: how many, where they stand, what they hide.
struct Links {
  /// Without those nobody meant to be any.
  let all: [ByteRange]
  /// Without those between brackets: they are sources, and sources are good.
  let doors: [ByteRange]
  /// A link before the first word.
  let beforeWords: ByteRange?
  /// Links that do not say where they lead.
  let shortened: [ByteRange]
  /// The parts of links that only count clicks, and links without them.
  let tracking: [Edit]

  init(in reading: borrowing Reading) {
    let links = reading.indices(of: .link).filter {
      StrayLink(reading.tokens[$0], in: reading) == nil
    }
    doors = links.filter { $0 == 0 || !reading.isToken(reading.tokens[$0 - 1], "(") }
      .map { reading.tokens[$0].range }
    let firstWord = reading.tokens.firstIndex { $0.kind == .word || $0.kind == .number }
    beforeWords = links.first.flatMap { link in
      link < firstWord ?? 0 ? reading.tokens[link].range : nil
    }
    let ranges = links.map { reading.tokens[$0].range }
    all = ranges
    shortened = ranges.filter { Self.isShortened(reading.text($0)) }
    tracking = ranges.compactMap { Self.withoutTracking(reading.text($0), at: $0.start) }
  }

  private static let shorteners: Set<Substring> = [
    "bit.ly", "buff.ly", "cutt.ly", "dlvr.it", "goo.gl", "is.gd", "lnkd.in", "ow.ly", "rb.gy",
    "rebrand.ly", "shorturl.at", "t.co", "t.ly", "t1p.de", "tiny.cc", "tinyurl.com", "trib.al",
  ]

  private static func isShortened(_ link: String) -> Bool {
    let host = link.utf8.split(separator: UInt8(ascii: "/")).first { $0.last != UInt8(ascii: ":") }
    return host.map { shorteners.contains(Substring(Substring($0).lowercased())) } ?? false
  }

  /// The query of a link as it would be without what counts clicks; `nil` when nothing does.
  private static func withoutTracking(_ link: String, at offset: Int) -> Edit? {
    guard let mark = link.utf8.firstIndex(of: UInt8(ascii: "?")) else { return nil }
    let end = link[mark...].firstIndex(of: "#") ?? link.endIndex
    let parts = link[link.index(after: mark)..<end].split(separator: "&")
    let kept = parts.filter { !isTracking($0) }
    guard kept.count < parts.count else { return nil }
    let start = offset + link.utf8.distance(from: link.startIndex, to: mark)
    let range = ByteRange(start, start + link[mark..<end].utf8.count)
    let rest = kept.isEmpty ? "" : "?" + kept.joined(separator: "&")
    return Edit(range, replacement: rest, isSafe: true)
  }

  private static func isTracking(_ part: Substring) -> Bool {
    let names = ["fbclid=", "gclid=", "msclkid=", "igshid=", "mc_cid=", "mc_eid=", "utm_"]
    return names.contains { part.hasPrefix($0) }
  }
}
