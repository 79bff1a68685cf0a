import Prose

/// The one automaton for all lexicons of some languages.
package struct Matcher: Sendable {
  /// Reads `<language>/lexicons/` of the archive. A faulty pattern is an error with its place.
  package init(_ archive: RuleArchive, languages: Set<Language>) throws(RulebookError) {}

  /// One pass over the words of a reading; each sentence is matched in its own language.
  package func matches(in reading: Reading) -> Matches { Matches([:]) }
}
