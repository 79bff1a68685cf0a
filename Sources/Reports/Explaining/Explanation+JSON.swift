import Checks
import Prose
import Rulebook

extension Explanation {
  /// All about a check; the members of a list, and more.
  func json(of check: Check) -> JSONValue {
    let advice = ["why", "next", "question"].map { key in
      JSONValue.Member(key: key, value: JSONValue(self.advice(key, of: check)?.text))
    }
    let silent = Circumstances.Intent.allCases.filter(check.mutedFor.contains)
    let examples = check.examples.filter { $0.language == language }
    return .record(
      [.init(key: "schema", value: .number(1))] + CheckList.members(of: check, page) + advice + [
        .init(key: "gloss", value: JSONValue(gloss(of: check))),
        .init(key: "silent_for", value: .list(silent.map { .text($0.rawValue) })),
        .init(key: "examples", value: .list(examples.map(Self.value))),
      ])
  }

  private static func value(of example: Example) -> JSONValue {
    let outcome =
      switch example.outcome {
      case .flags: "flags"
      case .passes: "passes"
      case .credits: "credits"
      }
    let marks = example.marks.map { mark -> JSONValue in
      ["start": .number(mark.start), "end": .number(mark.end)]
    }
    return [
      "outcome": .text(outcome), "platform": .text(example.platform),
      "intent": .text((example.circumstances.intent ?? .opinion).rawValue),
      "text": .text(example.text),
      "marks": .list(marks),
    ]
  }
}
