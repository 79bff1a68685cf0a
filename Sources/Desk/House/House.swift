import Checks
import Prose
import Reports
import Rulebook

/// The house a run happens in: what its files say, and all rules that are in force there.
struct House: Sendable {
  private(set) var settings = HouseSettings()
  /// Those that others build on come first; the personal file is not among them.
  private(set) var files: [HouseFile] = []
  private(set) var personalFile: HouseFile?
  /// Ours and those of the house, each with the severity that holds here.
  private(set) var checks = Check.all
  /// Ours that are off and still weigh in a score, which measures a post and not what somebody
  /// wants to hear of it.
  private(set) var silent: [Check] = []
  private(set) var rulebook: Rulebook
  private(set) var vocabulary: Vocabulary
  /// What is odd and stops nothing.
  private(set) var notices: [Notice] = []

  /// A run without any house file.
  init(_ rulebook: Rulebook, _ vocabulary: Vocabulary) {
    self.rulebook = rulebook
    self.vocabulary = vocabulary
  }

  /// The file that was meant; `nil` when there is none.
  var file: HouseFile? { files.last }

  /// Reads what is meant by `--config`, by variable, or by where the drafts lie.
  static func opened(
    for request: Request, usesTeamFile: Bool = true, usesWeights: Bool = true
  ) throws(Notice) -> House {
    var house = House(request.rulebook, request.vocabulary)
    guard request.options.usesHouseFile else { return house }
    guard usesTeamFile else {
      try house.readPersonalFile(for: request)
      return house
    }
    var search = HouseSearch(request.world)
    if let (path, name) = try search.path(for: request) {
      try house.read(path, name: name, for: request, usesWeights: usesWeights)
    }
    house.notices += search.notices
    try house.readPersonalFile(for: request)
    return house
  }

  /// Reads this file, and those it builds on.
  mutating func read(
    _ path: World.Path, name: String, for request: Request, usesWeights: Bool = true
  ) throws(Notice) {
    var reader = HouseReader(request)
    try reader.read(path, name: name)
    files = reader.files
    var builder = HouseBuilder(request)
    for file in files {
      try builder.add(file)
      if usesWeights { try builder.addWeights(of: file) }
    }
    settings = builder.settings
    notices += builder.notices
    vocabulary = builder.vocabulary
    rulebook = request.rulebook.adding(builder.rulebook)
    checks = (Check.all + settings.rules.map { Check($0) }).weighed(by: settings)
    silent = Check.all.filter { $0.aspect != nil && settings.isOff($0.id) }
    if checks.isEmpty { throw HouseError.nothingOn(name).notice }
  }

  private mutating func readPersonalFile(for request: Request) throws(Notice) {
    guard let path = PersonalFile.path(in: request.world), request.world.exists(path) else {
      return
    }
    let name = PathName.text(path)
    let file = try HouseFile(path, name: name, for: request)
    do throws(JSON5Fault) {
      try HouseBuilder.check(file.root, .personal, vocabulary)
    } catch {
      throw file.notice(of: error, for: request)
    }
    for key in HouseKey.personal {
      if let value = file.root[key.name] { key.write(value, &settings) }
    }
    personalFile = file
  }
}

extension [Check] {
  /// Without those that are off.
  fileprivate func weighed(by settings: HouseSettings) -> [Check] {
    guard !settings.severities.isEmpty else { return self }
    return compactMap { check in
      guard let weight = settings.weight(of: check.id) else { return check }
      return weight.severity.map(check.with)
    }
  }
}

extension HouseSettings {
  fileprivate func isOff(_ check: CheckID) -> Bool {
    weight(of: check).map { $0.severity == nil } ?? false
  }

  /// A check named by itself, in whole or in short, goes before its family.
  fileprivate func weight(of check: CheckID) -> Weight? {
    let all = severities.filter { Selection.names($0.name, check) }
    return all.last { !Selection.namesFamily($0.name, check) } ?? all.last
  }
}

/// Where a person keeps what they like.
enum PersonalFile {
  /// As the XDG base directory specification has it: a relative path does not count.
  /// Source: https://specifications.freedesktop.org/basedir-spec, version 0.8, read 2026-11-24.
  static func path(in world: World) -> World.Path? {
    let own = world.variable("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let usual = world.variable("HOME").flatMap { $0.hasPrefix("/") ? $0 + "/.config" : nil }
    return (own ?? usual).map { Array($0.utf8).appending("socialceo/config.json5") }
  }
}
