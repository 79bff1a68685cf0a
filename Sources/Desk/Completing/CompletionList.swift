/// What can be typed at each place, taken from the lists of commands and flags.
struct CompletionList: Sendable {
  /// A flag of a command and what may stand behind it.
  struct Entry: Sendable {
    let flag: Flag
    /// "--platform", "-p", in the forms that change something.
    let spellings: [String]
    /// `nil`: takes nothing. Empty: a name of a file, or a number.
    let values: [String]?
  }

  let vocabulary: Vocabulary

  var commands: [String] { Command.all.map(\.name) }

  func entries(for command: String) -> [Entry] {
    Flag.all.filter { $0.belongs(to: command) }.map { flag in
      let short = flag.letter.map { ["-\($0)"] } ?? []
      let negative = flag.hasNo && !flag.isOnAnyway ? ["--no-\(flag.name)"] : []
      return Entry(
        flag: flag, spellings: [flag.spelling] + negative + short,
        values: flag.takes.map { $0.kind.map { vocabulary[$0] } ?? [] })
    }
  }

  /// The tasks of a command, and what else stands in place of a file.
  func operands(of command: String) -> [String] {
    switch Command.named(command)?.operands {
    case .tasks(let tasks): tasks
    case .words(let kind): vocabulary[kind]
    case .files, nil: []
    }
  }
}

/// A shell that completions are written for.
package enum Shell: String, CaseIterable, Sendable { case bash, zsh, fish }
