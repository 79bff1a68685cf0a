import Checks
import Prose
import Rulebook

/// What is known of one draft on one platform.
package struct PostReport: Sendable {
  /// From an NDJSON line; `nil` for files.
  package let id: String?
  package let inspection: Inspection
  package let platform: Chosen<String>
  package let language: Chosen<Language>
  package let length: Length
  /// `nil` when there is too little to judge, or nobody asked.
  package let scorecard: Scorecard?
  /// `nil` when the post is in a language without rules, and nothing else decides.
  package let verdict: Verdict?
  /// Worth most first: what to show, after `--select`, `--ignore` and front matter.
  package let findings: [Finding]
  /// Of the findings, those that only say again what another one says of the same words: scripts
  /// get them, people are told once.
  package let echoes: Set<CheckID>
  package let credits: [Credit]
  package let ignored: [Ignored]

  package struct Ignored: Hashable, Sendable {
    package let check: CheckID
    package let reason: String?
    /// Whether a human answered the question of a hold, with `reason`.
    package let isAcknowledged: Bool
    /// Whether a baseline knows it from before.
    package let isKnown: Bool

    package init(
      check: CheckID, reason: String?, isAcknowledged: Bool = false, isKnown: Bool = false
    ) {
      self.check = check
      self.reason = reason
      self.isAcknowledged = isAcknowledged
      self.isKnown = isKnown
    }
  }

  package init(
    id: String?, inspection: Inspection, platform: Chosen<String>, language: Chosen<Language>,
    length: Length, scorecard: Scorecard?, findings: [Finding], echoes: Set<CheckID>,
    credits: [Credit], ignored: [Ignored]
  ) {
    self.id = id
    self.inspection = inspection
    self.platform = platform
    self.language = language
    self.length = length
    self.scorecard = scorecard
    verdict = Verdict(
      findings: findings, scorecard: scorecard, isWordless: inspection.reading.wordCount == 0,
      isReadable: inspection.reading.other == nil)
    self.findings = findings
    self.echoes = echoes
    self.credits = credits
    self.ignored = ignored
  }
}

extension PostReport {
  /// What to tell a person: the findings without their echoes.
  package var toTell: [Finding] { findings.filter { !echoes.contains($0.check) } }

  /// The language to answer in: that of the post, where it is one of ours.
  package var answerLanguage: Language? { inspection.reading.answerLanguage }

  /// The tag of the language the post is in.
  package var languageTag: String { inspection.reading.languageTag }
}
