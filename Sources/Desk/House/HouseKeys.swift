import Prose
import Reports
import Rulebook

extension HouseKey {
  /// What a team agrees on; in `socialceo.json5`, in the order of help texts.
  static let team: [HouseKey] = [
    schema, version, extends, platform, language, tone, author, teamAccount, listed, people,
    confidentialTerms, severities, thresholds, rules, scoring, gate, include, exclude, reasons,
  ]

  /// What one person likes; in their own file. It never changes a result.
  static let personal: [HouseKey] = [
    schema, version, pageLanguage, colour, plain, ascii, width,
  ]

  private static let schema = HouseKey("$schema", .text)
  private static let version = HouseKey("version", .number(1...1))
  private static let extends = HouseKey("extends", .texts(longest: 1000))

  private static let platform = HouseKey("platform", .words(.kind(.platform))) { value, house in
    house.platforms = value.texts.map { $0.lowercased() }.filter { $0 != "auto" }
  }

  private static let language = HouseKey("lang", .word(.kind(.language))) { value, house in
    house.tongue = Tongue(value.text ?? "")
  }

  private static let tone = HouseKey("tone", .word(.these(["du", "sie"]))) { value, house in
    house.isFormal = value.text == "sie"
  }

  private static let author = HouseKey("author", .text) { value, house in
    house.author = value.text
  }

  private static let teamAccount = HouseKey("team_account", .flag) { value, house in
    house.isTeamAccount = value.bool ?? false
  }

  private static let listed = HouseKey("listed", .flag) { value, house in
    house.isListed = value.bool
  }

  private static let people = HouseKey("people", .texts(longest: 256), adds: true) {
    value, house in
    house.people += value.texts
  }

  private static let confidentialTerms = HouseKey(
    "confidential_terms", .texts(longest: 256), adds: true
  ) { value, house in
    house.confidentialTerms += value.texts
  }

  private static let severities = HouseKey(
    "severities", .table(.kind(.check), of: .word(.severityOrOff))
  ) { value, house in
    for member in value.all {
      let severity = Severity(rawValue: member.value.text ?? "")
      house.severities.append(.init(name: member.key, severity: severity))
    }
  }

  private static let thresholds = HouseKey(
    "thresholds", .table(.platformName, of: .open(of: .number(0...10_000_000)))
  ) { value, house in
    for platform in value.all {
      for member in platform.value.all {
        house.thresholds[platform.key, default: [:]][member.key] = member.value.integer
      }
    }
  }

  private static let rules = HouseKey("rules", .records(rule), adds: true)

  /// `HouseWeights` reads what lies there.
  private static let scoring = HouseKey("scoring", .text, adds: true)

  private static let gate = HouseKey("gate", .record(gateKeys)) { value, house in
    for key in gateKeys { if let inner = value[key.name] { key.write(inner, &house) } }
  }

  private static let include = HouseKey("include", .globs, adds: true) { value, house in
    house.include += value.texts.compactMap { Glob($0) }
  }

  private static let exclude = HouseKey("exclude", .globs, adds: true) { value, house in
    house.exclude += value.texts.compactMap { Glob($0) }
  }

  private static let reasons = HouseKey("require_reason", .flag) { value, house in
    house.needsReasons = value.bool ?? false
  }
}

extension HouseKey {
  private static let gateKeys: [HouseKey] = [
    HouseKey("fail_on", .word(.kind(.failOn))) { value, house in
      house.failOn = Options.FailOn(value.text ?? "")
    },
    HouseKey("min", .table(.kind(.aspect), of: .number(0...100))) { value, house in
      for member in value.all {
        guard let aspect = Aspect(rawValue: member.key) else { continue }
        house.minimums[aspect] = member.value.integer
      }
    },
    HouseKey("max_warnings", .number(0...100_000)) { value, house in
      house.mostWarnings = value.integer
    },
  ]

  /// What a rule of the house is made of; `HouseRuleReader` reads it.
  static let rule: [HouseKey] = [
    HouseKey("id", .text), HouseKey("avoid", .patterns), HouseKey("instead", .text),
    HouseKey("require", .patterns), HouseKey("limit", .patterns),
    HouseKey("most", .number(1...1000)),
    HouseKey("severity", .word(.kind(.severity))), HouseKey("aspect", .word(.kind(.aspect))),
    HouseKey("platforms", .words(.platformName)), HouseKey("title", .spoken),
    HouseKey("about", .spoken), HouseKey("finding", .spoken), HouseKey("why", .spoken),
    HouseKey("next", .spoken), HouseKey("question", .spoken),
    HouseKey("examples", .records(example)),
  ]

  private static let example: [HouseKey] = [
    HouseKey("lang", .word(.these(Language.allCases.map(\.rawValue)))),
    HouseKey("platform", .word(.platformName)), HouseKey("flags", .text),
    HouseKey("passes", .text),
  ]

  private static let pageLanguage = HouseKey("ui_lang", .word(.kind(.pageLanguage))) {
    value, house in
    house.pageLanguage = value.text == "auto" ? nil : value.text
  }

  private static let colour = HouseKey("color", .word(.kind(.colour))) { value, house in
    house.colour = Options.Colour(rawValue: value.text ?? "")
  }

  private static let plain = HouseKey("plain", .flag) { value, house in
    house.isPlain = value.bool
  }

  private static let ascii = HouseKey("ascii", .flag) { value, house in
    house.isASCII = value.bool
  }

  private static let width = HouseKey("width", .number(40...200)) { value, house in
    house.width = value.integer
  }
}
