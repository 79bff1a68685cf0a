import Prose
import Rulebook

/// Where a post asks for a click instead of a thought.
struct Bait {
  /// Sorted.
  let hard: [ByteRange]
  /// Sorted.
  let soft: [ByteRange]
  /// To pass on a search for blood donors is help, and platforms say so too.
  let helps: Bool
  /// Indices of the sentences that ask.
  let sentences: Set<Int>

  init(in reading: Reading, _ brief: Brief) {
    var (hard, soft): ([ByteRange], [ByteRange]) = ([], [])
    var helps = false
    var sentences: Set<Int> = []
    for match in brief.ownMatches(of: "dialogue/engagement-bait", in: reading)
    where !reading.isQuoted(match) {
      var range: ByteRange? = match.range
      switch match.group {
      case "hard": break
      case "keyword": range = match.withKeyword(in: reading)
      case "vote": range = match.withEmoji(in: reading)
      case "soft":
        soft.append(match.range)
        sentences.insert(match.sentence)
        continue
      case "help":
        helps = true
        continue
      case _: continue
      }
      guard let range else { continue }
      hard.append(range)
      sentences.insert(match.sentence)
    }
    self.hard = hard.sorted()
    self.soft = soft.sorted()
    self.helps = helps
    self.sentences = sentences
  }
}

extension Match {
  /// From the verb to the last word in capitals: "Comment GUIDE". `nil` without one, and where all
  /// is shouted, so that nobody can tell.
  fileprivate func withKeyword(in reading: Reading) -> ByteRange? {
    let words = reading.tokens[tokens].filter { $0.kind == .word }
    guard let keyword = words.dropFirst().last(where: reading.isShouted),
      words.contains(where: { !reading.isShouted($0) })
    else { return nil }
    return ByteRange(range.start, keyword.range.end)
  }

  /// The emoji right before it, if any, and itself.
  fileprivate func withEmoji(in reading: Reading) -> ByteRange? {
    let before = reading.tokens[..<tokens.lowerBound].last { $0.kind != .space }
    guard let before, before.kind == .emoji else { return nil }
    let rest = reading.sentences[sentence].tokens
    // "☀️ If it rains, we start at eight" is an ornament in front of a sentence, not a vote.
    guard reading.sentences[sentence].wordCount <= 7 else { return nil }
    for token in reading.tokens[rest] where reading.isToken(token, ",") { return nil }
    return before.range.joined(with: range)
  }
}

extension Reading {
  /// Whether a word has two capitals or more, and nothing else.
  fileprivate func isShouted(_ word: Token) -> Bool {
    let letters = text(word)
    return letters.count >= 2 && letters.allSatisfy(\.isUppercase)
  }
}
