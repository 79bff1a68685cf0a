import Rulebook

/// What can be wrong with the rated posts of a team.
package enum CalibrationError: Noticeable, Hashable {
  case nothingRated
  /// `problem` is a sentence already.
  case badLine(String, line: Int, column: Int, problem: String)
  case tooFew(String, count: Int, least: Int)

  package var notice: Notice {
    switch self {
    case .nothingRated: Notice(.error, "E136", helps: ["help"])
    case .badLine(let path, let line, let column, let problem):
      Notice(
        .error, "E237",
        [
          "path": .text(path), "line": .place(line), "column": .place(column),
          "problem": .text(problem),
        ], helps: ["help"])
    case .tooFew(let path, let count, let least):
      Notice(
        .error, "E238",
        ["path": .text(path), "count": .number(count), "least": .number(least)],
        helps: ["help"])
    }
  }
}
