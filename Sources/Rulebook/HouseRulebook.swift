import Prose

/// What a house adds to the rules that came with the program.
package struct HouseRulebook: Sendable {
  /// Its word lists and wording, laid out as in `Rules/`, and its files under `house/` as they are.
  package let archive: RuleArchive
  /// What checks compare with, by platform and name; they go before ours.
  package let thresholds: [String: [String: Int]]
  /// The file people look into for them.
  package let name: String

  package init(
    archive: RuleArchive = RuleArchive(files: []), thresholds: [String: [String: Int]] = [:],
    name: String = ""
  ) {
    self.archive = archive
    self.thresholds = thresholds
    self.name = name
  }

  /// Where the archive holds the weights of the house.
  package static let weightsFolder = "house/scoring/"

  var weights: [RuleArchive.File] { Array(archive.files(under: Self.weightsFolder)) }

  package var isEmpty: Bool { archive.files.isEmpty }

  /// The word lists of the house. `nil` when it has none, which costs nothing.
  package func matcher(for languages: Set<Language>) throws(RulebookError) -> Matcher? {
    let hasLists = languages.contains { !archive.files(under: "\($0.rawValue)/lexicons/").isEmpty }
    return hasLists ? try Matcher(archive, languages: languages) : nil
  }
}

extension Platform {
  /// The same with other thresholds, which come from `source`; those not named stay.
  func with(_ thresholds: [String: Int], from source: String) -> Platform {
    let figures = figures.map { figure in
      thresholds.keys.contains { figure.key == "thresholds.\($0)" }
        ? Figure(key: figure.key, source: source, date: "", confidence: "") : figure
    }
    return Platform(
      name: name, title: title, room: room, unit: unit, limit: limit, lowestLimit: lowestLimit,
      also: also, fold: fold, thresholds: self.thresholds.merging(thresholds) { _, house in house },
      figures: figures)
  }
}
