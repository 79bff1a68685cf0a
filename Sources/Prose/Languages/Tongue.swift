/// The language a person says a draft is in.
package enum Tongue: Hashable, Sendable {
  case ours(Language)
  case other(OtherLanguage)

  /// "de_AT.UTF-8", "de-CH" and "de" are all German; `nil` for what is no tag.
  package init?(_ word: some StringProtocol) {
    if let language = Language(rawValue: String(word)) ?? Language(tag: word) {
      self = .ours(language)
    } else if let other = OtherLanguage(word) {
      self = .other(other)
    } else {
      return nil
    }
  }

  package var tag: String {
    switch self {
    case .ours(let language): language.rawValue
    case .other(let language): language.tag
    }
  }
}

extension Language {
  /// By how a tag begins, whatever its case.
  fileprivate init?(tag: some StringProtocol) {
    self.init(rawValue: tag.prefix { $0.isLetter }.lowercased())
  }
}
