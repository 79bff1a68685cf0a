import Rulebook

/// What stood on the command line, taken apart; mistakes are gathered, not thrown, so that
/// "--help" and the language of the messages hold wherever they stand.
package struct Arguments: Sendable {
  package private(set) var command: Command?
  /// What stands beside the command: paths as bytes.
  package private(set) var operands: [[UInt8]] = []
  package private(set) var options = Options()
  /// In the order of the words.
  package private(set) var faults: [Notice] = []

  /// `words` without the name of the program. Flags may stand before and behind the command.
  package init(
    parsing words: [[UInt8]], flags: [Flag] = Flag.all, commands: [Command] = Command.all,
    vocabulary: Vocabulary, isFile: (World.Path) -> Bool = { _ in false }
  ) {
    var sorted = SortedWords(words, flags: flags)
    if let name = sorted.operands.first {
      let text = PathName.text(name)
      command = commands.first { $0.name == text }
      if command == nil {
        let nearest = Nearest.word(to: text, in: commands.map(\.name))
        sorted.faults.insert(
          UsageError.unknownCommand(text, nearest: nearest, isFile: isFile(name)).notice, at: 0)
      }
    }
    operands = Array(sorted.operands.dropFirst())
    faults = sorted.faults
    for use in sorted.uses { write(use, vocabulary) }
    if let most = command?.mostOperands, operands.count > most, let command {
      let word = PathName.text(operands[most])
      faults.append(UsageError.tooMany(word, command: command.name).notice)
    }
  }

  private mutating func write(_ use: SortedWords.Use, _ vocabulary: Vocabulary) {
    let mine = use.flags.first { flag in command.map { flag.belongs(to: $0.name) } ?? true }
    guard let flag = mine else {
      let owners = use.flags.flatMap(\.commands)
      let fault = UsageError.foreignFlag(
        use.spelling, owners: owners, command: command?.name ?? "")
      faults.append(fault.notice)
      return
    }
    if case .value(let bytes) = use.typed,
      let fault = flag.takes?.fault(of: bytes, for: use.spelling, in: vocabulary)
    {
      faults.append(fault.notice)
      return
    }
    flag.write(use.typed, &options)
  }
}
