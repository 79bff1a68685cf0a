import Checks
import Reports
import Rulebook

extension Command {
  /// Lists the checks in force, all of them or those that are named.
  static let rules = Command("rules") { request in
    do throws(Notice) {
      let checks = try request.listedChecks()
      let text = CheckList.text(of: checks, as: request.sheetFormat, on: request.sheetPage)
      return request.deliver(text) ?? ExitCode.passed
    } catch {
      request.tell(error)
      return ExitCode.broken
    }
  }
}

extension Request {
  /// In the order of the catalogue, each once. Without a word, "list" is meant.
  fileprivate func listedChecks() throws(Notice) -> [Check] {
    let words = operands.map { PathName.text($0) }
    if let task = words.first, task != "list" {
      throw UsageError.unknownTask(task, command: "rules", tasks: ["list"]).notice
    }
    var named: Set<String> = []
    for word in words.dropFirst() {
      for check in try checks(named: word) { named.insert(check.id.text) }
    }
    return named.isEmpty ? Check.all : Check.all.filter { named.contains($0.id.text) }
  }
}
