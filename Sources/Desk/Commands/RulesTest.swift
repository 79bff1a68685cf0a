import Checks
import Prose
import Reports
import Rulebook

/// Tries the rules of a house on the examples the house wrote for them.
struct RulesTest {
  private let request: Request
  private let matcher: Matcher?

  /// `request` stands in the house whose rules are meant.
  init(_ request: Request) throws(Notice) {
    self.request = request
    guard let file = request.house.file else { throw HouseError.missing.notice }
    do throws(RulebookError) {
      matcher = try request.rulebook.house.matcher(for: Set(Language.allCases))
    } catch {
      throw RulebookError(path: file.name, line: error.line, problem: error.problem).notice
    }
  }

  /// 1 when an example does not hold. Rules without enough of them are named and fail nothing.
  func run() -> Int32 {
    let rules = request.house.settings.rules
    let trials = rules.flatMap { rule in rule.trials.map { (rule: rule, trial: $0) } }
    for rule in rules { for notice in thin(rule) { request.tell(notice) } }
    let failures = trials.compactMap { fault(of: $0.trial, $0.rule) }
    let counts: Values = [
      "passed": .number(trials.count - failures.count), "count": .number(trials.count),
      "rules": .number(rules.count { !$0.trials.isEmpty }),
    ]
    let end = say(trials.isEmpty ? "trial.none" : "trial.done", counts)
    let lines = failures + (request.options.quietness > 0 && !failures.isEmpty ? [] : [end])
    let text = lines.map { $0 + "\n" }.joined()
    return (request.options.quietness > 1 ? nil : request.deliver(text))
      ?? (failures.isEmpty ? ExitCode.passed : ExitCode.failed)
  }
}

extension RulesTest {
  /// One line, or `nil` when the example holds.
  private func fault(of trial: HouseRule.Trial, _ rule: HouseRule) -> String? {
    let example = trial.example
    let ranges = ranges(of: example, rule)
    let key: String? =
      switch example.outcome {
      case .passes, .credits: ranges == nil ? nil : "trial.flagged"
      case .flags:
        if let ranges {
          ranges.filter { !$0.isEmpty } == example.marks ? nil : "trial.moved"
        } else {
          "trial.missed"
        }
      }
    return key.map { key in
      say(
        key,
        [
          "place": .text("\(rule.path):\(trial.line)"), "rule": .text(rule.id.text),
          "language": .text(example.language.rawValue), "text": .text(example.marked),
        ])
    }
  }

  /// Where the rule finds something; `nil` when it finds nothing, empty ranges for what is missing.
  private func ranges(of example: Example, _ rule: HouseRule) -> [ByteRange]? {
    guard let draft = try? Draft(bytes: Array(example.text.utf8), name: rule.path),
      let platform = request.rulebook.platform(named: example.platform)
    else { return nil }
    let reading = Reading(
      of: draft, orthographies: request.rulebook.orthographies, language: example.language)
    let brief = Brief(
      platform: platform, circumstances: Circumstances(),
      matches: matcher?.matches(in: reading) ?? Matches([:]))
    let inspection = Inspection(of: reading, for: brief, with: [Check(rule)])
    return inspection.findings.first?.hit.ranges
  }

  /// A rule nobody tried in a language is a guess there.
  private func thin(_ rule: HouseRule) -> [Notice] {
    [("E409", Example.Outcome.flags), ("E410", .passes)].compactMap { code, outcome in
      let tried = Set(rule.trials.map(\.example).filter { $0.outcome == outcome }.map(\.language))
      let open = rule.languages.subtracting(tried).map(\.rawValue).sorted()
      guard !open.isEmpty else { return nil }
      return Notice(
        .warning, code,
        [
          "path": .text(rule.path), "line": .place(rule.line), "rule": .text(rule.id.text),
          "languages": .list(open),
        ])
    }
  }

  private func say(_ key: String, _ values: Values) -> String {
    let text = request.phrasebook.text("program/house", key, values) ?? key
    return Visible.line(text, ascii: request.isASCII)
  }
}
