import Checks
import Prose
import Rulebook

/// What is known of all drafts of one run, before anybody decides how to show it.
package struct Report: Sendable {
  /// By path.
  package let posts: [PostReport]
  package let gate: Gate
  /// By path; what there is no post of.
  package let unchecked: [Unchecked]
  package let tool: Tool

  package init(posts: [PostReport], gate: Gate, unchecked: [Unchecked] = [], tool: Tool = Tool()) {
    self.posts = posts
    self.gate = gate
    self.unchecked = unchecked
    self.tool = tool
  }

  /// Who made a report, so that it can be made again.
  package struct Tool: Hashable, Sendable {
    package let version: String
    /// "sha256:…" of the rules in force; empty when nobody counted.
    package let rules: String

    package init(version: String = "0.1.0", rules: String = "") {
      self.version = version
      self.rules = rules
    }
  }

  /// A draft that could not be read or judged; the words for people go to standard error.
  package struct Unchecked: Hashable, Sendable {
    /// From an NDJSON line; `nil` for files.
    package let id: String?
    package let path: String?
    /// Of the input, from 1; `nil` when the whole of it is meant.
    package let line: Int?
    package let code: String
    package let message: String

    package init(id: String? = nil, path: String?, line: Int? = nil, code: String, message: String)
    {
      self.id = id
      self.path = path
      self.line = line
      self.code = code
      self.message = message
    }
  }
}

/// A choice and where it came from: "flag", "front-matter", "house-file", "detected", "default".
package struct Chosen<Choice: Hashable & Sendable>: Hashable, Sendable {
  package let value: Choice
  package let origin: String

  package init(_ value: Choice, from origin: String) {
    self.value = value
    self.origin = origin
  }
}

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
    length: Length, scorecard: Scorecard?, verdict: Verdict?, findings: [Finding],
    credits: [Credit], ignored: [Ignored]
  ) {
    self.id = id
    self.inspection = inspection
    self.platform = platform
    self.language = language
    self.length = length
    self.scorecard = scorecard
    self.verdict = verdict
    self.findings = findings
    self.credits = credits
    self.ignored = ignored
  }
}

extension PostReport {
  /// The language to answer in: that of the post, where it is one of ours.
  package var answerLanguage: Language? { inspection.reading.answerLanguage }

  /// The tag of the language the post is in.
  package var languageTag: String { inspection.reading.languageTag }
}

/// What an adviser would say of the whole post, in one word.
package enum Verdict: String, CaseIterable, Sendable {
  case ready, nearly, rework, stop, hold
}

/// Pass or fail for a script, with the reasons.
package struct Gate: Hashable, Sendable {
  package let passes: Bool
  /// The exit code this gate means: 0, 1, 2 or 3.
  package let exitCode: Int32
  package let failOn: Severity?
  package let reasons: [Reason]

  /// Why a gate failed; the wording is `program/gate`.
  package enum Reason: Hashable, Sendable {
    case findings(count: Int, atOrAbove: Severity)
    /// More warnings in the whole run than were allowed.
    case warnings(count: Int, most: Int)
    case score(Aspect, value: Int, minimum: Int)
    case openHolds(count: Int)
    case notChecked(count: Int)
    /// A score was demanded of posts that are too short to judge.
    case notScored(count: Int)
  }

  package init(passes: Bool, exitCode: Int32, failOn: Severity?, reasons: [Reason]) {
    self.passes = passes
    self.exitCode = exitCode
    self.failOn = failOn
    self.reasons = reasons
  }
}
