import Rulebook

extension RulebookError: Noticeable {
  package var notice: Notice {
    Notice(
      .error, "E902",
      ["path": .text(path), "line": .place(line), "problem": .text(problem.bare)])
  }
}
