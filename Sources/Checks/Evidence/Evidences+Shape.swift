import Prose
import Rulebook

extension Evidence {
  /// How it looks and how it reads aloud.
  static let shape: [Evidence] = [
    .share("long-sentences") { $0.words > 22 },
    .part("longest-sentence", of: 60) { $0.longestSentence },
    .part("last-sentence", of: 20) { $0.sentences.last?.words ?? 0 },
    Evidence(
      name: "word-length", form: .count { Int($0.marks.meanLetters.rounded()) },
      measure: .other { $0.marks.meanLetters }),
    .root("length", of: 400) { $0.words },
    .root("paragraphs", of: 16) { $0.wordsOfParagraphs.count },
    Evidence(
      name: "short-paragraphs", form: .count { $0.shortParagraphs },
      measure: .other {
        let all = $0.wordsOfParagraphs.count
        return all == 0 ? 0 : Double($0.shortParagraphs) / Double(all)
      }),
    Evidence(
      name: "short-room-used", form: .count { $0.wordsOfPost },
      measure: .other { $0.isShortRoom ? min(Double($0.wordsOfPost) / shortPost, 1) : 0 }),
    Evidence(
      name: "short-room-burst", form: .count { $0.wordsOfPost },
      measure: .other {
        $0.isShortRoom ? min(max(Double($0.wordsOfPost) / shortPost - 1, 0), 2) : 0
      }),
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

  /// Of a thread that its author has numbered, the mean of its posts.
  fileprivate var wordsOfPost: Int {
    (words + postCount - 1) / postCount
  }

  /// In words.
  fileprivate var longestSentence: Int { sentences.reduce(0) { max($0, $1.words) } }

  /// Paragraphs of twelve words or fewer.
  fileprivate var shortParagraphs: Int { wordsOfParagraphs.count { $0 <= 12 } }
}
