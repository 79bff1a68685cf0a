import Checks
import Prose
import Rulebook

/// Puts house files together: what they say, their rules, and the words that are known from then on.
struct HouseBuilder {
  private let request: Request
  private(set) var settings = HouseSettings()
  private(set) var vocabulary: Vocabulary
  /// What is odd and stops nothing.
  private(set) var notices: [Notice] = []
  private var archive: [RuleArchive.File] = []
  /// By path in the archive.
  private var weights: [String: RuleArchive.File] = [:]
  /// Of the file added last.
  private var name = ""
  private var count = 0

  init(_ request: Request) {
    self.request = request
    vocabulary = request.vocabulary
  }

  var rulebook: HouseRulebook {
    HouseRulebook(
      archive: RuleArchive(files: archive + weights.values), thresholds: settings.thresholds,
      name: name)
  }

  /// Files that others build on must be added first.
  mutating func add(_ file: HouseFile) throws(Notice) {
    do throws(JSON5Fault) {
      try addRules(of: file)
      try Self.check(file.root, .team, vocabulary)
      try checkThresholds(of: file.root)
      for key in HouseKey.team {
        if let value = file.root[key.name] { key.write(value, &settings) }
      }
    } catch {
      throw file.notice(of: error, for: request)
    }
    name = file.name
    count += 1
    archive.append(.init(path: "house/\(count).json5", text: file.document.bytes))
  }

  /// Files with weights that were added later go before those of the same name.
  mutating func addWeights(of file: HouseFile) throws(Notice) {
    weights.merge(try HouseWeights(file, for: request).files) { _, later in later }
  }

  /// Which list of keys holds for a file.
  enum Kind { case team, personal }

  /// A key of the other list is told from one that nobody knows.
  static func check(
    _ root: JSON5Value, _ kind: Kind, _ vocabulary: Vocabulary
  ) throws(JSON5Fault) {
    let (own, others) =
      kind == .team ? (HouseKey.team, HouseKey.personal) : (HouseKey.personal, HouseKey.team)
    for member in try root.members() where !own.contains(where: { $0.name == member.key }) {
      guard others.contains(where: { $0.name == member.key }) else { continue }
      throw JSON5Fault(
        kind == .team ? .personalKey : .teamKey, at: member.keyRange.start,
        ["key": .text(member.key), "path": .text("~/.config/socialceo/config.json5")])
    }
    try HouseKey.Shape.check(root, own, in: vocabulary)
  }

  /// Rules come first: the severities may name them.
  private mutating func addRules(of file: HouseFile) throws(JSON5Fault) {
    guard let rules = file.root["rules"] else { return }
    try HouseKey.Shape.records(HouseKey.rule).check(rules, in: vocabulary)
    let reader = HouseRuleReader(file, for: request)
    for value in rules.oneOrMore {
      let rule = try reader.rule(value)
      if let twin = settings.rules.first(where: { $0.name == rule.name }) {
        throw JSON5Fault(
          .ruleTwice, at: value.range.start,
          ["word": .text(rule.name), "path": .text(twin.path), "line": .place(twin.line)])
      }
      settings.rules.append(rule)
      archive += try reader.files(of: rule, value)
      notices += reader.mixedPatterns(of: value)
    }
    vocabulary = vocabulary.adding(settings.rules.map(\.id.text), to: .check)
  }

  /// A threshold nobody asks for would be a slip that has no effect.
  private func checkThresholds(of root: JSON5Value) throws(JSON5Fault) {
    for platform in root["thresholds"]?.all ?? [] {
      guard let known = request.rulebook.platform(named: platform.key) else { continue }
      _ = try platform.value.members(among: known.thresholds.keys.sorted())
    }
  }
}
