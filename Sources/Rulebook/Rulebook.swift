import Prose

/// Everything in `Rules/`, parsed as far as every run needs it; the rest is parsed on demand.
package struct Rulebook: Sendable {
  package let archive: RuleArchive
  package let orthographies: Orthographies
  /// What a house adds; without one, nothing.
  package private(set) var house = HouseRulebook()

  /// Rules that came with the program are trusted; of others, every platform is proved.
  package init(_ archive: RuleArchive) throws(RulebookError) {
    self.archive = archive
    orthographies = Self.orthographies(in: archive)
    guard !archive.isTrusted else { return }
    for file in archive.platforms {
      do throws(JSON5Fault) {
        _ = try PlatformReader.platform(in: file)
      } catch {
        throw archive.error(error, in: file)
      }
    }
  }

  /// In the order of help texts: `Rules/platforms/order.txt`, then by name.
  package var platformNames: [String] {
    let order = archive["platforms/order.txt"].map { WordList($0.text) }
    let first = order.map { order in order.words.map { order.text($0) } } ?? []
    let names = archive.platforms.map(PlatformReader.name)
    return first.filter(names.contains) + names.filter { !first.contains($0) }
  }

  /// In the order of `platformNames`. Read anew at each call.
  package var platforms: [Platform] { platformNames.compactMap { platform(named: $0) } }

  /// By name, or as "mastodon:1000". Read anew at each call; keep it where many are checked.
  package func platform(named word: String) -> Platform? {
    guard let word = PlatformWord(word),
      let file = archive["platforms/\(word.name).json5"],
      let platform = try? PlatformReader.platform(in: file)
    else { return nil }
    let ours = house.thresholds[word.name].map { platform.with($0, from: house.name) } ?? platform
    return word.limit.map { ours.with(limit: $0) } ?? ours
  }

  /// Costs next to nothing: its files are read when they are asked for.
  package func phrasebook(in language: Language) -> Phrasebook {
    Phrasebook(language: language, archive: archive, house: house.archive)
  }

  /// The words of `Rules/<language>/language/<name>.txt`, folded; `nil` when there is no such list.
  ///
  /// Read anew at each call; keep it.
  package func words(_ name: String, in language: Language) -> WordSet? {
    guard let list = Self.list(name, in: language, of: archive) else { return nil }
    var words = WordSet()
    list.add(to: &words)
    return words
  }

  /// The same in the order of the file, as they are written there.
  package func wordList(_ name: String, in language: Language) -> [String] {
    guard let list = Self.list(name, in: language, of: archive) else { return [] }
    return list.words.map { list.text($0) }
  }

  /// Common first names of all languages, folded. Read anew at each call.
  package var firstNames: WordSet {
    var names = WordSet()
    for language in Language.allCases {
      Self.list("first-names", in: language, of: archive)?.add(to: &names)
    }
    return names
  }

  /// Built anew at each call; keep it.
  package func matcher(for languages: Set<Language>) throws(RulebookError) -> Matcher {
    try Matcher(archive, languages: languages)
  }

  /// Adds what a matcher of this rulebook lacks for some languages.
  package func teach(
    _ matcher: inout Matcher, _ languages: Set<Language>
  ) throws(RulebookError) {
    try matcher.learn(languages, from: archive)
  }
}

extension Rulebook {
  /// The same rules with those of a house beside them.
  package func adding(_ house: HouseRulebook) -> Rulebook {
    var rulebook = self
    rulebook.house = house
    return rulebook
  }

  /// "sha256:" and the digest of all rules in force; a gate can pin them by it.
  package var digest: String {
    house.isEmpty
      ? archive.digest : RuleArchive(files: house.archive.files + [archive.seal]).digest
  }
}

extension RuleArchive {
  /// Stands for all files of the archive.
  fileprivate var seal: File { File(path: "digest", text: Array(digest.utf8)) }
}

extension Rulebook {
  private static func orthographies(in archive: RuleArchive) -> Orthographies {
    var orthographies: [Language: Orthography] = [:]
    for language in Language.allCases {
      func add(_ name: String, to words: inout WordSet) {
        list(name, in: language, of: archive)?.add(to: &words)
      }
      var orthography = Orthography()
      let final = list("final-abbreviations", in: language, of: archive)
      let others = list("abbreviations", in: language, of: archive)
      final?.addAbbreviations(to: &orthography[.finalAbbreviations])
      final?.addAbbreviations(to: &orthography[.abbreviations])
      others?.addAbbreviations(to: &orthography[.abbreviations])
      add("months", to: &orthography[.months])
      add("function-words", to: &orthography[.functionWords])
      add("speech-verbs", to: &orthography[.speechVerbs])
      add("author-pronouns", to: &orthography[.authorPronouns])
      add("author-labels", to: &orthography[.authorLabels])
      add("first-names", to: &orthography[.firstNames])
      orthography.tagWords = tagWords(in: language, of: archive)
      orthographies[language] = orthography
    }
    return Orthographies(orthographies)
  }

  private static func tagWords(in language: Language, of archive: RuleArchive) -> TagWords {
    var words = TagWords()
    list("tag-words", in: language, of: archive)?.addAsTyped(to: &words.alone)
    list("tag-compounds", in: language, of: archive)?.addAsTyped(to: &words.joining)
    list("tag-joints", in: language, of: archive)?.addAsTyped(to: &words.joints)
    return words
  }

  private static func list(
    _ name: String, in language: Language, of archive: RuleArchive
  ) -> WordList? {
    archive["\(language.rawValue)/language/\(name).txt"].map { WordList($0.text) }
  }
}
