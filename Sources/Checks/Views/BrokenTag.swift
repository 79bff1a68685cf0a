import Prose
import Rulebook

/// What looks like a hashtag and is none, or only in part.
struct BrokenTag {
  enum Kind: String {
    /// It ends at a hyphen or a point, and could do without.
    case joined
    /// It ends at a sign it cannot do without: "#C++".
    case cut
    /// A year alone: "#2030".
    case number
    /// No space before the "#": "Der#Hashtag".
    case glued
  }

  let kind: Kind
  /// As it was meant.
  let range: ByteRange
  /// What the platform makes of it; empty for nothing.
  let kept: ByteRange

  /// Sorted by place.
  static func all(in reading: Reading, _ brief: Brief) -> [BrokenTag] {
    let bytes = brief.bytes(in: reading)
    guard bytes.contains("#") || bytes.contains(0xEF) else { return [] }
    let measure = brief.platform.unit
    let signs = reading.indices(of: .punctuation) + reading.indices(of: .symbol)
    let hashes = signs.filter { reading.mark(reading.tokens[$0]) == UInt8(ascii: "#") }
    return (hashes + reading.indices(of: .hashtag)).sorted().compactMap { index in
      if reading.tokens[index].kind == .hashtag {
        // On Bluesky a tag goes on to the next space.
        return measure == .bluesky ? nil : reading.brokenTag(openedBy: index)
      }
      return reading.year(behind: index) ?? reading.gluedTag(at: index)
    }
  }
}

extension Reading {
  /// A tag that goes on behind a sign at which it ends.
  fileprivate func brokenTag(openedBy index: Int) -> BrokenTag? {
    let tag = tokens[index]
    let end = joinedEnd(behind: index)
    if end > tag.range.end {
      return BrokenTag(kind: .joined, range: ByteRange(tag.range.start, end), kept: tag.range)
    }
    guard let cut = cutEnd(behind: index) else { return nil }
    return BrokenTag(kind: .cut, range: ByteRange(tag.range.start, cut), kept: tag.range)
  }

  /// The end of "-Weiß" or ".0" behind a tag; the end of the tag where neither follows.
  private func joinedEnd(behind index: Int) -> Int {
    var last = index
    while last + 2 < tokens.count {
      let (sign, part) = (tokens[last + 1], tokens[last + 2])
      let isHyphen = isToken(sign, "-") && (part.kind == .word || part.kind == .number)
      let isPoint = isToken(sign, ".") && part.kind == .number && endsInDigit(tokens[last])
      guard isHyphen || isPoint else { break }
      last += 2
    }
    return tokens[last].range.end
  }

  /// The end of "++", "&D", "’sDay", "*innen" behind a tag.
  private func cutEnd(behind index: Int) -> Int? {
    guard index + 1 < tokens.count else { return nil }
    let sign = tokens[index + 1]
    let next = index + 2 < tokens.count ? tokens[index + 2] : sign
    if isToken(sign, "+") { return isToken(next, "+") ? next.range.end : sign.range.end }
    guard next.kind == .word else { return nil }
    if isToken(sign, "&") { return next.range.end }
    if isToken(sign, "'") { return next.range.length > 2 ? next.range.end : nil }
    let isGender = isToken(sign, "*") || isToken(sign, ":") || isToken(sign, "/")
    return isGender && (isToken(next, "in") || isToken(next, "innen")) ? next.range.end : nil
  }

  /// "#2030"; other numbers are places in a list ("#1").
  fileprivate func year(behind index: Int) -> BrokenTag? {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .number,
      tokens[index + 1].range.length == 4, index == 0 || !isWordlike(tokens[index - 1])
    else { return nil }
    let number = text(tokens[index + 1])
    guard number.hasPrefix("19") || number.hasPrefix("20"), number.allSatisfy(\.isNumber) else {
      return nil
    }
    let range = tokens[index].range.joined(with: tokens[index + 1].range)
    return BrokenTag(kind: .number, range: range, kept: ByteRange(range.start, range.start))
  }

  /// "Der#Hashtag", "#Mut#Haltung"; "C#" is a language.
  fileprivate func gluedTag(at index: Int) -> BrokenTag? {
    guard index > 0, index + 1 < tokens.count, isWordlike(tokens[index - 1]),
      tokens[index + 1].kind == .word, tokens[index - 1].range.length > 1,
      tokens[index + 1].range.length > 2
    else { return nil }
    let opens = index > 1 && isToken(tokens[index - 2], "#")
    let first = tokens[opens ? index - 2 : index - 1].range
    return BrokenTag(
      kind: .glued, range: first.joined(with: tokens[index + 1].range),
      kept: ByteRange(first.start, first.start))
  }

  private func isWordlike(_ token: Token) -> Bool {
    token.kind == .word || token.kind == .number || token.kind == .hashtag
  }

  private func endsInDigit(_ token: Token) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(draft.bytes[token.range.end - 1])
  }
}
