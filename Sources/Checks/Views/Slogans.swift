import Prose
import Rulebook

/// Lines for a poster: short, in the present, about an idea, and spoken by nobody.
struct Slogans {
  /// Sorted, without overlap.
  let ranges: [ByteRange]

  private static let list: LexiconName = "authenticity/slogan"

  init(in reading: borrowing Reading, _ brief: borrowing Brief) {
    let all = brief.meant(Self.list, in: reading)
    let beats = reading.rows
    if all.isEmpty, beats.isEmpty {
      ranges = []
      return
    }
    let spoken = SpokenSentences(in: reading, brief)
    let turns = all.filter { turn in
      switch turn.group {
      case "main": !spoken.bySomebody.contains(turn.sentence)
      case "idea":
        !spoken.bySomebody.contains(turn.sentence) && !spoken.byUs.contains(turn.sentence)
          && reading.sentences[turn.sentence].wordCount <= 9
      default: false
      }
    }
    let rows = beats.filter { row in
      row.allSatisfy { !spoken.bySomebody.contains($0) && !spoken.byUs.contains($0) }
    }
    ranges =
      (turns.map { reading.sloganRange(of: $0) } + rows.compactMap(reading.words))
      .withoutOverlaps
  }
}

/// In which sentences somebody in particular speaks, acts or is spoken to.
private struct SpokenSentences {
  /// "I", "you", a name or a number stands there.
  let bySomebody: Set<Int>
  /// "We" or "us" stands there.
  let byUs: Set<Int>

  init(in reading: borrowing Reading, _ brief: borrowing Brief) {
    let own = brief.matches.of("authenticity/first-person")
    let people = brief.people(in: reading).ranges + brief.readerWords(in: reading).map(\.range)
    bySomebody = Set(
      own.filter { ["i", "personal-i", "dropped-i"].contains($0.group) }.map(\.sentence)
        + people.compactMap { reading.sentenceIndex(at: $0.start) }
        + reading.sentencesWithNumbers)
    byUs = Set(
      own.filter { ["corporate", "everybody"].contains($0.group) }.map(\.sentence))
  }
}

extension Reading {
  /// Three or more sentences of one word in a row: "Arrive. Breathe. Stay."
  fileprivate var rows: [[Int]] {
    var rows: [[Int]] = []
    var row: [Int] = []
    for index in sentences.indices {
      let sentence = sentences[index]
      let isBeat =
        sentence.wordCount == 1 && sentence.ending == .period && sentence.listMarker == nil
        && quotation(at: sentence.range.start) == nil
      if isBeat { row.append(index) }
      if !isBeat || index == sentences.count - 1 {
        if row.count >= 3 { rows.append(row) }
        row = []
      }
    }
    return rows
  }

  /// From the first word of a row of sentences to the last.
  fileprivate func words(of row: [Int]) -> ByteRange? {
    guard let first = row.first, let last = row.last else { return nil }
    return words(of: sentences[first]).joined(with: words(of: sentences[last]))
  }

  /// From the first word of a sentence to its last.
  fileprivate func words(of sentence: Sentence) -> ByteRange {
    let words = tokens[sentence.tokens].filter { $0.kind == .word }
    guard let first = words.first, let last = words.last else { return sentence.range }
    return first.range.joined(with: last.range)
  }

  /// The whole sentence where the line is about an idea, or short and opened by the turn: "Great
  /// leaders" is no line yet. Else just the words of the turn.
  fileprivate func sloganRange(of turn: Match) -> ByteRange {
    let sentence = words(of: sentences[turn.sentence])
    let isIdea = turn.group == "idea"
    let opens = turn.range.start == sentence.start && turn.range.end <= sentence.end
    return isIdea || (opens && sentences[turn.sentence].wordCount <= 12) ? sentence : turn.range
  }
}
