import Testing

@testable import Prose

@Suite("Languages")
struct LanguageTests {
  @Test("names the language of a post", arguments: Self.posts)
  func post(text: String, language: Language, origin: Reading.LanguageOrigin) throws {
    let reading = try RuleFiles.reading(text)
    #expect(reading.languageOrigin == origin)
    if origin != .foreign { #expect(reading.language == language) }
  }

  @Test("takes the language a person gave")
  func given() throws {
    let reading = try RuleFiles.reading("Wir haben gestern viel gelernt.", .en)
    #expect(reading.language == .en && reading.languageOrigin == .given)
    #expect(reading.sentences.map(\.language) == [.de])
  }

  @Test("reads each sentence of a mixed post in its own language")
  func mixed() throws {
    let text = "Wir haben heute unser neues Werk für alle eröffnet. This is the day. Danke!"
    let reading = try RuleFiles.reading(text)
    #expect(reading.sentences.map(\.language) == [.de, .en, nil])
    #expect(reading.sentences.map(reading.language(of:)) == [.de, .en, .de])
  }

  @Test("loan words do not change the language of a sentence")
  func loanWords() throws {
    let reading = try RuleFiles.reading(
      "Unser Team hat beim Kickoff das New Work Mindset gefeiert.")
    #expect(reading.sentences.map(\.language) == [.de])
  }

  @Test("function words belong to one language, but for those meant to be in both")
  func functionWords() {
    let english = Set(RuleFiles.lines("function-words", .en).map { Folding.folded($0) })
    let german = Set(RuleFiles.lines("function-words", .de).map { Folding.folded($0) })
    #expect(english.intersection(german).isEmpty)
    #expect(english.count > 200 && german.count > 200)
  }

  private static let posts: [(String, Language, Reading.LanguageOrigin)] = [
    ("Wir haben gestern etwas gelernt, das ich teilen möchte.", .de, .detected),
    ("We learned something yesterday that I would like to share.", .en, .detected),
    ("Danke, Leipzig!", .de, .unclear), ("👍", .en, .unclear), ("Größe für alle", .de, .detected),
    (
      "Nous avons ouvert notre nouvelle usine hier matin avec toute une équipe formidable et motivée.",
      .en, .foreign
    ),
    ("Сегодня мы открыли новый завод и это было очень важно для нас и наших людей.", .en, .foreign),
  ]
}
