/// A run of characters a domain may be made of, cut at its full stops into labels.
///
/// It answers in constant time where a domain ends that starts at a place inside. Asking anew from
/// every place would be quadratic in a long run without spaces.
struct DomainRun {
  /// What stands between two full stops.
  struct Label {
    let range: ByteRange
    /// Whether it starts and ends with something else than "-" and "_".
    var isWhole = false
    /// Whether it ends so; then its tail may be a label of its own.
    var endsWell = false
    var lastUnderscore: Int?
    /// The end of the top-level domain behind the full stop that closes this label.
    var topLevelEnd: Int?
    /// The same, of the last label that can be reached from this one through whole labels.
    var reachableEnd: Int?
  }

  let range: ByteRange
  private(set) var labels: [Label] = []
  /// Whether any domain ends in this run.
  private(set) var hasDomain = false

  init(in bytes: [UInt8], range: ByteRange, limit: Int) {
    self.range = range
    var start = range.start
    while start <= range.end {
      var end = start
      while end < range.end, bytes[end] != UInt8(ascii: ".") { end += 1 }
      var label = Self.label(in: bytes, ByteRange(start, end))
      if end < range.end {
        label.topLevelEnd = TopLevelDomains.end(in: bytes, from: end + 1, before: limit)
      }
      if label.topLevelEnd != nil { hasDomain = true }
      labels.append(label)
      start = end + 1
    }
    if hasDomain { linkLabels() }
  }

  /// Where the domain ends that starts at `start` in the label at `index`.
  func domainEnd(from start: Int, in index: Int) -> Int? {
    let label = labels[index]
    guard label.endsWell, start < label.range.end else { return nil }
    if let end = label.reachableEnd { return end }
    // The name before the top-level domain holds no "_", other labels may.
    if let underscore = label.lastUnderscore, underscore >= start { return nil }
    return label.topLevelEnd
  }

  /// Whether name servers could take every label of the domain from `start` to `end`.
  func labelLengthsFit(from start: Int, in index: Int, to end: Int, bytes: [UInt8]) -> Bool {
    var (start, index) = (start, index)
    while start < end {
      let labelEnd = min(labels[index].range.end, end)
      guard Punycode.length(bytes, from: start, to: labelEnd) != nil else { return false }
      start = labelEnd + 1
      index += 1
    }
    return true
  }

  private mutating func linkLabels() {
    for index in labels.indices.dropLast().reversed() {
      let next = labels[index + 1]
      guard next.isWhole else { continue }
      labels[index].reachableEnd =
        next.reachableEnd ?? (next.lastUnderscore == nil ? next.topLevelEnd : nil)
    }
  }

  private static func label(in bytes: [UInt8], _ range: ByteRange) -> Label {
    var label = Label(range: range)
    guard !range.isEmpty else { return label }
    label.endsWell = !isInner(bytes[range.end - 1])
    label.isWhole = label.endsWell && !isInner(bytes[range.start])
    label.lastUnderscore = bytes[range.start..<range.end].lastIndex(of: UInt8(ascii: "_"))
    return label
  }

  private static func isInner(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
