extension Command {
  /// Writes completions for a shell.
  static let completions = Command(
    "completions", operands: .tasks(Shell.allCases.map(\.rawValue)), mostOperands: 1,
    usesHouseFile: false
  ) { request in
    let names = Shell.allCases.map(\.rawValue)
    let word = request.operands.first.map { PathName.text($0) } ?? ""
    guard let shell = Shell(rawValue: word) else {
      request.tell(UsageError.unknownTask(word, command: "completions", tasks: names).notice)
      return ExitCode.broken
    }
    let paper = request.manualPaper
    let script = CompletionScript(
      list: CompletionList(vocabulary: request.vocabulary), about: { paper.usage($0) })
    return request.deliver(script.text(for: shell)) ?? ExitCode.passed
  }
}
