/// What the words of a stretch say about its language.
struct LanguageVotes {
  private var votes: [Language: Int] = [:]
  private var words = 0

  /// Every function word votes, and every German letter votes for German.
  init(in text: TokenizedText, _ tokens: Range<Int>, _ orthographies: Orthographies) {
    let functionWords = orthographies.map { (language: $0, words: $1.functionWords) }
    for index in tokens where text.tokens[index].kind == .word {
      words += 1
      let form = text.tokens[index].folded
      let span = text.folded.span.extracting(form.start..<form.end)
      for voter in functionWords where voter.words.contains(span) {
        votes[voter.language, default: 0] += 1
      }
      if Self.hasUmlaut(text, index) { votes[.de, default: 0] += 1 }
    }
  }

  /// The language two votes ahead of every other; loan words do not get that far.
  var clear: Language? {
    let ranked = ranked
    guard let first = ranked.first else { return nil }
    let second = ranked.dropFirst().first?.votes ?? 0
    return first.votes >= second + 2 ? first.language : nil
  }

  /// The language of a whole post, and how sure that is.
  var verdict: (language: Language, origin: Reading.LanguageOrigin) {
    let ranked = ranked
    let first = ranked.first
    let most = first?.votes ?? 0
    // In both languages every third word is a function word; in a foreign one hardly any.
    if words >= 12, most * 12 < words { return (first?.language ?? .en, .foreign) }
    guard let first, most >= 2, first.votes > ranked.dropFirst().first?.votes ?? 0 else {
      return (first?.language ?? .en, .unclear)
    }
    return (first.language, .detected)
  }

  /// Most votes first; of equals, the one declared first.
  private var ranked: [(language: Language, votes: Int)] {
    let all = Language.allCases.map { (language: $0, votes: votes[$0] ?? 0) }
    return all.enumerated().sorted { ($1.element.votes, $0.offset) < ($0.element.votes, $1.offset) }
      .map(\.element).filter { $0.votes > 0 }
  }

  /// "ä", "ö", "ü", "ß" and their capitals.
  private static func hasUmlaut(_ text: TokenizedText, _ token: Int) -> Bool {
    let range = text.tokens[token].range
    guard range.length > 1 else { return false }
    for offset in range.start..<range.end - 1 where text.bytes[offset] == 0xC3 {
      switch text.bytes[offset + 1] {
      case 0x84, 0x96, 0x9C, 0x9F, 0xA4, 0xB6, 0xBC: return true
      default: break
      }
    }
    return false
  }
}
