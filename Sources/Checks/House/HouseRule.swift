import Prose
import Rulebook

/// A rule a house wrote for itself, in the pattern language of our word lists.
package struct HouseRule: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// What should not stand in a post.
    case avoid
    /// What should stand somewhere in it.
    case require
    /// What may stand in it, but not more often than this.
    case limit(most: Int)
  }

  /// An example of the house, and where it stands in its file, from 1.
  package struct Trial: Hashable, Sendable {
    package let example: Example
    package let line: Int

    package init(example: Example, line: Int) {
      self.example = example
      self.line = line
    }
  }

  /// Small letters, digits and hyphens.
  package let name: String
  package let kind: Kind
  package let severity: Severity
  /// What the rule is about; a hold is a guard and has none.
  package let aspect: Aspect?
  /// Empty: everywhere.
  package let platforms: [String]
  /// Languages with patterns; in others the rule is silent.
  package let languages: Set<Language>
  package let trials: [Trial]
  /// The file it stands in, and its line there, from 1.
  package let path: String
  package let line: Int

  package init(
    name: String, kind: Kind, severity: Severity, aspect: Aspect?, platforms: [String],
    languages: Set<Language>, trials: [Trial], path: String, line: Int
  ) {
    self.name = name
    self.kind = kind
    self.severity = severity
    self.aspect = severity == .hold ? nil : aspect
    self.platforms = platforms
    self.languages = languages
    self.trials = trials
    self.path = path
    self.line = line
  }

  package static let family = "house"

  /// "house/product-names"; its wording and its word list have the same name.
  package var id: CheckID { CheckID("\(Self.family)/\(name)") }
  package var lexicon: LexiconName { LexiconName(id.text) }
}
