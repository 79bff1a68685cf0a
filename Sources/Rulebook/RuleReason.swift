/// What is wrong in a word list or in weights: what a house may write, too, so it is told in the
/// language of the messages.
///
/// Each is a key of `messages/program/rule-faults.txt`.
package enum RuleReason: String, CaseIterable, Sendable {
  // Patterns.
  case tooLong = "too-long"
  case nothingNeeded = "nothing-needed"
  case strayBar = "stray-bar"
  case strayBracket = "stray-bracket"
  case unclosed
  case emptyAlternative = "empty-alternative"
  case tooDeep = "too-deep"
  case tooManyForks = "too-many-forks"
  case glued
  case gap
  case gapWidth = "gap-width"
  case tooManyGaps = "too-many-gaps"
  case tooManyWays = "too-many-ways"
  case star
  case questionMark = "question-mark"
  case capital
  case longWord = "long-word"
  case noPattern = "no-pattern"
  case groupName = "group-name"
  case emptyGroup = "empty-group"

  // Weights.
  case number
  case order
  case range
  case weighedTwice = "weighed-twice"
  case unknownName = "unknown-name"
  case unknownNameNear = "unknown-name-near"
  case noStart = "no-start"
  case formulaLine = "formula-line"
}
