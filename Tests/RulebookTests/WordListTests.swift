import Prose
import Rulebook
import Testing

@Suite("Word lists")
struct WordListTests {
  private static func rulebook(_ files: [String: String]) throws -> Rulebook {
    try Rulebook(
      RuleArchive(
        files: files.map { .init(path: "de/language/\($0).txt", text: Array($1.utf8)) }))
  }

  private static func contains(_ words: WordSet?, _ word: String) -> Bool {
    words?.contains(Array(word.utf8).span) ?? false
  }

  @Test("takes one word a line, folded, without comments")
  func readsWords() throws {
    let text = "# names\n\n  Jörg # a comment\r\nC#\nVan der\u{20}\nStraße"
    let rulebook = try Self.rulebook(["first-names": text])
    let words = try #require(rulebook.words("first-names", in: .de))
    #expect(words.count == 4)
    for word in ["jörg", "c#", "van der", "strasse"] { #expect(Self.contains(words, word)) }
    #expect(rulebook.wordList("first-names", in: .de) == ["Jörg", "C#", "Van der", "Straße"])
    #expect(rulebook.words("last-names", in: .de) == nil)
    #expect(rulebook.words("first-names", in: .en) == nil)
  }

  @Test("fills the orthography of a language")
  func fillsOrthography() throws {
    let rulebook = try Self.rulebook([
      "abbreviations": "z. B.\nDr.\nca", "final-abbreviations": "usw.\n", "months": "Mai\nJuni\n",
      "function-words": "und\n", "speech-verbs": "sagte\n",
    ])
    let german = try #require(rulebook.orthographies[.de])
    for word in ["z.b", "dr", "ca", "usw"] {
      #expect(Self.contains(german[.abbreviations], word))
    }
    #expect(Self.contains(german[.finalAbbreviations], "usw"))
    #expect(german[.finalAbbreviations].count == 1)
    #expect(Self.contains(german[.months], "mai"))
    #expect(Self.contains(german[.functionWords], "und"))
    #expect(Self.contains(german[.speechVerbs], "sagte"))
    #expect(rulebook.orthographies[.en]?[.months].count == 0)
  }
}
