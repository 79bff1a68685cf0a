import Checks
import Reports
import Rulebook

extension Command {
  /// Lists the checks in force, all of them or those that are named; tries those of the house.
  static let rules = Command("rules", operands: .tasks(RulesTask.names)) { request in
    do throws(Notice) {
      let task = request.operands.first.map { PathName.text($0) } ?? RulesTask.list.rawValue
      switch RulesTask(rawValue: task) {
      case .list:
        let checks = try request.listedChecks()
        let text = CheckList.text(of: checks, as: request.sheetFormat, on: request.sheetPage)
        return request.deliver(text) ?? ExitCode.passed
      case .test: return try RulesTest(request.testedHouse()).run()
      case nil: throw UsageError.unknownTask(task, command: "rules", tasks: RulesTask.names).notice
      }
    } catch {
      request.tell(error)
      return ExitCode.broken
    }
  }
}

private enum RulesTask: String, CaseIterable {
  case list, test

  static var names: [String] { allCases.map(\.rawValue) }
}

extension Request {
  /// In the order of the catalogue, each once. Behind the task may stand names.
  fileprivate func listedChecks() throws(Notice) -> [Check] {
    var named: Set<String> = []
    for word in operands.dropFirst() {
      for check in try checks(named: PathName.text(word)) { named.insert(check.id.text) }
    }
    return named.isEmpty ? house.checks : house.checks.filter { named.contains($0.id.text) }
  }

  /// Behind "test" may stand the house file that is meant.
  fileprivate func testedHouse() throws(Notice) -> Request {
    guard let path = operands.dropFirst().first else { return self }
    if let next = operands.dropFirst(2).first {
      throw UsageError.tooMany(PathName.text(next), command: "rules").notice
    }
    let plain: Rulebook
    do throws(RulebookError) { plain = try .embedded() } catch { throw error.notice }
    var house = House(plain, Vocabulary(rulebook: plain))
    try house.read(path, name: PathName.text(path), for: Request(self, in: house))
    return Request(self, in: house)
  }
}
