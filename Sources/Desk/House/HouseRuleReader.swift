import Checks
import Prose
import Rulebook

/// Reads the rules of a house: who they are, what they look for, what they say.
struct HouseRuleReader {
  let file: HouseFile
  let rulebook: Rulebook
  /// The language faults are told in.
  let phrasebook: Phrasebook

  init(_ file: HouseFile, for request: Request) {
    self.file = file
    rulebook = request.rulebook
    phrasebook = request.phrasebook
  }

  /// The values of its keys have their shapes already.
  func rule(_ value: JSON5Value) throws(JSON5Fault) -> HouseRule {
    let (kind, patterns) = try kind(of: value)
    let languages = patterns.languages
    return HouseRule(
      name: try name(of: value), kind: kind,
      severity: value["severity"]?.text.flatMap(Severity.init) ?? .warning,
      aspect: value["aspect"]?.text.flatMap(Aspect.init) ?? .fit,
      platforms: value["platforms"]?.texts ?? [], languages: languages,
      trials: try trials(of: value, languages), path: file.name,
      line: file.line(of: value.range.start))
  }

  private func name(of value: JSON5Value) throws(JSON5Fault) -> String {
    let id = try value.value(of: "id")
    let name = try id.wantedText()
    let isName = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    guard isName, name.utf8.count <= 64, !name.hasPrefix("-") else {
      throw JSON5Fault(.ruleName, at: id.range.start, ["word": .text(name)])
    }
    return name
  }

  private func kind(
    of value: JSON5Value
  ) throws(JSON5Fault) -> (kind: HouseRule.Kind, patterns: JSON5Value) {
    let place = value.range.start
    let (avoided, required, limited) = (value["avoid"], value["require"], value["limit"])
    let named = [avoided, required, limited].compactMap { $0 }
    guard named.count == 1 else { throw JSON5Fault(.ruleKind, at: place) }
    let most = value["most"]?.integer
    guard (most == nil) == (limited == nil) else { throw JSON5Fault(.wantsMost, at: place) }
    guard value["instead"] == nil || avoided != nil else {
      throw JSON5Fault(.insteadOnly, at: place)
    }
    if let avoided { return (.avoid, avoided) }
    if let required { return (.require, required) }
    return (.limit(most: most ?? 1), named[0])
  }
}

extension HouseRuleReader {
  private func trials(
    of value: JSON5Value, _ languages: Set<Language>
  ) throws(JSON5Fault) -> [HouseRule.Trial] {
    var trials: [HouseRule.Trial] = []
    for example in value["examples"]?.oneOrMore ?? [] {
      trials.append(
        HouseRule.Trial(
          example: try self.example(example, of: value, languages),
          line: file.line(of: example.range.start)))
    }
    return trials
  }

  private func example(
    _ value: JSON5Value, of rule: JSON5Value, _ languages: Set<Language>
  ) throws(JSON5Fault) -> Example {
    guard (value["flags"] == nil) != (value["passes"] == nil) else {
      throw JSON5Fault(.exampleKind, at: value.range.start)
    }
    let only = languages.count == 1 ? languages.first : nil
    guard let language = value["lang"]?.text.flatMap(Language.init) ?? only else {
      throw JSON5Fault(.missingKey, at: value.range.start, ["key": .text("lang")])
    }
    let platform =
      value["platform"]?.text ?? rule["platforms"]?.texts.first ?? PostPlan.usualPlatform
    guard let flags = value["flags"] else {
      return .passes(language, value["passes"]?.text ?? "", on: platform)
    }
    let example = Example.flags(language, flags.text ?? "", on: platform)
    guard example.hasPairedMarks else {
      throw JSON5Fault(.exampleMark, at: flags.range.start)
    }
    return example
  }
}

extension Example {
  fileprivate var hasPairedMarks: Bool {
    var isOpen = false
    for character in marked where character == "⟦" || character == "⟧" {
      guard isOpen == (character == "⟧") else { return false }
      isOpen.toggle()
    }
    return !isOpen && !marks.contains(where: \.isEmpty)
  }
}

extension JSON5Value {
  /// The languages something is written for: those it names, or all.
  var languages: Set<Language> {
    guard case .object(let members) = content else { return Set(Language.allCases) }
    return Set(members.compactMap { Language(rawValue: $0.key) })
  }

  /// What stands for a language, or for all of them.
  subscript(language: Language) -> JSON5Value? {
    guard case .object = content else { return self }
    return self[language.rawValue]
  }
}
