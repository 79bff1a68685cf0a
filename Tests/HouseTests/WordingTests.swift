import Prose
import Rulebook
import Testing

@testable import Checks

/// Wording and checks agree on what a sentence is filled with.
@Suite("Wording")
struct WordingTests {
  @Test("every place in the wording of a check is filled by its hits", arguments: Language.allCases)
  func placesAreFilled(language: Language) throws {
    let rulebook = try Rulebook.embedded()
    let phrasebook = rulebook.phrasebook(in: language)
    for check in Check.all {
      for hit in try hits(of: check, with: rulebook) {
        for key in ["finding", "why", "next", "question", "credit"] {
          let isCredit = hit.sign == .credit
          guard isCredit == (key == "credit") else { continue }
          let special = hit.variant.map { "\(key).\($0)" } ?? key
          let chosen = phrasebook.keys(of: check.id.text).contains(special) ? special : key
          let open = Set(phrasebook.places(of: check.id.text, chosen)).subtracting(hit.values.names)
          #expect(open.sorted() == [], "\(check.id) \(chosen) in \(language.rawValue)")
        }
      }
    }
  }

  /// What a check brings back for its own examples.
  private func hits(of check: Check, with rulebook: Rulebook) throws -> [Hit] {
    let matcher = try rulebook.matcher(for: Set(Language.allCases))
    return try check.examples.flatMap { example in
      let draft = try Draft(bytes: Array(example.text.utf8), name: "example")
      let reading = Reading(
        of: draft, orthographies: rulebook.orthographies, language: example.language)
      let platform = try #require(rulebook.platform(named: example.platform))
      return check.look(
        reading,
        Brief(
          platform: platform, circumstances: example.circumstances,
          matches: matcher.matches(in: reading)))
    }
  }
}
