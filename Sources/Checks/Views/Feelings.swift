import Prose
import Rulebook

/// When a formula of feeling is none.
extension Brief {
  /// Whether a formula stands there as a formula: the author neither takes it back nor feels it
  /// about a thing one could hold.
  func isFormula(_ match: Match, in reading: Reading) -> Bool {
    !isTakenBack(match, in: reading) && !isAboutThing(match, in: reading)
  }

  /// "We are thrilled to … no. Scrap that.", or "So the release began." as the next sentence.
  func isTakenBack(_ match: Match, in reading: Reading) -> Bool {
    matches.of("authenticity/retraction").contains { back in
      let start = back.tokens.lowerBound
      guard (match.sentence...match.sentence + 1).contains(back.sentence),
        start >= match.tokens.upperBound
      else { return false }
      return back.group == "main" || reading.breaksOff(before: start) && reading.stops(behind: back)
    }
  }

  /// "I'm excited about a washer.", "stolz auf eine Dichtung für 4 Cent": one thing, or its number.
  private func isAboutThing(_ match: Match, in reading: Reading) -> Bool {
    let near = matches.of("authenticity/small-joy", inSentence: match.sentence)
    let gap = match.tokens.upperBound
    guard
      let thing = near.first(where: { $0.group == "main" && $0.tokens.lowerBound >= gap }),
      reading.tokens[gap..<thing.tokens.lowerBound].allSatisfy({ $0.kind == .space })
    else { return false }
    let start = thing.tokens.upperBound
    let end = min(start + 8, reading.sentences[match.sentence].tokens.upperBound)
    let seen = matches.of("authenticity/concrete-detail", inSentence: match.sentence)
    let held = (near + seen).filter { $0.group == "thing" }
    if held.contains(where: { (start..<start + 4).contains($0.tokens.lowerBound) }) { return true }
    return !near.contains { $0.group == "grand" }
      && reading.holds(.number, in: min(start, end)..<end)
  }
}

extension Reading {
  /// Whether a dash or three dots stand right before a token.
  fileprivate func breaksOff(before index: Int) -> Bool {
    let before = tokens[..<index].suffix(4).filter { $0.kind != .space }
    guard let last = before.last, last.kind == .punctuation else { return false }
    return isDash(last) || text(last) == "…"
      || before.count > 1 && before.suffix(2).allSatisfy { isToken($0, ".") }
  }

  /// Whether the thought ends with a match: "not" goes on in "not bad".
  fileprivate func stops(behind match: Match) -> Bool {
    let next = tokens[match.tokens.upperBound...].first { $0.kind != .space }
    return next.map { $0.kind == .punctuation || $0.kind == .lineBreak } ?? true
  }
}
