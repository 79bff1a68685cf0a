/// Links with and without a protocol.
///
/// Follows "extractUrlsWithIndices.js" of twitter-text: the leftmost match wins, it takes the
/// character before it along, and what it refuses afterwards is used up all the same.
struct LinkFinder {
  static func links(in bytes: [UInt8], range: ByteRange, grammar: LinkGrammar) -> [Entity] {
    var finder = LinkFinder(bytes: bytes, range: range, grammar: grammar)
    finder.run()
    return finder.found
  }

  private let bytes: [UInt8]
  private let range: ByteRange
  private let tail: LinkTail
  private var found: [Entity] = []
  /// The end of the last match; nothing before it may be part of the next.
  private var floor: Int

  private init(bytes: [UInt8], range: ByteRange, grammar: LinkGrammar) {
    self.bytes = bytes
    self.range = range
    tail = LinkTail(bytes: bytes, limit: range.end, grammar: grammar)
    floor = range.start
  }

  private mutating func run() {
    var offset = range.start
    while let stop = fullStop(from: offset) {
      let around = run(around: stop)
      let run = DomainRun(in: bytes, range: around, limit: range.end)
      if run.hasDomain { search(run) }
      offset = max(around.end, floor)
    }
  }

  /// The next full stop that something follows which may be a top-level domain.
  private func fullStop(from start: Int) -> Int? {
    let last = range.end - 1
    var next = start
    while let stop = bytes.span.place(of: UInt8(ascii: "."), from: next, before: last) {
      if bytes[stop + 1] >= 0x41 { return stop }
      next = stop + 1
    }
    return nil
  }

  private func run(around stop: Int) -> ByteRange {
    var start = stop
    while let before = bytes.codePoint(before: start, notBefore: floor), isInRun(before.value) {
      start -= before.length
    }
    var end = stop
    while end < range.end {
      let point = bytes.codePoint(at: end)
      guard isInRun(point.value) else { break }
      end += point.length
    }
    return ByteRange(start, end)
  }

  private func isInRun(_ value: UInt32) -> Bool {
    value == 0x2E || value == 0x2D || value == 0x5F || LinkCharacters.isDomain(value)
  }
}

extension LinkFinder {
  /// Tries every place of a run where a link may start, from the left.
  private mutating func search(_ run: DomainRun) {
    if tryWithProtocol(run), floor >= run.range.end { return }
    var offset = max(run.range.start, floor)
    var label = 0
    while offset < run.range.end {
      while run.labels[label].range.end < offset { label += 1 }
      let point = bytes.codePoint(at: offset)
      let start = offset
      offset += point.length
      guard LinkCharacters.isDomain(point.value), canStart(at: start),
        !startsBehind(point, at: start, run, label),
        let end = run.domainEnd(from: start, in: label)
      else { continue }
      take(run, domain: ByteRange(start, end), label: label, protocolStart: nil)
      offset = max(offset, floor)
    }
  }

  private func canStart(at offset: Int) -> Bool {
    if offset == range.start { return true }
    return bytes.codePoint(before: offset, notBefore: floor)
      .map { LinkCharacters.canPrecede($0.value) } ?? false
  }

  /// Whether the first character of the text is the one before the link and not its first.
  ///
  /// twitter-text asks for a character before it asks for the start, so that of a text
  /// "ärzte.de" only "rzte.de" is linked.
  private func startsBehind(
    _ first: CodePoint, at offset: Int, _ run: DomainRun, _ label: Int
  ) -> Bool {
    let next = offset + first.length
    guard offset == range.start, LinkCharacters.canPrecede(first.value), next < run.range.end,
      LinkCharacters.isDomain(bytes.codePoint(at: next).value)
    else { return false }
    return run.domainEnd(from: next, in: label) != nil
  }

  private mutating func tryWithProtocol(_ run: DomainRun) -> Bool {
    let start = run.range.start
    guard start < run.range.end, LinkCharacters.isDomain(bytes.codePoint(at: start).value),
      let protocolStart = protocolStart(before: start), canStart(at: protocolStart),
      let end = run.domainEnd(from: start, in: 0)
    else { return false }
    take(run, domain: ByteRange(start, end), label: 0, protocolStart: protocolStart)
    return true
  }

