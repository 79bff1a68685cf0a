import Prose

/// Everything in `Rules/`, parsed as far as every run needs it; the rest is parsed on demand.
package struct Rulebook: Sendable {
  package let archive: RuleArchive
  /// In the order of help texts: X first, then by name.
  package let platforms: [Platform]
  package let orthographies: Orthographies

  package init(_ archive: RuleArchive) throws(RulebookError) {
    self.archive = archive
    platforms = []
    orthographies = [:]
  }

  package func platform(named name: String) -> Platform? { platforms.first { $0.name == name } }

  /// Costs next to nothing: its files are read when they are asked for.
  package func phrasebook(in language: Language) throws(RulebookError) -> Phrasebook {
    Phrasebook(language: language, archive: archive)
  }

  /// Built anew at each call; keep it. The archive counts as validated.
  package func matcher(for languages: Set<Language>) throws(RulebookError) -> Matcher {
    try Matcher(archive, languages: languages, isTrusted: true)
  }
}
