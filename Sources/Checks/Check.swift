import Prose
import Rulebook

/// A card that says what we look for, and the one pure function that looks.
package struct Check: Sendable, Identifiable {
  /// Brings back faults and credits in any order.
  package typealias Look = @Sendable (Reading, Brief) -> [Hit]

  package let id: CheckID
  /// `nil` for a guard: a question before publishing, unscored.
  package let aspect: Aspect?
  package let severities: Severities
  package let source: Source
  /// Intents for which this check looks away.
  package let mutedFor: [Circumstances.Intent]
  /// Whether it looks at signs, lengths and links only, so that it holds in every language.
  package let isFreeOfLanguage: Bool
  package let examples: [Example]
  /// Whether it finds strengths, too; its examples show them.
  package let praises: Bool
  package let look: Look

  package init(
    _ id: CheckID, _ aspect: Aspect?, _ severities: Severities, source: Source,
    mutedFor: [Circumstances.Intent] = [], isFreeOfLanguage: Bool = false,
    examples: [Example], look: @escaping Look
  ) {
    self.id = id
    self.aspect = aspect
    self.severities = severities
    self.source = source
    self.mutedFor = mutedFor
    self.isFreeOfLanguage = isFreeOfLanguage
    self.examples = examples
    praises = examples.contains { $0.outcome == .credits }
    self.look = look
  }
}
