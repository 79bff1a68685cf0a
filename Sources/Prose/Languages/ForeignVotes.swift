/// What the words of a post say about languages without rules.
struct ForeignVotes {
  private var votes: [String: Int] = [:]
  /// Letters in each writing.
  private var letters: [Script: Int] = [:]
  private var words = 0

  /// Every frequent word votes for all languages that have it; every letter for its writing.
  init(in text: TokenizedText, _ tokens: Range<Int>) {
    for index in tokens where text.tokens[index].kind == .word {
      words += 1
      let token = text.tokens[index]
      let form = text.folded.span.extracting(token.folded.start..<token.folded.end)
      for language in Self.languages where language.words.contains(form) {
        votes[language.tag, default: 0] += 1
      }
      let written = text.bytes[token.range.start..<token.range.end]
      for scalar in String(decoding: written, as: UTF8.self).unicodeScalars {
        if let script = Script(of: scalar) { letters[script, default: 0] += 1 }
      }
    }
  }

  /// The language the words speak, if they outvote `ours` of our own words; a few may be names.
  func language(against ours: Int) -> OtherLanguage? {
    if isForeignToLatin { return written }
    guard let best, best.votes >= max(2, ours + 1, words / 6), ours == 0 || best.votes > 2 else {
      return nil
    }
    return OtherLanguage(tag: best.tag)
  }

  private static let languages = OtherLanguage.frequentWords.map { language in
    let words = language.words.description.split(separator: " ")
    return (tag: language.tag, words: WordSet(words.map { Folding.folded($0.utf8) }))
  }

  /// In the order they are declared, so that equals are told apart the same way each time.
  private var best: (tag: String, votes: Int)? {
    Self.languages.map { ($0.tag, votes[$0.tag] ?? 0) }.max { $0.1 < $1.1 }
  }

  private var isForeignToLatin: Bool {
    let all = letters.values.reduce(0, +)
    return 2 * (letters[.latin] ?? 0) < all
  }

  /// The language of what is not written in Latin letters; several where no writing prevails.
  private var written: OtherLanguage {
    let all = letters.values.reduce(0, +)
    if 2 * ((letters[.han] ?? 0) + (letters[.kana] ?? 0)) > all {
      return OtherLanguage(tag: letters[.kana] == nil ? "zh" : "ja")
    }
    guard let script = letters.first(where: { 2 * $0.value > all })?.key else {
      return OtherLanguage(tag: "mul")
    }
    return language(in: script)
  }

  private func language(in script: Script) -> OtherLanguage {
    switch script {
    case .greek: OtherLanguage(tag: "el")
    case .hebrew: OtherLanguage(tag: "he")
    case .thai: OtherLanguage(tag: "th")
    case .hangul: OtherLanguage(tag: "ko")
    case .armenian: OtherLanguage(tag: "hy")
    case .georgian: OtherLanguage(tag: "ka")
    case .cyrillic:
      OtherLanguage(tag: best.flatMap { $0.votes > 1 ? $0.tag : nil } ?? "und-Cyrl")
    case .latin, .arabic, .devanagari, .cherokee, .kana, .han, .other:
      OtherLanguage(tag: "und-\(script.rawValue)")
    }
  }
}
