extension Reading {
  /// Takes a draft apart. `language` is what a person said; `nil` lets the words decide.
  package init(
    of draft: Draft, orthographies: Orthographies, language: Language? = nil
  ) {
    var tokenizer = Tokenizer(bytes: draft.bytes, range: draft.post)
    tokenizer.run()
    let text = TokenizedText(
      bytes: draft.bytes, tokens: tokenizer.tokens, folded: tokenizer.folded,
      orthographies: Language.allCases.compactMap { orthographies[$0] })
    let all = text.tokens.indices
    let verdict =
      language.map { ($0, LanguageOrigin.given) }
      ?? LanguageVotes(in: text, all, orthographies).verdict
    var cutter = SentenceCutter(text: text, language: verdict.0)
    cutter.run()
    let sentences = cutter.sentences.map { sentence in
      sentence.said(in: LanguageVotes(in: text, sentence.tokens, orthographies).clear)
    }
    self.init(
      draft: draft, language: verdict.0, languageOrigin: verdict.1, tokens: text.tokens,
      sentences: sentences, paragraphs: cutter.paragraphs,
      quotations: QuotationFinder(text: text).pairs().map(VoiceFinder(text: text).quotation),
      folded: text.folded,
      wordCount: sentences.reduce(0) { $0 + $1.wordCount })
  }
}

extension Sentence {
  fileprivate func said(in language: Language?) -> Sentence {
    Sentence(
      range: range, tokens: tokens, wordCount: wordCount, language: language, ending: ending,
      paragraph: paragraph, listMarker: listMarker)
  }
}
