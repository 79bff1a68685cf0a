/// A named job, and the one function that does it; brings back an exit code.
///
/// Its wording is `command.<name>` in `program/help`, its operands `operands.<name>`.
package struct Command: Sendable {
  package typealias Run = @Sendable (Request) -> Int32

  /// What may stand behind its name.
  package enum Operands: Sendable {
    /// Names of drafts, or of files of another kind.
    case files
    /// A task of the command first; these are all.
    case tasks([String])
    case words(Vocabulary.Kind)
  }

  package let name: String
  package let operands: Operands
  /// How many operands it takes at most; `nil`: any number.
  package let mostOperands: Int?
  /// Whether a house file changes what it does; one that is broken then stops it.
  package let usesHouseFile: Bool
  /// Whether it asks for more than what one person likes.
  package let usesTeamFile: Bool
  /// Whoever makes the weights of a house can do without them.
  package let usesHouseWeights: Bool
  package let run: Run

  package init(
    _ name: String, operands: Operands = .files, mostOperands: Int? = nil,
    usesHouseFile: Bool = true, usesTeamFile: Bool = true, usesHouseWeights: Bool = true,
    run: @escaping Run
  ) {
    self.name = name
    self.operands = operands
    self.mostOperands = mostOperands
    self.usesHouseFile = usesHouseFile
    self.usesTeamFile = usesTeamFile
    self.usesHouseWeights = usesHouseWeights
    self.run = run
  }

  /// Without the name of a task, and without words that are no paths.
  func paths(among typed: [World.Path]) -> [World.Path] {
    switch operands {
    case .files: typed
    case .tasks: Array(typed.dropFirst())
    case .words: []
    }
  }
}
