/// A mistake in a file under `Rules/` or in a house file.
package struct RulebookError: Error, Hashable, Sendable {
  /// What is wrong and what to do, without a full stop at its end.
  package enum Problem: Hashable, Sendable {
    /// In English, for those who make the rules of the program.
    case sentence(String)
    /// Houses make it, too; the values fill the places of the wording.
    case worded(RuleReason, Values)
  }

  package let path: String
  /// Both from 1; the column counts characters.
  package let line: Int
  package let column: Int
  package let problem: Problem

  package init(path: String, line: Int, column: Int = 1, problem: Problem) {
    self.path = path
    self.line = line
    self.column = column
    self.problem = problem
  }

  package init(path: String, line: Int, column: Int = 1, problem: String) {
    self.init(path: path, line: line, column: column, problem: .sentence(problem))
  }
}

extension RulebookError.Problem {
  package func text(in phrasebook: Phrasebook) -> String {
    switch self {
    case .sentence(let text): text
    case .worded(let reason, let values):
      phrasebook.text("program/rule-faults", reason.rawValue, values) ?? reason.rawValue
    }
  }

  /// For a program whose wording cannot be read.
  package var bare: String {
    switch self {
    case .sentence(let text): text
    case .worded(let reason, _): reason.rawValue
    }
  }
}
