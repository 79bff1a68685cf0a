import Prose
import Rulebook

extension Brief {
  /// The words with which the author turns to the readers, looked for anew; sorted by position.
  ///
  /// Only what can mean nobody else: "Sie" at the start of a sentence may be "they", and "ihr Team"
  /// is her team.
  func foundReaderWords(in reading: Reading) -> [Match] {
    ownMatches(of: "dialogue/reader-address", in: reading).filter { match in
      switch match.group {
      case "other": false
      case "formal": !reading.opensClause(match.tokens.lowerBound, in: match.sentence)
      case "plural": !reading.isPossessive(match)
      default: true
      }
    }
  }
}

extension Reading {
  /// Whether only marks, spaces and emoji stand before a token in its sentence or since a colon.
  fileprivate func opensClause(_ token: Int, in sentence: Int) -> Bool {
    for index in (sentences[sentence].tokens.lowerBound..<token).reversed() {
      switch tokens[index].kind {
      case .word, .number, .link, .mention, .hashtag, .cashtag: return false
      case .punctuation: if isToken(tokens[index], ":") { return true }
      case .hyphen, .symbol, .emoji, .space, .lineBreak: continue
      }
    }
    return true
  }

  /// Whether "ihr" belongs to the noun behind it, as in "ihr Team" or "ihr neues Buch".
  fileprivate func isPossessive(_ match: Match) -> Bool {
    let last = tokens[match.tokens.upperBound - 1]
    guard isToken(last, "ihr") else { return last.isCapitalised }
    let end = sentences[match.sentence].tokens.upperBound
    var words = (match.tokens.upperBound..<max(end, match.tokens.upperBound)).lazy
      .filter { tokens[$0].kind != .space }.makeIterator()
    guard let next = words.next().map({ tokens[$0] }), next.kind == .word else { return false }
    if next.isCapitalised { return true }
    let ending = folded(next).suffix(2)
    let isAdjective = ending.elementsEqual("es".utf8) || ending.elementsEqual("er".utf8)
    return isAdjective && words.next().map { tokens[$0].isCapitalised } == true
  }
}
