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
    var index = PatternIndex()
    try index.add(lexicon, RuleArchive.File(path: path, text: text))
    index.seal()
    for language in languages { indices[language] = index }
  }

  /// What a matcher learns on its way, so that many readings cost less than each alone.
  ///
  /// It never changes what is found, and it never grows beyond the rules themselves.
  package struct Memory: Sendable {
    fileprivate var compiled: [Language: CompiledPatterns] = [:]

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
    let ground = PatternGround(of: reading)
    for (language, index) in indices {
      let search = PatternSearch(index: index, ground: ground, language: language)
      let hits = search.hits(compiling: &memory.compiled[language, default: CompiledPatterns()])
      let others = lists.indices
      for (lexicon, hits) in hits.enumerated() where !hits.isEmpty {
        let name = index.lexicons[lexicon].name
        let matches = matches(of: longest(hits, in: reading), in: index, lexicon, reading)
        if let other = others.first(where: { lists[$0].lexicon == name }) {
          // Each language has sentences of its own, so that none of their matches overlap.
          lists[other].matches += matches
          lists[other].matches.sort { $0.range < $1.range }
        } else {
          lists.append((name, matches))
        }
      }
    }
    return Matches(lists: lists)
  }
}

extension Matcher {
  private func matches(
    of hits: [PatternHit], in index: PatternIndex, _ lexicon: Int, _ reading: Reading
  ) -> [Match] {
    hits.map { hit in
      let pattern = index.patterns[Int(hit.pattern)]
      return Match(
        range: hit.range(in: reading), tokens: hit.tokens, sentence: hit.sentence,
        group: index.groups[Int(pattern.group)],
        alternative: pattern.alternative.map {
          String(decoding: index.lexicons[lexicon].text($0), as: UTF8.self)
        })
    }
  }

  /// Whether each ends before the next begins.
  private func areApart(_ hits: [PatternHit]) -> Bool {
    var end = 0
    for hit in hits {
      if hit.tokens.lowerBound < end { return false }
      end = hit.tokens.upperBound
    }
    return true
  }

  /// Sorted. Of those that overlap, the longest; of equal ones, the last in the word list.
  private func longest(_ hits: [PatternHit], in reading: Reading) -> [PatternHit] {
    if areApart(hits) { return hits }
    let inOrder = hits.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    if areApart(inOrder) { return inOrder }
    let ranked = hits.sorted { left, right in
      let (first, second) = (left.range(in: reading), right.range(in: reading))
      return (-first.length, first.start, -left.pattern)
        < (-second.length, second.start, -right.pattern)
    }
    var kept: [PatternHit] = []
    var isTaken = Array(repeating: false, count: reading.tokens.count)
    for hit in ranked where !hit.tokens.contains(where: { isTaken[$0] }) {
      kept.append(hit)
      for token in hit.tokens { isTaken[token] = true }
    }
    return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
