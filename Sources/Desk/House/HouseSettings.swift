import Checks
import Prose
import Rulebook

/// What a house file and the personal file say; `nil` and empty leave the choice to others.
struct HouseSettings: Sendable {
  /// A check or a family, and how grave it is here; `nil`: it is not looked for.
  struct Weight: Hashable, Sendable {
    let name: String
    let severity: Severity?
  }

  // Where a post appears, and who writes it.
  var platforms: [String] = []
  var tongue: Tongue?
  var isFormal = false
  var author: String?
  var isTeamAccount = false
  var isListed: Bool?
  var people: [String] = []
  var confidentialTerms: [String] = []

  // What is looked for. Of weights, a later one goes before an earlier.
  var severities: [Weight] = []
  var thresholds: [String: [String: Int]] = [:]
  var rules: [HouseRule] = []

  // When it passes, and what is found in folders.
  var failOn: Options.FailOn?
  var minimums: [Aspect: Int] = [:]
  var mostWarnings: Int?
  var include: [Glob] = []
  var exclude: [Glob] = []
  var needsReasons = false

  // Personal.
  var pageLanguage: String?
  var colour: Options.Colour?
  var isPlain: Bool?
  var isASCII: Bool?
  var width: Int?
}

extension JSON5Value {
  /// One text or a list of texts as a list; empty for anything else.
  var texts: [String] { oneOrMore.compactMap(\.text) }

  /// A list, or this value alone.
  var oneOrMore: [JSON5Value] {
    if case .list(let elements) = content { elements } else { [self] }
  }

  /// The members of an object; empty for anything else.
  var all: [JSON5Member] {
    if case .object(let members) = content { members } else { [] }
  }
}
