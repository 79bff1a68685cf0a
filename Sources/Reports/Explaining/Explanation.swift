import Checks
import Prose
import Rulebook

/// Explains checks and platforms: what each looks for, why, and where that comes from.
package struct Explanation: Sendable {
  let page: Page
  let wording: Wording
  private let rulebook: Rulebook
  private let matcher: Matcher
  private let houseMatcher: Matcher?

  /// Costs a matcher; make one for all that is to be explained.
  package init(on page: Page, with rulebook: Rulebook) throws(RulebookError) {
    self.page = page
    self.rulebook = rulebook
    wording = Wording(page: page)
    matcher = try rulebook.matcher(for: [page.phrasebook.language])
    houseMatcher = try rulebook.house.matcher(for: [page.phrasebook.language])
  }

  /// Ends with a line end.
  package func text(of check: Check, as format: SheetFormat) -> String {
    switch format {
    case .text: SheetText.text(of: sheet(of: check), on: page)
    case .markdown: SheetMarkdown.text(of: sheet(of: check))
    case .json: JSONWriter.text(of: json(of: check), indented: true) + "\n"
    }
  }
}

extension Explanation {
  /// A sentence of this page.
  func say(_ key: String, _ values: Values = [:]) -> String {
    wording.say(key, values, in: "program/explain")
  }

  var language: Language { page.phrasebook.language }

  /// Examples of one kind in the language of the page, the first ones.
  func examples(of check: Check, _ outcome: Example.Outcome, atMost most: Int) -> [Example] {
    let own = check.examples.filter { $0.outcome == outcome && $0.language == language }
    return Array(own.prefix(most))
  }

  func reading(of text: String, in language: Language) -> Reading? {
    let draft = try? Draft(bytes: Array(text.utf8), name: "example")
    return draft.map {
      Reading(of: $0, orthographies: rulebook.orthographies, language: language)
    }
  }

  /// What the check itself says about an example; explained and tested are the same posts.
  func inspection(of example: Example, by check: Check) -> Inspection? {
    guard let reading = reading(of: example.text, in: example.language),
      let platform = rulebook.platform(named: example.platform)
    else { return nil }
    let ours = matcher.matches(in: reading)
    let brief = Brief(
      platform: platform, circumstances: example.circumstances,
      matches: houseMatcher.map { ours.joined(with: $0.matches(in: reading)) } ?? ours)
    return Inspection(of: reading, for: brief, with: [check])
  }

  struct Advice {
    let text: String
    /// Whether it speaks of the first example and not of every post.
    let isOfExample: Bool
  }

  /// Advice of a check that holds for every post: the plain wording, or where that has places to
  /// fill, what the first example makes of it.
  func advice(_ key: String, of check: Check) -> Advice? {
    let own = page.phrasebook.wording(of: check.id, key, isFormal: page.isFormal)
    let places = page.phrasebook.places(of: check.id.text, key)
    if let own, places.isEmpty { return Advice(text: own, isOfExample: false) }
    let flagged = examples(of: check, .flags, atMost: 1).first
    let hit = flagged.flatMap { inspection(of: $0, by: check)?.findings.first?.hit }
    return hit.flatMap { wording.say(key, of: check.id, $0) }
      .map { Advice(text: $0, isOfExample: true) }
  }
}
