import Prose
import Rulebook

/// Words of having erred or learned, and whether they say about what.
struct Admission {
  /// It has an object nearby, and no triumph behind it.
  let isCredible: Bool

  init(of match: Match, in reading: Reading, _ brief: Brief) {
    let ends = brief.sentences(of: "learning/admits", group: "happy-end")
    let isPolished = ends.contains { (match.sentence...match.sentence + 3).contains($0) }
    isCredible =
      !isPolished
      && (reading.saysAboutWhat(match) || reading.hasDetail(near: match.sentence, brief)
        || reading.tellsBefore(match.sentence))
  }
}

extension Brief {
  /// What the author owns up to, and says about what; sorted.
  ///
  /// "I'm sorry if anyone was offended" admits nothing.
  func admissions(in reading: Reading) -> [Match] {
    let excuses = Set(
      matches.of("transparency/non-apology").filter { $0.group != "owned" }.map(\.sentence))
    let errors = meant("learning/admits", group: "main", in: reading).filter {
      Admission(of: $0, in: reading, self).isCredible
    }
    return (errors + ownedDeeds(in: reading)).filter { !excuses.contains($0.sentence) }
      .sorted { $0.range < $1.range }
  }

  /// "I approved it", "it's late because of me": deeds that went wrong, as words near them say;
  /// sorted.
  func ownedDeeds(in reading: Reading) -> [Match] {
    let deeds = meant("learning/admits", group: "deed", in: reading)
    if deeds.isEmpty { return [] }
    let faults = sentences(of: "learning/admits", group: "fault")
    return deeds.filter { deed in
      (deed.sentence - Self.reachOfFault.before...deed.sentence + Self.reachOfFault.behind)
        .contains(where: faults.contains)
    }
  }

  /// In sentences: first what happened is told, then whose doing it was.
  private static let reachOfFault = (before: 5, behind: 2)
}

extension Reading {
  /// Words go on behind the match: "I was wrong about the night bus".
  fileprivate func saysAboutWhat(_ match: Match) -> Bool {
    let end = sentences[match.sentence].tokens.upperBound
    return tokens[min(match.tokens.upperBound, end)..<end].count { $0.kind == .word } >= 3
  }

  /// A number, a person or another detail in the sentence or in one beside it.
  fileprivate func hasDetail(near sentence: Int, _ brief: Brief) -> Bool {
    let around = max(0, sentence - 1)...min(sentences.count - 1, sentence + 1)
    if around.contains(where: { index in
      holdsNumber(in: index)
        || !brief.matches.of("authenticity/concrete-detail", inSentence: index).isEmpty
    }) {
      return true
    }
    return brief.people(in: self).ranges.contains { range in
      sentenceIndex(at: range.start).map(around.contains) ?? false
    }
  }

  /// The sentence before tells what was done: "The night desk I had closed. My mistake."
  fileprivate func tellsBefore(_ sentence: Int) -> Bool {
    guard sentence > 0, sentences[sentence - 1].wordCount >= 4 else { return false }
    let subjects: [StaticString] = ["i", "we", "ich", "wir"]
    return tokens[sentences[sentence - 1].tokens].contains { token in
      subjects.contains { isToken(token, $0) }
    }
  }
}
