import Checks
import Prose
import Rulebook

extension PostReport {
  /// Selects and orders what the checks found, and says what it means for the whole post.
  package static func make(
    inspection: Inspection, scorecard: Scorecard?, platform: Chosen<String>,
    language: Chosen<Language>, length: Length, selection: Selection = Selection(),
    id: String? = nil
  ) -> PostReport {
    var findings: [Finding] = []
    var ignored: [Ignored] = []
    for finding in inspection.findings where selection.wants(finding.check) {
      if let dismissal = selection.dismissal(of: finding) {
        ignored.append(dismissal)
      } else {
        findings.append(finding)
      }
    }
    return PostReport(
      id: id, inspection: inspection, platform: platform, language: language, length: length,
      scorecard: scorecard,
      verdict: Verdict(
        findings: findings, scorecard: scorecard, isWordless: inspection.reading.wordCount == 0,
        isReadable: inspection.reading.other == nil),
      findings: findings.ranked(by: scorecard),
      credits: inspection.credits.filter { selection.wants($0.check) }.ranked(by: scorecard),
      ignored: ignored)
  }
}