  /// Where "http://" or "https://" starts that ends here.
  private func protocolStart(before offset: Int) -> Int? {
    guard offset - 7 >= floor, bytes.hasSchemeMark(at: offset - 3, before: offset) else {
      return nil
    }
    let isSecure = bytes[offset - 4] | 0x20 == UInt8(ascii: "s")
    let start = offset - (isSecure ? 8 : 7)
    guard start >= floor else { return nil }
    let letters = [0, 1, 2, 3].map { bytes[start + $0] | 0x20 }
    return letters == [0x68, 0x74, 0x74, 0x70] ? start : nil
  }
}

extension LinkFinder {
  private static let maximalLength = 4_096

  /// Uses up the match, and notes its links unless twitter-text refuses them.
  private mutating func take(
    _ run: DomainRun, domain: ByteRange, label: Int, protocolStart: Int?
  ) {
    let before = bytes.codePoint(before: domain.start, notBefore: floor)?.value
    let ends = tail.ends(from: domain.end)
    floor = ends.link
    let whole = ByteRange(protocolStart ?? domain.start, ends.link)
    guard run.labelLengthsFit(from: domain.start, in: label, to: domain.end, bytes: bytes),
      !isMixedPunycode(domain),
      isShort(whole, protocolLength: protocolStart.map { domain.start - $0 } ?? 8)
    else { return }
    guard protocolStart == nil else {
      if let end = shortenerEnd(domain, whole) { note(ByteRange(whole.start, end), true) }
      return
    }
    if let before, Self.invalidBefore.contains(before) { return }
    var domains = ASCIIDomains.ranges(in: bytes, domain)
    guard let last = domains.popLast() else { return }
    for domain in domains { note(domain, false) }
    note(ByteRange(last.start, ends.path == nil ? last.end : ends.link), false)
  }

  private static let invalidBefore = ASCIISet("-_./")
  private static let slug = ASCIISet("", letters: true, digits: true)

  private mutating func note(_ range: ByteRange, _ hasProtocol: Bool) {
    found.append(Entity(kind: .link, range: range, hasProtocol: hasProtocol))
  }

  /// Whether it starts as Punycode and goes on in other letters, which no name server knows.
  private func isMixedPunycode(_ domain: ByteRange) -> Bool {
    domain.length > 4 && bytes[domain.start..<domain.start + 4].elementsEqual("xn--".utf8)
      && ASCIIDomains.ranges(in: bytes, domain).isEmpty
  }

  /// In UTF-16, the protocol twice, as twitter-text has it.
  private func isShort(_ whole: ByteRange, protocolLength: Int) -> Bool {
    if whole.length + protocolLength <= Self.maximalLength { return true }
    let text = String(decoding: bytes[whole.start..<whole.end], as: UTF8.self)
    return text.utf16.count + protocolLength <= Self.maximalLength
  }

  /// Behind its slug and query an address of X's own shortener ends; `nil` refuses a long slug.
  private func shortenerEnd(_ domain: ByteRange, _ whole: ByteRange) -> Int? {
    guard domain.length == 4, bytes[domain.start] | 0x20 == UInt8(ascii: "t"),
      bytes[domain.start + 1] == UInt8(ascii: "."),
      bytes[domain.start + 2] | 0x20 == UInt8(ascii: "c"),
      bytes[domain.start + 3] | 0x20 == UInt8(ascii: "o"),
      bytes.byte(at: domain.end, before: whole.end) == UInt8(ascii: "/")
    else { return whole.end }
    let end = bytes.end(of: Self.slug, from: domain.end + 1, before: whole.end)
    if end == domain.end + 1 { return whole.end }
    guard end - domain.end - 1 <= 40 else { return nil }
    return LinkTail(bytes: bytes, limit: whole.end, grammar: tail.grammar).queryEnd(from: end)
  }
}
