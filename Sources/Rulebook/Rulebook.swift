import Prose

/// Everything in `Rules/`, parsed as far as every run needs it; the rest is parsed on demand.
package struct Rulebook: Sendable {
  package let archive: RuleArchive
  /// In the order of help texts: `Rules/platforms/order.txt`, then by name.
  package let platforms: [Platform]
  package let orthographies: Orthographies

  package init(_ archive: RuleArchive) throws(RulebookError) {
    self.archive = archive
    platforms = try Self.platforms(in: archive)
    orthographies = Self.orthographies(in: archive)
  }

  package func platform(named name: String) -> Platform? { platforms.first { $0.name == name } }

  /// Costs next to nothing: its files are read when they are asked for.
  package func phrasebook(in language: Language) throws(RulebookError) -> Phrasebook {
    Phrasebook(language: language, archive: archive)
  }

  /// The words of `Rules/<language>/language/<name>.txt`, folded; `nil` when there is no such list.
  ///
  /// Read anew at each call; keep it.
  package func words(_ name: String, in language: Language) -> WordSet? {
    Self.list(name, in: language, of: archive)?.set
  }

  /// The same in the order of the file, as they are written there.
  package func wordList(_ name: String, in language: Language) -> [String] {
    guard let list = Self.list(name, in: language, of: archive) else { return [] }
    return list.words.map { String(decoding: list.bytes[$0.range], as: UTF8.self) }
  }

  /// Built anew at each call; keep it.
  package func matcher(for languages: Set<Language>) throws(RulebookError) -> Matcher {
    try Matcher(archive, languages: languages)
  }
}

extension Rulebook {
  private static func platforms(in archive: RuleArchive) throws(RulebookError) -> [Platform] {
    var platforms: [Platform] = []
    for file in archive.files(under: "platforms/") where file.path.hasSuffix(".json5") {
      do throws(JSON5Fault) {
        platforms.append(try PlatformReader.platform(in: file))
      } catch {
        throw archive.error(error, in: file)
      }
    }
    let order = archive["platforms/order.txt"].map { WordList($0.text).words.map(\.folded) } ?? []
    return platforms.enumerated().sorted { left, right in
      let ranks = [left, right].map { platform in
        order.firstIndex(of: Array(platform.element.name.utf8)) ?? order.count
      }
      return (ranks[0], left.offset) < (ranks[1], right.offset)
    }.map(\.element)
  }

  private static func orthographies(in archive: RuleArchive) -> Orthographies {
    var orthographies: Orthographies = [:]
    for language in Language.allCases {
      func words(_ name: String) -> WordSet {
        list(name, in: language, of: archive)?.set ?? WordSet()
      }
      func abbreviations(_ name: String) -> [[UInt8]] {
        list(name, in: language, of: archive)?.abbreviations ?? []
      }
      var orthography = Orthography()
      let final = abbreviations("final-abbreviations")
      orthography.abbreviations = WordSet(abbreviations("abbreviations") + final)
      orthography.finalAbbreviations = WordSet(final)
      orthography.months = words("months")
      orthography.functionWords = words("function-words")
      orthography.speechVerbs = words("speech-verbs")
      orthography.authorPronouns = words("author-pronouns")
      orthography.firstNames = words("first-names")
      orthographies[language] = orthography
    }
    return orthographies
  }

  private static func list(
    _ name: String, in language: Language, of archive: RuleArchive
  ) -> WordList? {
    archive["\(language.rawValue)/language/\(name).txt"].map { WordList($0.text) }
  }
}
