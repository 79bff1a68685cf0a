import Prose

/// How scores are made in one language, from `Rules/<language>/scoring/`.
package struct Scoring: Sendable {
  /// It numbers the words of `words` too.
  package let kinds: KindTable
  package let words: WordPoints
  /// One for each aspect.
  package let formulas: [Aspect: Formula]

  /// Files of a house, named as `calibrate` names them, go before ours.
  package init(
    _ archive: RuleArchive, in language: Language, preferring own: [RuleArchive.File] = []
  ) throws(RulebookError) {
    var kinds = try KindTable(archive, in: language)
    words = try WordPoints(
      Self.file("words", in: language, of: archive), numberedIn: &kinds)
    self.kinds = kinds
    var formulas: [Aspect: Formula] = [:]
    for aspect in Aspect.allCases {
      let name = Self.houseName(of: aspect, in: language)
      if let file = own.first(where: { $0.path.split(separator: "/").last == name[...] }) {
        formulas[aspect] = try Formula(file)
      } else {
        formulas[aspect] = try Formula(archive, of: aspect, in: language)
      }
    }
    self.formulas = formulas
  }

  /// What weights of a house are called: "de.dialogue.txt".
  package static func houseName(of aspect: Aspect, in language: Language) -> String {
    "\(language.rawValue).\(aspect.rawValue).txt"
  }

  /// Reads a file on its own; false when its name says nothing.
  static func read(_ file: RuleArchive.File) throws(RulebookError) -> Bool {
    let name = file.path.split(separator: "/").last?.dropLast(".txt".count) ?? ""
    switch name {
    case "kinds": _ = try KindTable(file)
    case "words":
      var kinds = KindTable()
      _ = try WordPoints(file, numberedIn: &kinds)
    case _ where Aspect(rawValue: String(name)) != nil: _ = try Formula(file)
    default: return false
    }
    return true
  }

  static func file(
    _ name: String, in language: Language, of archive: RuleArchive
  ) throws(RulebookError) -> RuleArchive.File {
    let path = "\(language.rawValue)/scoring/\(name).txt"
    guard let file = archive[path] else {
      throw RulebookError(path: path, line: 1, problem: "this file is missing")
    }
    return file
  }
}

extension Rulebook {
  /// With the weights of the house where it has some. Read anew at each call; keep it.
  package func scoring(in language: Language) throws(RulebookError) -> Scoring {
    try Scoring(archive, in: language, preferring: house.weights)
  }
}
