extension Reading {
  /// Takes a draft apart. `language` is what a person said; `nil` lets the words decide.
  package init(
    of draft: Draft, orthographies: Orthographies, language: Language? = nil
  ) {
    self.init(of: draft, orthographies: orthographies, in: language.map { .ours($0) })
  }

  /// The same for whatever language a person said.
  package init(of draft: Draft, orthographies: Orthographies, in tongue: Tongue?) {
    var tokenizer = Tokenizer(bytes: draft.bytes, range: draft.post)
    tokenizer.run()
    let thread = NumberedThread(in: draft)
    let tokens = thread?.hidingMarks(in: tokenizer.tokens) ?? tokenizer.tokens
    let text = TokenizedText(
      bytes: draft.bytes, tokens: tokens, places: TokenPlaces(of: tokens),
      folded: tokenizer.folded.all,
      orthographies: orthographies.all)
    let all = text.tokens.indices
    let ballots = Ballots(in: text, orthographies.voters)
    let verdict = LanguageVotes(tally: ballots.tally(of: all)).verdict(on: text, all, as: tongue)
    var cutter = SentenceCutter(text: text, language: verdict.language)
    cutter.run()
    let sentences = cutter.sentences.map { sentence in
      sentence.said(in: LanguageVotes(tally: ballots.tally(of: sentence.tokens)).clear)
    }
    self.init(
      draft: draft, language: verdict.language, languageOrigin: verdict.origin,
      other: verdict.other, tokens: text.tokens,
      places: text.places, sentences: sentences,
      paragraphs: cutter.paragraphs,
      quotations: text.quotations, thread: thread,
      runTogetherTags: text.runTogetherTags,
      folded: text.folded,
      wordCount: sentences.reduce(0) { $0 + $1.wordCount })
  }
}

extension TokenizedText {
  fileprivate var quotations: [Quotation] {
    let pairs = QuotationFinder(text: self).pairs()
    return pairs.isEmpty ? [] : pairs.map(VoiceFinder(text: self).quotation)
  }
}

extension LanguageVotes {
  /// What a person said holds; of another language, the words still tell whose rules are nearest.
  fileprivate func verdict(
    on text: TokenizedText, _ tokens: Range<Int>, as tongue: Tongue?
  ) -> Verdict {
    if case .ours(let language) = tongue { return Verdict(language: language, origin: .given) }
    let verdict = verdict(on: text, tokens)
    guard case .other(let other) = tongue else { return verdict }
    return Verdict(language: verdict.language, origin: .foreign, other: other)
  }
}

extension Sentence {
  fileprivate func said(in language: Language?) -> Sentence {
    Sentence(
      range: range, tokens: tokens, wordCount: wordCount, language: language, ending: ending,
      paragraph: paragraph, listMarker: listMarker)
  }
}
