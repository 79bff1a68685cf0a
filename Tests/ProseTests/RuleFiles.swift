import Foundation

@testable import Prose

/// The word files of the project, read as plainly as can be.
enum RuleFiles {
  private static let rules = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Rules")

  static let orthographies: Orthographies = {
    var orthographies: [Language: Orthography] = [:]
    for language in Language.allCases {
      var orthography = Orthography()
      orthography[.abbreviations] = words("abbreviations", language)
      orthography[.finalAbbreviations] = words("final-abbreviations", language)
      orthography[.months] = words("months", language)
      orthography[.functionWords] = words("function-words", language)
      orthography[.speechVerbs] = words("speech-verbs", language)
      orthography[.authorPronouns] = words("author-pronouns", language)
      orthography[.authorLabels] = words("author-labels", language)
      orthography[.firstNames] = words("first-names", language)
      orthography.tagWords.alone = WordSet(lines("tag-words", language).map { Array($0.utf8) })
      orthography.tagWords.joining = WordSet(
        lines("tag-compounds", language).map { Array($0.utf8) })
      orthography.tagWords.joints = WordSet(lines("tag-joints", language).map { Array($0.utf8) })
      orthographies[language] = orthography
    }
    return Orthographies(orthographies)
  }()

  static func lines(_ name: String, _ language: Language) -> [String] {
    let url = rules.appending(path: "\(language.rawValue)/language/\(name).txt")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  private static func words(_ name: String, _ language: Language) -> WordSet {
    WordSet(lines(name, language).map { Folding.folded($0) })
  }

  /// A text taken apart with all the project knows.
  static func reading(_ text: String, _ language: Language? = nil) throws -> Reading {
    let draft = try DecodingTests.draft(text)
    return Reading(of: draft, orthographies: orthographies, language: language)
  }
}
