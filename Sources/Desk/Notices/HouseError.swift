import Prose
import Rulebook

/// What can be wrong with a house file. Paths are for people; see `PathName`.
package enum HouseError: Noticeable, Hashable {
  case unreadable(String, World.Fault)
  /// Line and column count from 1. `problem` is a sentence already.
  case faulty(String, line: Int, column: Int, problem: String)
  /// The drafts of one run lie in different houses.
  case twoHouses([String])
  case nothingOn(String)
  /// A house file is needed, and there is none.
  case missing
  /// A house file is there and nobody said that it may be replaced.
  case exists(String)

  package var notice: Notice {
    switch self {
    case .unreadable(let path, let fault):
      Notice(.error, "E301", ["path": .text(path)], fault: fault, helps: ["help"])
    case .faulty(let path, let line, let column, let problem):
      Notice(
        .error, "E302",
        [
          "path": .text(path), "line": .place(line), "column": .place(column),
          "problem": .text(problem),
        ])
    case .twoHouses(let paths):
      Notice(.error, "E319", ["paths": .list(paths)], helps: ["help"])
    case .nothingOn(let path): Notice(.error, "E316", ["path": .text(path)], helps: ["help"])
    case .missing: Notice(.error, "E321", helps: ["help"])
    case .exists(let path): Notice(.error, "E320", ["path": .text(path)], helps: ["help"])
    }
  }
}

extension HouseError {
  /// A fault of the file in the language of the messages, with its place as people count it.
  static func faulty(
    _ path: String, in bytes: [UInt8], _ fault: JSON5Fault, for request: Request
  ) -> HouseError {
    let place = TextPlace(of: fault.offset, in: bytes)
    return .faulty(
      path, line: place.line, column: place.column,
      problem: fault.problem(in: request.phrasebook))
  }
}
