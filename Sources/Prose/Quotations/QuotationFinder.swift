/// Pairs quotation marks, and finds lines that begin with a speaker.
///
/// A mark that is never closed is left alone. A quotation inside another counts as part of it.
struct QuotationFinder {
  /// A quotation before it is known whose it is.
  struct Pair {
    /// The tokens between the marks.
    let inner: Range<Int>
    /// With the marks; the same as `inner` for a line of dialogue.
    let outer: Range<Int>
  }

  let text: TokenizedText

  func pairs() -> [Pair] {
    var pairs: [Pair] = []
    var behind = 0
    for token in beginnings where token >= behind {
      guard let pair = pair(from: token) ?? line(from: token) else { continue }
      pairs.append(pair)
      behind = pair.outer.upperBound
    }
    return pairs
  }
}

extension QuotationFinder {
  /// Quotation marks, and names at the beginning of lines; sorted.
  private var beginnings: [Int] {
    let marks = text.places[.punctuation].filter { text.quotationMark($0) != nil }
    var names = text.places[.lineBreak].map { $0 + 1 }.filter(isName)
    if isName(0) { names.insert(0, at: 0) }
    return names.isEmpty ? marks : (names + marks).sorted()
  }

  private func isName(_ token: Int) -> Bool {
    text.isCapitalised(token) && text.isToken(token, in: .firstNames)
  }

  private func pair(from token: Int) -> Pair? {
    guard let opener = text.quotationMark(token), opens(token, opener) else { return nil }
    var end = token + 1
    var breaks = 0
    while end < text.tokens.count {
      if let mark = text.quotationMark(end) {
        if mark.closes(opener), closes(end, mark) {
          guard end > token + 1 else { return nil }
          return Pair(inner: token + 1..<end, outer: token..<end + 1)
        }
        // The next one of its kind opens anew: this one was never closed.
        if mark == opener, opens(end, mark) { return nil }
      }
      // An apostrophe must not reach into the next lines.
      if text.kind(end) == .lineBreak { breaks += 1 }
      if breaks > 0, opener.isSingle { return nil }
      end += 1
    }
    return nil
  }

  private func opens(_ token: Int, _ mark: QuotationMark) -> Bool {
    switch mark {
    case .low, .lowSingle: return true
    case .closing, .closingSingle: return false
    case .high, .highSingle, .straight, .straightSingle, .left, .right, .leftSingle, .rightSingle:
      guard isBeginning(token - 1) else { return false }
      let isSpaced = text.isSpace(token + 1)
      // French puts a space inside its marks.
      return !isSpaced || mark == .left && text.bytes[text.tokens[token + 1].range.start] != 0x0A
    }
  }

  /// Whether what stands before an opening mark lets a quotation begin.
  private func isBeginning(_ token: Int) -> Bool {
    guard let kind = text.kind(token) else { return true }
    switch kind {
    case .space, .lineBreak, .emoji, .symbol, .hyphen: return true
    case .punctuation:
      switch text.mark(token) {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ","): return false
      default: return true
      }
    case .word, .number, .link, .mention, .hashtag, .cashtag: return false
    }
  }

  private func closes(_ token: Int, _ mark: QuotationMark) -> Bool {
    switch mark {
    case .straight, .straightSingle, .closingSingle:
      return !text.isSpace(token - 1) && !text.isWordOrNumber(token + 1)
    case .left, .right, .leftSingle, .rightSingle, .high, .highSingle, .closing, .low, .lowSingle:
      return true
    }
  }
}

extension QuotationFinder {
  /// "Anna: We are late", on a line of its own.
  private func line(from token: Int) -> Pair? {
    guard isName(token) else { return nil }
    var colon = token + 1
    if text.kind(colon) == .space, text.isCapitalised(colon + 1) { colon += 2 }
    guard text.isMark(colon, ":"), text.kind(colon + 1) == .space else { return nil }
    let start = colon + 2
    var end = start
    while end < text.tokens.count, text.kind(end) != .lineBreak { end += 1 }
    while end > start, text.isSpace(end - 1) { end -= 1 }
    // With marks of its own it is found by them.
    guard end > start, text.quotationMark(start) == nil else { return nil }
    return Pair(inner: start..<end, outer: start..<end)
  }
}
