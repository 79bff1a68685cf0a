import Checks
import Prose
import Rulebook

/// Drafts as numbers: the amount of each evidence and the words that stand in them.
package struct Corpus: Sendable {
  package struct Row: Sendable {
    let language: Language
    /// In the order of `Evidence.all`.
    let amounts: [Double]
    /// Indices into `pieces`; unique, in order of appearance.
    let pieces: [Int]
    /// What one word counts in a post of this length.
    let wordScale: Double
    /// In the order of `Aspect.allCases`; empty when nobody rated it.
    package let scores: [Double]
    package let writer: String?
  }

  struct Piece: Hashable, Sendable {
    let language: Language
    /// As in `scoring/words.txt`.
    let text: String
  }

  private let rulebook: Rulebook
  private let matcher: Matcher
  private let kinds: [Language: KindTable]
  /// Words, and endings of them, that nothing is learned from.
  private let ignored: [Language: Set<String>]
  private var memory = Matcher.Memory()
  package private(set) var rows: [Row] = []
  private(set) var pieces: [Piece] = []
  private var indices: [Piece: Int] = [:]

  /// `kinds` are read on their own, for they are needed before there are any weights.
  package init(_ rulebook: Rulebook) throws(RulebookError) {
    self.rulebook = rulebook
    matcher = try rulebook.matcher(for: Set(Language.allCases))
    var kinds: [Language: KindTable] = [:]
    for language in Language.allCases {
      kinds[language] = try KindTable(rulebook.archive, in: language)
    }
    self.kinds = kinds
    ignored = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, rulebook.interchangeable(in: $0)) })
  }

  /// A post for a platform nobody knows adds nothing.
  package mutating func add(_ post: RatedPost) throws(DraftError) {
    guard let kinds = kinds[post.language],
      let platform = rulebook.platform(named: post.platform)
    else { return }
    let draft = try Draft(bytes: Array(post.text.utf8), name: post.id)
    let reading = Reading(
      of: draft, orthographies: rulebook.orthographies, language: post.language)
    let brief = Brief(
      platform: platform, circumstances: Circumstances(),
      matches: matcher.matches(in: reading, remembering: &memory))
    let observation = Observation(of: Inspection(of: reading, for: brief), with: kinds)
    rows.append(
      Row(
        language: post.language, amounts: Evidence.amounts(in: observation),
        pieces: learnable(observation.pieces.distinct(in: reading), post.language),
        wordScale: observation.wordScale, scores: post.scores, writer: post.writer))
  }

  private mutating func learnable(_ pieces: [String], _ language: Language) -> [Int] {
    let ignored = ignored[language] ?? []
    return pieces.compactMap { piece in
      let isIgnored = piece.split(separator: " ").contains { ignored.contains(String($0)) }
      return isIgnored ? nil : index(of: piece, language)
    }
  }

  private mutating func index(of text: String, _ language: Language) -> Int {
    let piece = Piece(language: language, text: text)
    if let index = indices[piece] { return index }
    indices[piece] = pieces.count
    pieces.append(piece)
    return pieces.count - 1
  }
}

extension Rulebook {
  /// Days, months and numbers, and their longer endings, as `WordPieces` writes them.
  fileprivate func interchangeable(in language: Language) -> Set<String> {
    var pieces: Set<String> = []
    for word in wordList("days-and-numbers", in: language) {
      let word = String(decoding: Folding.folded(word), as: UTF8.self)
      pieces.insert(word)
      if word.count > 5 { pieces.insert("…\(word.suffix(4))") }
    }
    return pieces
  }
}
