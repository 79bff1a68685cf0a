import Checks
import Prose
import Reports
import Rulebook

/// Scores as the program gives them, with the real rules.
struct Weighing: Sendable {
  enum Fault: Error { case unknownPlatform, unscored }

  private static let opened = Result { try Weighing() }

  let rulebook: Rulebook
  private let matcher: Matcher
  private let scorings: [Language: Scoring]

  private init() throws {
    rulebook = try Rulebook.embedded()
    matcher = try rulebook.matcher(for: Set(Language.allCases))
    var scorings: [Language: Scoring] = [:]
    for language in Language.allCases {
      scorings[language] = try rulebook.scoring(in: language)
    }
    self.scorings = scorings
  }

  static func open() throws -> Weighing { try opened.get() }

  func inspection(
    _ text: String, _ language: Language, on platform: String
  ) throws -> Inspection {
    guard let platform = rulebook.platform(named: platform) else { throw Fault.unknownPlatform }
    let draft = try Draft(bytes: Array(text.utf8), name: "post.md")
    let reading = Reading(of: draft, orthographies: rulebook.orthographies, language: language)
    let brief = Brief(
      platform: platform, circumstances: Circumstances(), matches: matcher.matches(in: reading))
    return Inspection(of: reading, for: brief)
  }

  func scorecard(_ text: String, _ language: Language, on platform: String) throws -> Scorecard? {
    guard let scoring = scorings[language] else { throw Fault.unscored }
    return Scorecard(of: try inspection(text, language, on: platform), on: Scales(scoring))
  }

  func scores(
    _ text: String, _ language: Language, on platform: String = "linkedin"
  ) throws -> [Aspect: Int] {
    guard let scorecard = try scorecard(text, language, on: platform) else { throw Fault.unscored }
    return scorecard.values
  }
}

extension Scorecard {
  /// Those of the aspects that have a score.
  var values: [Aspect: Int] {
    var values: [Aspect: Int] = [:]
    for aspect in Aspect.allCases { values[aspect] = scores[aspect]?.value }
    return values
  }
}
