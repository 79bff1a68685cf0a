import Prose
import Rulebook

extension Brief {
  /// What the post is for: as somebody says, or else as its first sentences tell.
  func intent(of reading: Reading) -> Circumstances.Intent {
    circumstances.intent ?? (mourns(in: reading) ? .condolence : .opinion)
  }

  /// Whether the first three sentences say that a human being has died. "The idea died" says no
  /// such thing, and who died years ago, or "until he died", has been mourned.
  private func mourns(in reading: Reading) -> Bool {
    let found = matches.of("human/mourning")
    guard !found.isEmpty else { return false }
    let head = Set(reading.wordedSentences.prefix(3))
    let signs = matches.of("human/mourning-now")
    let now = Set(signs.lazy.filter { $0.group == "fresh" }.map(\.sentence))
    let past = Set(matches.of("human/mourning-past").map(\.sentence)).subtracting(now)
      .union(found.lazy.filter { $0.group == "other" }.map(\.sentence))
    // In half of all family firms somebody died once; what tells it as news is the day or the grief.
    let isNews = !head.isDisjoint(with: now) || signs.contains { $0.group == "sorrow" }
    let names = matches.of("human/named-people").filter {
      $0.group != "acting" && head.contains($0.sentence)
    }
    return found.contains { match in
      guard head.contains(match.sentence), !past.contains(match.sentence),
        !reading.isQuoted(match), !reading.isAsked(match)
      else { return false }
      return switch match.group {
      case "main": true
      case "somebody", "kin": isNews
      case "pronoun": isNews && (!names.isEmpty || !reading.faces(self).isEmpty)
      case "name": names.contains { reading.isBeside(match, name: $0) }
      default: false
      }
    }
  }
}

extension Reading {
  /// Whether a name stands among the words, right before them, or soon behind them.
  fileprivate func isBeside(_ match: Match, name: Match) -> Bool {
    guard match.sentence == name.sentence else { return false }
    if match.range.overlaps(name.range) { return true }
    if name.range.end <= match.range.start {
      let between = tokens[name.tokens.upperBound..<match.tokens.lowerBound]
      let words = between.filter { $0.kind == .word }
      // A surname at most: in "Joe's laptop died", it was the laptop.
      return words.count <= 1 && words.allSatisfy(\.isCapitalised)
        && between.allSatisfy { $0.kind == .word || $0.kind == .space }
    }
    return tokens[match.tokens.upperBound..<name.tokens.lowerBound].count { $0.kind == .word } <= 2
  }
}
