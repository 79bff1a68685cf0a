/// A text as it is counted: a composed copy, or the draft itself.
struct CountedText {
  let bytes: [UInt8]
  let range: ByteRange
  private let copy: MappedCopy?

  init(_ bytes: [UInt8], _ range: ByteRange) {
    (self.bytes, self.range, copy) = (bytes, range, nil)
  }

  init(_ copy: MappedCopy) {
    bytes = copy.bytes
    range = ByteRange(0, copy.bytes.count)
    self.copy = copy
  }

  func origin(of offset: Int) -> Int { copy?.origin(of: offset) ?? offset }
}

/// A stretch of a counted text that is counted in one go.
struct Piece {
  let range: ByteRange
  let cost: Int
  /// What it is, if it may surprise; `nil` for a run of ASCII characters that cost one each.
  let kind: Measured.Driver.Kind?

  /// Where the unit stands; links and characters are not to be cut.
  func start(ofUnit index: Int) -> Int { kind == nil ? range.start + index : range.start }
}

extension Measure {
  /// Goes through a text piece by piece, as long as the answer is true.
  func walk(
    _ bytes: [UInt8], _ range: ByteRange, _ body: (Piece, CountedText) -> Bool
  ) {
    var text = CountedText(bytes, range)
    var links: ArraySlice<Entity> = []
    if self == .xWeighted {
      if let copy = Normalization.copy(of: range, in: bytes) { text = CountedText(copy) }
      links = LinkFinder.links(in: text.bytes, range: text.range, grammar: .x)[...]
    }
    var offset = text.range.start
    while offset < text.range.end {
      let link = links.first?.range
      let piece: Piece
      if let link, link.start == offset {
        piece = Piece(range: link, cost: Self.linkCost, kind: .link)
        links.removeFirst()
      } else {
        piece = self.piece(in: text.bytes, at: offset, before: link?.start ?? text.range.end)
      }
      guard body(piece, text) else { return }
      offset = piece.range.end
    }
  }

  /// What X and Mastodon count for a link: the length of their own short ones.
  static let linkCost = 23
  private static let emojiCostOnX = 2

  private func piece(in bytes: [UInt8], at offset: Int, before limit: Int) -> Piece {
    let plain = asciiEnd(in: bytes, from: offset, before: limit)
    if plain > offset {
      return Piece(range: ByteRange(offset, plain), cost: plain - offset, kind: nil)
    }
    if let end = Emoji.end(in: bytes, at: offset, before: limit) {
      let range = ByteRange(offset, end)
      let cost = self == .xWeighted ? Self.emojiCostOnX : sum(bytes, range)
      return Piece(range: range, cost: cost, kind: .emoji)
    }
    let point = bytes.codePoint(at: offset)
    return Piece(
      range: ByteRange(offset, offset + point.length), cost: cost(of: point),
      kind: kind(of: point))
  }

  /// Behind the ASCII characters here; a digit that starts a keycap is none of them.
  private func asciiEnd(in bytes: [UInt8], from start: Int, before limit: Int) -> Int {
    let end = bytes.span.asciiEnd(from: start, before: limit)
    guard end > start, end < limit, bytes[end] == 0xEF || bytes[end] == 0xE2 else { return end }
    return Emoji.end(in: bytes, at: end - 1, before: limit) == nil ? end : end - 1
  }

  private func sum(_ bytes: [UInt8], _ range: ByteRange) -> Int {
    var offset = range.start
    var cost = 0
    while offset < range.end {
      let point = bytes.codePoint(at: offset)
      cost += self.cost(of: point)
      offset += point.length
    }
    return cost
  }

  private func kind(of point: CodePoint) -> Measured.Driver.Kind {
    if point.value == 0x2026 { return .ellipsis }
    guard point.value >= 0x300, !Normalization.isPlain(point.value) else { return .character }
    return NormalizationTable.shared.combiningClass(of: point.value) > 0 ? .mark : .character
  }

  private func cost(of point: CodePoint) -> Int {
    switch self {
    case .utf8: point.length
    case .utf16: point.value > 0xFFFF ? 2 : 1
    case .xWeighted: Self.isLightOnX(point.value) ? 1 : 2
    case .graphemes, .mastodon, .bluesky, .codePoints: 1
    }
  }

  /// The ranges of the configuration of twitter-text v3.
  private static func isLightOnX(_ value: UInt32) -> Bool {
    switch value {
    case 0...0x10FF, 0x2000...0x200D, 0x2010...0x201F, 0x2032...0x2037: true
    default: false
    }
  }
}

extension LengthSum {
  mutating func add(_ piece: Piece, in text: CountedText) {
    add(cost: piece.cost)
    guard let kind = piece.kind else { return }
    let characters =
      switch kind {
      case .link, .mention: Characters.count(text.bytes, piece.range)
      case .emoji, .ellipsis, .character: 1
      case .mark: 0
      }
    note(kind, cost: piece.cost, characters: characters)
  }
}
