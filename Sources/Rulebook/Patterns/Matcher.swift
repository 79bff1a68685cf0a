import Prose

/// Finds the patterns of all lexicons of some languages in one pass.
///
/// Every pattern is filed under its rarest word; a walk over the pattern starts only where that
/// word stands in a draft.
package struct Matcher: Sendable {
  private var indices: [Language: PatternIndex] = [:]

  /// Reads `<language>/lexicons/` of the archive. A faulty pattern is an error with its place.
  package init(_ archive: RuleArchive, languages: Set<Language>) throws(RulebookError) {
    try learn(languages, from: archive)
  }

  /// The same for more languages; those it knows already cost nothing.
  mutating func learn(
    _ languages: Set<Language>, from archive: RuleArchive
  ) throws(RulebookError) {
    for language in languages where indices[language] == nil {
      indices[language] = try PatternIndex(of: archive, in: language)
    }
  }

  /// Patterns of a house, one a line in the format of a lexicon file, the same for each language.
  ///
  /// `path` stands in errors; lines count from the start of `text`.
  package init(
    patterns text: [UInt8], path: String, lexicon: LexiconName, languages: Set<Language>
  ) throws(RulebookError) {
    let file = RuleArchive.File(path: path, text: text)
    var press = PatternPress()
    try press.add(file)
    let index = PatternIndex(
      pressed: RuleArchive.File(path: path, text: press.text),
      of: [PatternIndex.Lexicon(name: lexicon, file: file)])
    for language in languages { indices[language] = index }
  }

  /// What a matcher learns on its way, so that many readings cost less than each alone.
  ///
  /// It never changes what is found, and it never grows beyond the rules themselves.
  package struct Memory: Sendable {
    fileprivate var indices: [Language: IndexMemory] = [:]

    package init() {}
  }

  /// One pass over the words of a reading; each sentence is matched in its own language.
  package func matches(in reading: Reading) -> Matches {
    var memory = Memory()
    return matches(in: reading, remembering: &memory)
  }

  /// The same. A memory belongs to one matcher.
  package func matches(in reading: Reading, remembering memory: inout Memory) -> Matches {
    var lists: [(lexicon: LexiconName, matches: [Match])] = []
    lists.reserveCapacity(64)
    let ground = PatternGround(of: reading)
    for language in Language.allCases {
      guard let index = indices[language], ground.speaks(language) else { continue }
      let search = PatternSearch(index: index, ground: ground, language: language)
      let hits = search.hits(remembering: &memory.indices[language, default: IndexMemory()])
      let others = lists.indices
      for lexicon in hits.lexicons {
        let name = index.lexicons[lexicon].name
        let matches = matches(of: hits.of(lexicon), in: index, lexicon, reading)
        if let other = others.first(where: { lists[$0].lexicon == name }) {
          // Behind a mark a match may go on in a sentence of another language.
          let both = lists[other].matches + matches
          lists[other].matches = both.withoutOverlaps(in: reading)
        } else {
          lists.append((name, matches))
        }
      }
    }
    return Matches(lists: lists)
  }
}

extension Matcher {
  /// Sorted. Of hits that overlap, the longest; of equal ones, the last in the word list.
  private func matches(
    of hits: [PatternHit], in index: PatternIndex, _ lexicon: Int, _ reading: Reading
  ) -> [Match] {
    let isClear = hits.count < 2 || hits.areApart
    let hits = isClear ? hits : hits.sorted { $0.pattern < $1.pattern }
    return hits.withoutOverlaps(in: reading).map { hit in
      let pattern = index.patterns[Int(hit.pattern)]
      return Match(
        range: reading.range(of: hit.tokens), tokens: hit.tokens, sentence: hit.sentence,
        group: index.groups[Int(pattern.group)],
        alternative: pattern.alternative.map {
          String(decoding: index.lexicons[lexicon].text($0), as: UTF8.self)
        })
    }
  }
}
