import Checks
import Prose
import Rulebook

/// Drafts as numbers: the amount of each evidence and the words that stand in them.
struct Material {
  struct Row {
    let language: Language
    /// In the order of `Evidence.all`.
    let amounts: [Double]
    /// Indices into `pieces`; unique, in order of appearance.
    let pieces: [Int]
    /// What one word counts in a post of this length.
    let wordScale: Double
    /// In the order of `Aspect.allCases`; empty when nobody rated it.
    let scores: [Double]
  }

  struct Piece: Hashable {
    let language: Language
    /// As in `scoring/words.txt`.
    let text: String
  }

  enum Fault: Error { case unknown(language: String, platform: String) }

  private let rulebook: Rulebook
  private let kinds: [Language: KindTable]
  private(set) var rows: [Row] = []
  private(set) var pieces: [Piece] = []
  private var indices: [Piece: Int] = [:]

  /// `kinds` are read on their own, for they are needed before there are any weights.
  init(_ rulebook: Rulebook) throws {
    self.rulebook = rulebook
    var kinds: [Language: KindTable] = [:]
    for language in Language.allCases {
      kinds[language] = try KindTable(rulebook.archive, in: language)
    }
    self.kinds = kinds
  }

  mutating func add(_ sample: Sample) throws {
    let scores = Aspect.allCases.compactMap { sample.scores[$0.rawValue] }
    try add(sample.text, in: sample.lang, on: sample.platform, scores: scores)
  }

  mutating func add(
    _ text: String, in language: String, on platform: String, scores: [Double] = []
  ) throws {
    guard let language = Language(rawValue: language), let kinds = kinds[language],
      let platform = rulebook.platform(named: platform)
    else { throw Fault.unknown(language: language, platform: platform) }
    let draft = try Draft(bytes: Array(text.utf8), name: "sample")
    let reading = Reading(of: draft, orthographies: rulebook.orthographies, language: language)
    let observation = Observation(of: reading, on: platform, with: kinds)
    rows.append(
      Row(
        language: language, amounts: Evidence.all.map { $0.amount(in: observation) },
        pieces: WordPieces(in: observation).distinct.map { index(of: $0, language) },
        wordScale: observation.wordScale, scores: scores))
  }

  private mutating func index(of piece: WordPieces.Piece, _ language: Language) -> Int {
    let text = (piece.isEnding ? "…" : "") + String(decoding: piece.bytes, as: UTF8.self)
    let piece = Piece(language: language, text: text)
    if let index = indices[piece] { return index }
    indices[piece] = pieces.count
    pieces.append(piece)
    return pieces.count - 1
  }
}
