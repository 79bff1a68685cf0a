/// Tells whose words a quotation holds, by what stands beside it.
struct VoiceFinder {
  let text: TokenizedText
  private let firstWord: Int
  private let lastWord: Int

  init(text: TokenizedText) {
    self.text = text
    firstWord = text.tokens.indices.first(where: text.isWordOrNumber) ?? 0
    lastWord = text.tokens.indices.last(where: text.isWordOrNumber) ?? 0
  }

  /// Words this far from a quotation still introduce it.
  private static let reach = 8
  /// Among marks without words a look around must end, too.
  private static let mostTokens = 64
  /// A quotation this short is a term, unless somebody says it.
  private static let term = 3

  func quotation(_ pair: QuotationFinder.Pair) -> Quotation {
    Quotation(
      range: range(pair.outer), inner: range(pair.inner),
      voice: pair.inner == pair.outer ? .other : voice(pair))
  }

  private func range(_ tokens: Range<Int>) -> ByteRange {
    let last = text.tokens[tokens.upperBound - 1].range.end
    return ByteRange(text.tokens[tokens.lowerBound].range.start, last)
  }

  private func voice(_ pair: QuotationFinder.Pair) -> Quotation.Voice {
    let before = before(pair.outer.lowerBound)
    let after = after(pair.outer.upperBound)
    let isShort = text.wordCount(pair.inner) <= Self.term
    let isSentence = endsLikeASentence(pair)
    let isLedIn = text.isMark(lastInk(before), ":")
    let isSaid = isLedIn || isSaidWithComma(pair, before, after)
    if isShort, !isEnd(pair.inner.upperBound - 1), !isSaid { return .term }
    if let verb = before.last(where: isVerb) { return speaker(before, verb) }
    if let verb = after.first(where: isVerb) { return speaker(after, verb) }
    if isNamed(after) { return .other }
    if isLedIn {
      return before.contains { isAuthor($0) || isAuthorLabel($0) } ? .author : .other
    }
    if before.isEmpty, after.isEmpty { return isWholePost(pair) ? .author : .other }
    return isSentence || !isShort && pair.inner.contains(where: isAuthor) ? .other : .term
  }
}

extension VoiceFinder {
  /// The words that introduce a quotation, on its line and in its sentence; nearest last.
  private func before(_ end: Int) -> Range<Int> {
    var start = end
    var words = 0
    let limit = max(0, end - Self.mostTokens)
    while start > limit, words < Self.reach, text.kind(start - 1) != .lineBreak, !isStop(start - 1)
    {
      if text.isWordOrNumber(start - 1) { words += 1 }
      start -= 1
    }
    while start < end, text.isSpace(start) { start += 1 }
    return start..<end
  }

  /// The words that follow a quotation, on its line and in its sentence.
  private func after(_ start: Int) -> Range<Int> {
    var end = start
    var words = 0
    let limit = min(text.tokens.count, start + Self.mostTokens)
    while end < limit, words < Self.reach, text.kind(end) != .lineBreak, !isStop(end) {
      if text.isWordOrNumber(end) { words += 1 }
      end += 1
    }
    while end > start, text.isSpace(end - 1) { end -= 1 }
    return start..<end
  }

  private func isStop(_ token: Int) -> Bool {
    switch text.mark(token) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    default: text.quotationMark(token).map { !$0.isSingle } ?? false
    }
  }

  private func lastInk(_ tokens: Range<Int>) -> Int {
    tokens.last { !text.isSpace($0) } ?? -1
  }

  private func isAuthor(_ token: Int) -> Bool { text.isToken(token, in: .authorPronouns) }

  private func isAuthorLabel(_ token: Int) -> Bool { text.isToken(token, in: .authorLabels) }

  private func isVerb(_ token: Int) -> Bool { text.isToken(token, in: .speechVerbs) }
}

extension VoiceFinder {
  /// Who the verb of saying belongs to that is nearest to the quotation.
  private func speaker(_ words: Range<Int>, _ verb: Int) -> Quotation.Voice {
    let near = max(words.lowerBound, verb - 4)..<min(words.upperBound, verb + 4)
    return near.contains(where: isAuthor) || isOpenedByAuthor(words, verb) ? .author : .other
  }

  /// "I have always told my people": neither another verb of saying nor a comma comes between.
  private func isOpenedByAuthor(_ words: Range<Int>, _ verb: Int) -> Bool {
    guard let first = words.first(where: text.isWordOrNumber), first < verb, isAuthor(first)
    else { return false }
    return !(first..<verb).contains { isVerb($0) || text.isMark($0, ",") }
  }

  /// "“No”, she said": a short quotation with a comma behind it and a verb.
  private func isSaidWithComma(
    _ pair: QuotationFinder.Pair, _ before: Range<Int>, _ after: Range<Int>
  ) -> Bool {
    if let last = before.last(where: text.isWordOrNumber), isVerb(last) { return true }
    let comma = pair.inner.upperBound - 1
    guard text.isMark(comma, ",") || text.isMark(pair.outer.upperBound, ",") else { return false }
    return after.prefix(6).contains(where: isVerb)
  }

  /// "“…” – Anna Weber".
  private func isNamed(_ after: Range<Int>) -> Bool {
    guard let dash = after.first(where: { !text.isSpace($0) }), isDash(dash) else { return false }
    let words = after.dropFirst().filter(text.isWordOrNumber)
    return words.first.map(text.isCapitalised) ?? false
  }

  private func isDash(_ token: Int) -> Bool {
    guard text.kind(token) == .punctuation else { return false }
    let start = text.tokens[token].range.start
    return ["-", "–", "—"].contains(CharacterClass.scalar(in: text.bytes, at: start))
  }

  private func endsLikeASentence(_ pair: QuotationFinder.Pair) -> Bool {
    let marks = [pair.inner.upperBound - 1, pair.outer.upperBound]
    return isEnd(marks[0]) || isEnd(marks[1]) && text.isCapitalised(pair.inner.lowerBound)
  }

  private func isEnd(_ token: Int) -> Bool {
    switch text.mark(token) {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    default: false
    }
  }

  /// Nothing but tags, emoji and marks stands around it.
  private func isWholePost(_ pair: QuotationFinder.Pair) -> Bool {
    pair.outer.lowerBound <= firstWord && lastWord < pair.outer.upperBound
  }
}
