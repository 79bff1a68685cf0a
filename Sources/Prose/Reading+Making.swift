extension Reading {
  /// Takes a draft apart. `language` is what a person said; `nil` lets the words decide.
  package init(
    of draft: Draft, orthographies: Orthographies, language: Language? = nil
  ) {
    self.init(
      draft: draft, language: language ?? .en, languageOrigin: .given, tokens: [], sentences: [],
      paragraphs: [], quotations: [], folded: [], wordCount: 0)
  }
}
