import Rulebook

extension Rulebook {
  /// The rules this program was built with. They were validated at build time.
  package static func embedded() throws(RulebookError) -> Rulebook {
    try Rulebook(.embedded)
  }
}

extension RuleArchive {
  package static let embedded = RuleArchive(
    table: EmbeddedRules.table, text: EmbeddedRules.text, digest: EmbeddedRules.digest)
}
