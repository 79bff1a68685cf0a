extension Reading {
  /// Takes a draft apart. `language` is what a person said; `nil` lets the words decide.
  package init(
    of draft: Draft, orthographies: Orthographies, language: Language? = nil
  ) {
    var tokenizer = Tokenizer(bytes: draft.bytes, range: draft.post)
    tokenizer.run()
    self.init(
      draft: draft, language: language ?? .en, languageOrigin: .given, tokens: tokenizer.tokens,
      sentences: [],
      paragraphs: [], quotations: [], folded: tokenizer.folded, wordCount: 0)
  }
}
