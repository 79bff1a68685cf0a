import Prose
import Rulebook

/// What the checks say about a draft, as far as it is weighed.
extension Observation {
  func finds(_ check: CheckID) -> Bool { faults.contains(check) }

  /// At how many places a check found a strength, lines that are not heard left out.
  func strengths(_ check: CheckID) -> Int {
    for index in credits.indices where credits[index].check == check {
      return credits[index].hit.ranges.count { !isUnheard($0) }
    }
    return 0
  }

  /// Whether a check misses something. A line of bait or a teaser may hide that, so whoever fishes
  /// for reactions must show the strength itself.
  func misses(_ check: CheckID) -> Bool {
    finds(check) || !unheard.isEmpty && strengths(check) == 0
  }

  /// How often the author uses a word list, lines that are not heard left out.
  func uses(_ lexicon: LexiconName, group: String? = nil) -> Int {
    let matches = matches.of(lexicon)
    return matches.indices.count { index in
      (group == nil || matches[index].group == group) && !isUnheard(matches[index].range)
        && !reading.isForeignSpeech(at: matches[index].range.start)
    }
  }

  private func isUnheard(_ range: ByteRange) -> Bool { unheard.contains { $0.overlaps(range) } }
}

extension Inspection {
  /// Lines that only fish for a reaction. Passing on a search for help is bait in form only, and
  /// merely a suggestion.
  var bait: [ByteRange] {
    let bait: CheckID = "dialogue/engagement-bait"
    for index in findings.indices where findings[index].check == bait {
      return findings[index].severity > .suggestion ? findings[index].hit.ranges : []
    }
    return []
  }

  /// Sentences that name their readers before they ask ("Drivers, what else breaks?"), by index
  /// into `Reading.sentences`.
  var callsToReaders: Set<Int> {
    Set(
      brief.ownMatches(of: "dialogue/reader-address", group: "audience", in: reading).map(
        \.sentence))
  }

  /// The sentences of questions that somebody in the story asks, or that the author answers, by the
  /// same index.
  var questionsToOthers: Set<Int> {
    let questions = brief.questions(in: reading).lazy
    return Set(
      questions.filter { !$0.signs.isDisjoint(with: [.quoted, .answered]) }.map(\.sentence))
  }

  /// The sentences of questions only the readers can answer, however short they are, by the same index.
  var genuineQuestions: Set<Int> {
    Set(brief.questions(in: reading).lazy.filter(\.isGenuine).map(\.sentence))
  }
}
