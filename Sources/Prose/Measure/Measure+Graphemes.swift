extension Measure {
  /// The text in which the graphemes are counted, and what was replaced in it.
  private func rewritten(
    _ bytes: [UInt8], _ range: ByteRange
  ) -> (text: CountedText, replacements: [Replacement]) {
    let replacements =
      switch self {
      case .mastodon: MastodonText.replacements(in: bytes, range: range)
      case .bluesky: BlueskyText.replacements(in: bytes, range: range)
      case .xWeighted, .utf16, .utf8, .graphemes, .codePoints: [Replacement]()
      }
    if replacements.isEmpty { return (CountedText(bytes, range), []) }
    var copy = MappedCopy()
    var copied = range.start
    for replacement in replacements {
      copy.append(ByteRange(copied, replacement.range.start), of: bytes)
      copy.append(replacement.text, for: replacement.range)
      copied = replacement.range.end
    }
    copy.append(ByteRange(copied, range.end), of: bytes)
    return (CountedText(copy), replacements)
  }

  func graphemeLength(of bytes: [UInt8], in range: ByteRange) -> Measured {
    let (text, replacements) = rewritten(bytes, range)
    var sum = LengthSum()
    sum.add(cost: Characters.count(text.bytes, text.range))
    for replacement in replacements {
      let shown = ByteRange(0, replacement.text.count)
      sum.note(
        replacement.kind, cost: Characters.count(replacement.text, shown),
        characters: Characters.count(bytes, replacement.range))
    }
    return sum.measured
  }

  func graphemeCut(_ bytes: [UInt8], in range: ByteRange, at limit: Int) -> Int {
    let counted = rewritten(bytes, range).text
    let slice = counted.bytes[counted.range.start..<counted.range.end]
    let text = String(decoding: slice, as: UTF8.self)
    let end = text.index(text.startIndex, offsetBy: max(limit, 0), limitedBy: text.endIndex)
    guard let end, end < text.endIndex else { return range.end }
    let offset = counted.range.start + text.utf8.distance(from: text.startIndex, to: end)
    return Characters.start(at: counted.origin(of: offset), in: bytes, range)
  }
}

/// What a platform counts in place of a stretch of the draft.
struct Replacement {
  let kind: Measured.Driver.Kind
  let range: ByteRange
  let text: [UInt8]
}
