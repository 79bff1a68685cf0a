import Prose
import Rulebook

/// Whom a form of address means.
extension Reading {
  /// Whether a form surely addresses the readers: no "Sie" that opens a sentence and may be a
  /// "she", and no word to one person the post calls by name.
  func isAddress(_ match: Match, _ brief: Brief) -> Bool {
    if match.group == "mention" { return false }
    if match.group == "sie", opensThought(match.tokens.lowerBound) { return false }
    return !isToNamedPerson(match.sentence, brief)
  }

  /// Nothing but marks stands between the token and the start of its sentence, or a colon.
  private func opensThought(_ index: Int) -> Bool {
    for token in tokens[..<index].reversed() {
      switch token.kind {
      case .space, .emoji, .symbol: continue
      case .punctuation: return !isToken(token, ",") && !isToken(token, "(") && !isDash(token)
      case .lineBreak: return true
      case .word, .number, .hyphen, .link, .mention, .hashtag, .cashtag: return false
      }
    }
    return true
  }

  /// "Frau Kessler, Sie …", "Lieber Tom," and what follows in the paragraph; a greeting that
  /// stands alone holds for the whole post.
  private func isToNamedPerson(_ sentence: Int, _ brief: Brief) -> Bool {
    if let first = sentences.first, first.wordCount <= 5, callsByName(0, brief) { return true }
    let paragraph = sentences[sentence].paragraph
    return sentences.indices[...sentence].suffix(Self.reachOfName).contains { index in
      sentences[index].paragraph == paragraph && callsByName(index, brief)
    }
  }

  /// In sentences. Further back, readers have forgotten who was called, and looking takes long.
  private static let reachOfName = 30

  /// A name with a comma behind it, among the first words of a sentence, or an account in front.
  private func callsByName(_ sentence: Int, _ brief: Brief) -> Bool {
    let range = sentences[sentence].tokens
    let names = brief.matches.of("human/named-people", inSentence: sentence)
      .filter { $0.group != "acting" }
    let isCalled = names.contains { name in
      let before = tokens[range.clamped(to: 0..<name.tokens.lowerBound)].count { $0.kind == .word }
      let after = tokens[range.clamped(to: name.tokens.upperBound..<tokens.count)].prefix(3)
      return before <= 2 && after.contains { isToken($0, ",") }
    }
    return isCalled || tokens[range.lowerBound].kind == .mention
  }
}
