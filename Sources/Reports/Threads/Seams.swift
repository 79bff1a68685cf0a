import Prose

/// Where a draft may be cut, the best kind of place first.
struct Seams {
  enum Kind: CaseIterable { case paragraph, sentence, clause, word }

  /// Between the author's own marks, a line of "---" each; without white space at their ends.
  let sections: [ByteRange]
  /// Where the next piece begins, sorted.
  private let places: [Kind: [Int]]

  /// `sections`: where the author has cut; `nil` looks for lines of "---".
  init(in reading: Reading, firstNames: WordSet, sections: [ByteRange]? = nil) {
    self.sections = sections ?? reading.sections
    let words = reading.wordSeams(firstNames)
    let free = Set(words)
    let sentences = reading.sentences.map(\.range.start).filter(free.contains)
    let paragraphs = Set(reading.paragraphs.map(\.range.start))
    places = [
      .paragraph: sentences.filter(paragraphs.contains),
      .sentence: sentences,
      .clause: words.filter(reading.isBehindClause),
      .word: words,
    ]
  }

  /// The last place of a kind behind `least` and not behind `most`.
  func last(_ kind: Kind, above least: Int, upTo most: Int) -> Int? {
    let all = places[kind] ?? []
    let behind = all.indices.partitioningIndex { all[$0] > most + 1 }
    return behind > 0 && all[behind - 1] > least ? all[behind - 1] : nil
  }
}

extension Reading {
  /// What stands between the author's own marks.
  fileprivate var sections: [ByteRange] {
    var start = draft.post.start
    var sections: [ByteRange] = []
    for mark in draft.lines(in: draft.post) where draft.isCutMark(mark) {
      sections.append(trimmed(ByteRange(start, mark.start)))
      start = mark.end
    }
    sections.append(trimmed(ByteRange(start, draft.post.end)))
    return sections.filter { !$0.isEmpty }
  }

  /// Where a word begins behind white space, unless it belongs to what stands before it: a number
  /// and its unit, an abbreviation and its name, a list mark and its line, a short quotation.
  fileprivate func wordSeams(_ firstNames: WordSet) -> [Int] {
    tokens.indices.dropFirst().compactMap { index in
      let before = tokens[index - 1]
      guard before.kind == .space || before.kind == .lineBreak, !tokens[index].isBlank else {
        return nil
      }
      let start = tokens[index].range.start
      let isWhole = isTied(index) || isName(at: index, firstNames)
      return isWhole || isInside(quotationAt: start) || isListItem(at: start) ? nil : start
    }
  }

  /// "40 Euro", "Dr. Weber", "§ 5", "3. Mai".
  private func isTied(_ index: Int) -> Bool {
    guard tokens[index - 1].kind == .space, index >= 2 else { return false }
    let before = tokens[index - 2]
    switch before.kind {
    case .number: return true
    case .symbol: return true
    case .punctuation where isToken(before, "§"): return true
    case .punctuation where isToken(before, "."):
      let start = tokens[index].range.start
      return sentenceIndex(at: start).map { sentences[$0].range.start != start } ?? true
    case .punctuation: return false
    case .word, .hyphen, .emoji, .link, .mention, .hashtag, .cashtag, .space, .lineBreak:
      return false
    }
  }

  /// "Ines Tarr", "Frau Weber": a capital behind a first name or a form of address.
  private func isName(at index: Int, _ firstNames: WordSet) -> Bool {
    guard tokens[index - 1].kind == .space, index >= 2, tokens[index].kind == .word,
      tokens[index].isCapitalised, tokens[index - 2].isCapitalised
    else { return false }
    let forms: [StaticString] = ["frau", "herr", "herrn", "mr", "mrs", "ms", "professor"]
    return isToken(tokens[index - 2], in: firstNames)
      || forms.contains { isToken(tokens[index - 2], $0) }
  }

  /// A quotation of a few words stays whole; a long one may be cut at its sentences.
  private func isInside(quotationAt offset: Int) -> Bool {
    guard let quotation = quotation(at: offset), offset > quotation.range.start else {
      return false
    }
    return quotation.range.length <= Self.shortQuotation
  }

  /// In bytes; about a line and a half.
  private static let shortQuotation = 120

  /// Behind a list mark nothing may be cut.
  private func isListItem(at offset: Int) -> Bool {
    guard let index = sentenceIndex(at: offset), let mark = sentences[index].listMarker else {
      return false
    }
    return tokens(in: ByteRange(mark.end, offset)).allSatisfy(\.isBlank)
      && offset > mark.start
  }

  /// Behind a semicolon, colon, comma or dash.
  fileprivate func isBehindClause(_ start: Int) -> Bool {
    guard let mark = tokens(in: ByteRange(draft.post.start, start)).last(where: { !$0.isBlank })
    else { return false }
    let marks: [StaticString] = [";", ":", ",", "–", "—"]
    return marks.contains { isToken(mark, $0) }
  }
}

extension Token {
  fileprivate var isBlank: Bool { kind == .space || kind == .lineBreak }
}
