import Prose

extension Evidence {
  /// How it looks and how it reads aloud.
  static let shape: [Evidence] = [
    .share("long-sentences") { $0.words > 22 },
    Evidence(name: "longest-sentence", form: .count(unit: 60)) {
      Double(min($0.sentences.map(\.words).max() ?? 0, 60)) / 60
    },
    Evidence(name: "last-sentence", form: .count(unit: 20)) {
      Double(min($0.sentences.last?.words ?? 0, 20)) / 20
    },
    Evidence(name: "word-length", form: .count(unit: 1)) { $0.marks.meanLetters },
    // A root, because the tenth line tells more than the hundredth.
    Evidence(name: "length", form: .sign) {
      (Double(min($0.words, 400)) / 400).squareRoot()
    },
    Evidence(name: "paragraphs", form: .sign) {
      (Double(min($0.reading.paragraphs.count, 16)) / 16).squareRoot()
    },
    Evidence(name: "short-paragraphs", form: .sign, measure: \.shortParagraphs),
    Evidence(name: "short-room-used", form: .sign) {
      $0.isShortRoom ? min(Double($0.words) / shortPost, 1) : 0
    },
    Evidence(name: "short-room-burst", form: .sign) {
      $0.isShortRoom ? min(max(Double($0.words) / shortPost - 1, 0), 2) : 0
    },
    .count("links", most: 2) { $0.marks.links },
    .count("mentions", most: 4) { $0.marks.mentions },
    .count("hashtags", most: 8) { $0.marks.hashtags },
    .sign("has-hashtag") { $0.marks.hashtags > 0 },
    .sign("emoji") { $0.marks.emoji > 0 },
    .count("exclamations", most: 5) { $0.marks.exclamations },
    .count("brackets", most: 3) { $0.marks.brackets },
    .count("colons", most: 4) { $0.marks.colons },
  ]

  /// About as many words as fit into 280 characters.
  private static let shortPost = 45.0
}

extension Marks {
  fileprivate var meanLetters: Double { words == 0 ? 5 : Double(letters) / Double(words) }
}

extension Observation {
  var beginsWithMention: Bool { reading.tokens.first?.kind == .mention }

  /// The share of paragraphs of twelve words or fewer.
  fileprivate var shortParagraphs: Double {
    let short = reading.paragraphs.count { paragraph in
      reading.sentences[paragraph.sentences].reduce(0) { $0 + $1.wordCount } <= 12
    }
    return reading.paragraphs.isEmpty ? 0 : Double(short) / Double(reading.paragraphs.count)
  }
}
