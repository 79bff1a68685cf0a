import Prose

/// A place where posts appear: its limits, and how it counts. One file in `Rules/platforms/`.
package struct Platform: Hashable, Sendable {
  /// What kind of room it is; checks ask this, not the name.
  package enum Room: String, CaseIterable, Sendable {
    /// Short and in real time: X and its kin.
    case short
    /// A post with room for a scene and a turn: LinkedIn and its kin.
    case long
    /// A text of its own with a headline.
    case article
  }

  /// How the platform's own counter counts.
  package typealias Unit = Measure

  /// A length that must not be exceeded either.
  package struct Bound: Hashable, Sendable {
    package let unit: Unit
    package let limit: Int

    package init(unit: Unit, limit: Int) {
      self.unit = unit
      self.limit = limit
    }
  }

  /// Where "… more" cuts a post, in characters: surely not before `lower`, surely by `upper`.
  package struct Fold: Hashable, Sendable {
    package let lower: Int
    package let upper: Int

    package init(lower: Int, upper: Int) {
      self.lower = lower
      self.upper = upper
    }
  }

  /// A number with where it comes from, for people who ask.
  package struct Figure: Hashable, Sendable {
    /// The path of the value in the file: "limit", "thresholds.hashtags".
    package let key: String
    package let source: String
    /// The same in other languages, where it is a sentence of ours and no title.
    let sources: [Language: String]
    /// When it was read, as "2026-11-23"; empty for a figure of a house, which is its own source.
    package let date: String
    /// A (documented by the platform), B (several independent sources), C (hearsay); or empty.
    package let confidence: String

    package init(
      key: String, source: String, in sources: [Language: String] = [:], date: String,
      confidence: String
    ) {
      self.key = key
      self.source = source
      self.sources = sources
      self.date = date
      self.confidence = confidence
    }

    package func source(in language: Language) -> String { sources[language] ?? source }
  }

  /// The word for it on the command line: "x", "linkedin".
  package let name: String
  /// The word for it in sentences: "X", "LinkedIn".
  package let title: String
  package let room: Room
  package let unit: Unit
  /// In `unit`; `nil` when there is none worth speaking of.
  package let limit: Int?
  /// The lowest limit any source names, where sources contradict each other; `limit` is the highest.
  package let lowestLimit: Int?
  /// A second limit, where a platform has two.
  package let also: Bound?
  package let fold: Fold?
  /// What checks compare with, by name: "hashtags", "min-words", "sentence-words.de".
  package let thresholds: [String: Int]
  package let figures: [Figure]

  package init(
    name: String, title: String, room: Room, unit: Unit, limit: Int?, lowestLimit: Int? = nil,
    also: Bound? = nil, fold: Fold?, thresholds: [String: Int], figures: [Figure]
  ) {
    self.name = name
    self.title = title
    self.room = room
    self.unit = unit
    self.limit = limit
    self.lowestLimit = lowestLimit
    self.also = also
    self.fold = fold
    self.thresholds = thresholds
    self.figures = figures
  }
}

extension Platform {
  /// What a check compares with; "name.de" goes before "name" where languages differ.
  package func threshold(_ name: String, in language: Language) -> Int? {
    thresholds["\(name).\(language.rawValue)"] ?? thresholds[name]
  }

  /// Whether nobody knows for sure how the platform counts.
  package var hasUnsureUnit: Bool {
    figures.contains { $0.key == "unit" && $0.confidence != "A" }
  }

  /// The posts of an author who has numbered them, where posts are short and follow each other.
  package func thread(in reading: Reading) -> NumberedThread? {
    room == .short && limit != nil ? reading.thread : nil
  }

  /// How many posts a draft is: one, unless it is a thread.
  package func postCount(of reading: Reading) -> Int { thread(in: reading)?.posts.count ?? 1 }

  /// The limit that counts, and behind it a second one where a platform has two.
  package var bounds: [Bound] {
    [limit.map { Bound(unit: unit, limit: $0) }, also].compactMap(\.self)
  }
}
