import Rulebook

/// What there is to say about a baseline. Paths are for people; see `PathName`.
package enum BaselineError: Noticeable, Hashable {
  case unreadable(String, World.Fault)
  /// `problem` is a sentence already.
  case faulty(String, problem: String)
  /// Findings of it that are gone.
  case stale(String, count: Int)
  case written(String, count: Int)
  /// Not written: it would forget what is known of drafts that could not be read today.
  case kept(String)

  package var notice: Notice {
    switch self {
    case .unreadable(let path, let fault):
      Notice(.error, "E505", ["path": .text(path)], fault: fault, helps: ["help"])
    case .faulty(let path, let problem):
      Notice(
        .error, "E505", ["path": .text(path), "reason": .text(problem)], helps: ["help"])
    case .stale(let path, let count):
      Notice(.note, "N506", ["path": .text(path), "stale": .number(count)], helps: ["help"])
    case .written(let path, let count):
      Notice(.note, "N507", ["path": .text(path), "known": .number(count)])
    case .kept(let path): Notice(.note, "N508", ["path": .text(path)])
    }
  }
}
