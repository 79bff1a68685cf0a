import Checks
import Prose
import Rulebook

/// How many there are of what, as a sentence.
struct Tally {
  struct Sentence {
    let text: String
    let isFailure: Bool
  }

  let text: String

  init(_ post: PostReport, _ wording: Wording) {
    var parts: [String] = []
    for severity in Severity.allCases.reversed() {
      let count = post.findings.count { $0.severity == severity }
      guard count > 0 else { continue }
      parts.append(wording.say("tally.\(severity.rawValue)", ["count": .number(count)]))
    }
    if parts.isEmpty { parts.append(Self.withoutStop(wording.say("nothing-found"))) }
    if !post.credits.isEmpty {
      parts.append(wording.say("tally.strength", ["count": .number(post.credits.count)]))
    }
    text = parts.joined(separator: ", ") + "."
  }

  /// What was ignored or answered; a gate that hides this would be no gate.
  static func dismissals(of post: PostReport, _ wording: Wording) -> [String] {
    let groups = Dictionary(grouping: post.ignored) { ignored in
      ignored.isKnown ? "known" : ignored.isAcknowledged ? "acknowledged" : "ignored"
    }
    return ["ignored", "acknowledged", "known"].compactMap { key in
      let checks = (groups[key] ?? []).map { ignored in
        ignored.check.text + (ignored.reason.map { " (\($0))" } ?? "")
      }
      guard !checks.isEmpty else { return nil }
      let names = Value.text(checks.joined(separator: ", "))
      return wording.say(key, ["count": .number(checks.count), "checks": names])
    }
  }

  static func signed(_ points: Int) -> String { points < 0 ? "\(points)" : "+\(points)" }

  private static func withoutStop(_ text: String) -> String {
    text.last == "." ? String(text.dropLast()) : text
  }
}

extension Tally {
  /// About the whole run. The gate speaks when it fails, or when there are several posts.
  static func end(of count: Gate.Count, _ gate: Gate, _ wording: Wording) -> [Sentence] {
    var sentences: [Sentence] = []
    if count.posts > 1 {
      sentences.append(Sentence(text: posts(in: count, wording), isFailure: false))
    }
    if !gate.passes || count.posts > 1 {
      sentences.append(Sentence(text: self.gate(gate, wording), isFailure: !gate.passes))
    }
    return sentences
  }

  private static func posts(in count: Gate.Count, _ wording: Wording) -> String {
    let verdicts = Verdict.allCases.compactMap { verdict -> String? in
      guard let posts = count.verdicts[verdict] else { return nil }
      let values: Values = ["count": .number(posts)]
      return wording.say("count.\(verdict.rawValue)", values, in: "program/verdict")
    }
    return wording.say(
      "posts",
      ["count": .number(count.posts), "verdicts": .text(verdicts.joined(separator: ", "))])
  }

  static func gate(_ gate: Gate, _ wording: Wording) -> String {
    let key = gate.passes ? "passed" : gate.exitCode == 3 ? "waits" : "failed"
    let reasons = gate.reasons.map { reason($0, wording) }.joined(separator: "; ")
    return wording.say(key, ["reasons": .text(reasons)], in: "program/gate")
  }

  static func reason(_ reason: Gate.Reason, _ wording: Wording) -> String {
    let (key, values): (String, Values) =
      switch reason {
      case .findings(let count, let severity):
        (
          "findings",
          [
            "count": .number(count), "name": .text(severity.rawValue),
            "severity": .text(wording.name(of: severity)),
          ]
        )
      case .warnings(let count, let most):
        ("warnings", ["count": .number(count), "most": .number(most)])
      case .score(let aspect, let value, let minimum):
        (
          "score",
          [
            "aspect": .text(wording.name(of: aspect)), "name": .text(aspect.rawValue),
            "value": .number(value), "minimum": .number(minimum),
          ]
        )
      case .openHolds(let count): ("open-holds", ["count": .number(count)])
      case .notChecked(let count): ("not-checked", ["count": .number(count)])
      case .notScored(let count): ("not-scored", ["count": .number(count)])
      }
    return wording.say(key, values, in: "program/gate")
  }
}

extension Wording {
  /// Whether a script may go on, and why not.
  package func gate(_ gate: Gate) -> String { Tally.gate(gate, self) }
}
