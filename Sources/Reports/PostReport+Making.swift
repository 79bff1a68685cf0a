import Checks
import Prose
import Rulebook

extension PostReport {
  /// Selects and orders what the checks found, and says what it means for the whole post.
  ///
  /// A check looks for one sign, a score at everything. So where a score says that something is
  /// there, no finding says that it is missing, and where it says that nothing is there, no
  /// credit praises it; unless somebody asked for that very check. Nor is a sentence praised that
  /// the same aspect warns of, nor are words in which it finds fault. And bad news is
  /// not asked for what makes other posts lively.
  package static func make(
    inspection: Inspection, scorecard: Scorecard?, platform: Chosen<String>,
    language: Chosen<Language>, length: Length, selection: Selection = Selection(),
    id: String? = nil
  ) -> PostReport {
    var findings: [Finding] = []
    var ignored: [Ignored] = []
    let heard = selection.selected.isEmpty ? scorecard : nil
    let sparesFeelings = selection.selected.isEmpty && inspection.isBadNews
    for finding in inspection.findings where selection.wants(finding.check) {
      if heard?.contradicts(finding) ?? false { continue }
      if sparesFeelings, finding.isTactless { continue }
      if let dismissal = selection.dismissal(of: finding) {
        ignored.append(dismissal)
      } else {
        findings.append(finding)
      }
    }
    return PostReport(
      id: id, inspection: inspection, platform: platform, language: language, length: length,
      scorecard: scorecard, findings: findings.ranked(by: scorecard),
      echoes: selection.selected.isEmpty ? findings.echoes : [],
      credits: inspection.credits.filter { credit in
        selection.wants(credit.check) && !(heard?.contradicts(credit) ?? false)
          && !findings.contains { $0.spoils(credit, in: inspection.reading) }
      }.ranked(by: scorecard),
      ignored: ignored)
  }
}

extension Scorecard {
  /// Whether a finding misses what this aspect has, by its score. A word on what becomes of the
  /// answers is no sign of dialogue; it makes a good question better. And a house that requires
  /// something means it.
  fileprivate func contradicts(_ finding: Finding) -> Bool {
    guard finding.hit.isMissing, finding.check != "dialogue/reply-offer",
      finding.check.family != HouseRule.family,
      let aspect = finding.aspect, let score = scores[aspect]
    else { return false }
    return score.band == .good || score.band == .strong
  }

  /// Whether a credit praises one sentence for what the post as a whole does not have: "we build
  /// the future" decides nothing.
  fileprivate func contradicts(_ credit: Credit) -> Bool {
    credit.aspect.flatMap { scores[$0]?.band } == .weak
  }
}

extension Finding {
  /// Whether it asks those who close a plant for a question, a reader, a view or a scene.
  fileprivate var isTactless: Bool {
    let lively: [CheckID] = [
      "authenticity/concrete-detail", "dialogue/open-question", "dialogue/reader-address",
      "fit/no-story", "learning/admits", "network/credit-others", "stance/no-position",
    ]
    return lively.contains(check)
  }

  /// Whether it finds fault with the very words a credit praises, or warns of words in the sentence
  /// where a credit of its aspect begins: a date in "I am thrilled to announce that, effective 1
  /// September," paints no scene.
  fileprivate func spoils(_ credit: Credit, in reading: borrowing Reading) -> Bool {
    guard aspect == credit.aspect else { return false }
    if !hit.isMissing, credit.hit.ranges.allSatisfy(hit.ranges.contains) { return true }
    guard isWarningOfWords, let start = credit.hit.ranges.first?.start,
      let sentence = reading.sentenceIndex(at: start)
    else { return false }
    return hit.ranges.contains { reading.sentenceIndex(at: $0.start) == sentence }
  }
}
