import Prose
import Rulebook

/// Parses everything the program would ever parse.
func validate(_ archive: RuleArchive) throws(RulebookError) {
  let rulebook = try Rulebook(archive)
  for language in Language.allCases {
    _ = try rulebook.phrasebook(in: language)
    _ = try Matcher(archive, languages: [language])
  }
}
