import Reports
import Rulebook

extension Command {
  /// Shows, proves and begins house files.
  static let config = Command(
    "config", operands: .tasks(ConfigTask.names), mostOperands: 2, usesHouseFile: false
  ) { request in
    do throws(Notice) {
      let task = request.operands.first.map { PathName.text($0) } ?? ConfigTask.show.rawValue
      switch ConfigTask(rawValue: task) {
      case .show: return try request.showConfig()
      case .path: return try request.showConfigPath()
      case .check: return try request.checkConfig()
      case .schema: return request.deliver(HouseSchema(request).text) ?? ExitCode.passed
      case .begin: return try request.beginConfig()
      case nil:
        throw UsageError.unknownTask(task, command: "config", tasks: ConfigTask.names).notice
      }
    } catch {
      request.tell(error)
      return ExitCode.broken
    }
  }
}

private enum ConfigTask: String, CaseIterable {
  case show, path, check, schema
  case begin = "init"

  static var names: [String] { allCases.map(\.rawValue) }
}

extension Request {
  /// Behind the task may stand a draft, whose house is meant.
  private var opened: House {
    get throws(Notice) {
      try House.opened(for: Request(self, operands: Array(operands.dropFirst())))
    }
  }

  fileprivate func showConfig() throws(Notice) -> Int32 {
    let house = try opened
    tellAll(house.notices)
    let shown = HouseShowing(house, phrasebook)
    let text =
      switch sheetFormat {
      case .text: shown.lines
      case .markdown: shown.markdown
      case .json: shown.json
      }
    return deliver(text) ?? ExitCode.passed
  }

  /// Every file that holds, the one that decides last first; nothing when there is none.
  fileprivate func showConfigPath() throws(Notice) -> Int32 {
    let house = try opened
    tellAll(house.notices)
    let paths = (house.files.reversed() + [house.personalFile].compactMap { $0 }).map(\.path)
    if paths.isEmpty { tell(Notice(.note, "N321", helps: ["help"])) }
    let lines = paths.map { Visible.name(PathName.text($0), ascii: isASCII) + "\n" }
    return deliver(lines.joined()) ?? ExitCode.passed
  }

  /// Behind the task may stand the house file itself.
  fileprivate func checkConfig() throws(Notice) -> Int32 {
    var house = House(rulebook, vocabulary)
    if let path = operands.dropFirst().first {
      try house.read(path, name: PathName.text(path), for: self)
    } else {
      house = try opened
    }
    tellAll(house.notices)
    let names = house.files.map { Visible.name($0.name, ascii: isASCII) }
    guard !names.isEmpty else { throw HouseError.missing.notice }
    let counts: Values = [
      "files": .list(names), "rules": .number(house.settings.rules.count),
      "checks": .number(house.checks.count),
    ]
    let line = phrasebook.text("program/house", "sound", counts) ?? ""
    return (options.quietness > 0 ? nil : deliver(line + "\n")) ?? ExitCode.passed
  }

  fileprivate func beginConfig() throws(Notice) -> Int32 {
    let path = operands.dropFirst().first ?? Array(HouseFile.names[0].utf8)
    if world.exists(path), !options.isForced {
      throw HouseError.exists(PathName.text(path)).notice
    }
    if let code = save(HouseBeginning(phrasebook).text, to: path) { return code }
    tell(Notice(.note, "N322", ["path": .text(PathName.text(path))], helps: ["help"]))
    return ExitCode.passed
  }

  private func tellAll(_ notices: [Notice]) { for notice in notices { tell(notice) } }
}
