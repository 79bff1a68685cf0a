import Reports

extension Command {
  /// Writes the page for `man`.
  static let man = Command("man", mostOperands: 0, usesHouseFile: false) { request in
    let page = ManualPage(paper: request.manualPaper, version: Version.number)
    return request.deliver(page.text) ?? ExitCode.passed
  }
}

extension Request {
  /// The wording of commands and flags, wherever it is set.
  var manualPaper: HelpPaper {
    HelpPaper(phrasebook: phrasebook, columns: 100, vocabulary: vocabulary)
  }
}
