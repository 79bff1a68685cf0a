import Rulebook

extension Command {
  /// Explains the program or one command.
  static let help = Command(
    "help", operands: .words(.command), mostOperands: 1, usesHouseFile: false
  ) { request in
    guard let word = request.operands.first.map({ PathName.text($0) }) else {
      return Help.show(nil, for: request)
    }
    guard let command = Command.named(word) else {
      let nearest = Nearest.word(to: word, in: Command.all.map(\.name))
      request.tell(UsageError.unknownCommand(word, nearest: nearest, isFile: false).notice)
      return ExitCode.broken
    }
    return Help.show(command, for: request)
  }
}
