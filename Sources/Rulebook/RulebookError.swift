/// A mistake in a file under `Rules/` or in a house file.
package struct RulebookError: Error, Hashable, Sendable {
  package let path: String
  /// Both from 1; the column counts characters.
  package let line: Int
  package let column: Int
  /// What is wrong and what to do, as one English sentence without a full stop at its end.
  package let problem: String

  package init(path: String, line: Int, column: Int = 1, problem: String) {
    self.path = path
    self.line = line
    self.column = column
    self.problem = problem
  }
}
