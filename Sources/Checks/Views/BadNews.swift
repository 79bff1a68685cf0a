import Prose
import Rulebook

extension Brief {
  /// Whether the first four sentences say that the author's own house lays off, closes, recalls or
  /// was broken into, or that somebody was hurt there.
  func bringsBadNews(in reading: Reading) -> Bool {
    let found = meant("human/bad-news", in: reading)
    guard !found.isEmpty else { return false }
    let head = Set(reading.wordedSentences.prefix(4))
    return found.contains { match in
      head.contains(match.sentence) && !reading.holdsDenial(match)
        // „Wir schließen das Werk nicht“.
        && !reading.words(behind: match, atMost: 1).contains { reading.isToken($0, "nicht") }
        && !has("others", of: "transparency/guard-people-first", around: match)
    }
  }
}
