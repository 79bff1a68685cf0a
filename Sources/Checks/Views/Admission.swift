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
