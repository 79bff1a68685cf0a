import Testing

@testable import Prose

@Suite("Words of hashtags")
struct TagWordsTests {
  @Test(
    "finds the words of a tag in small letters",
    arguments: [
      ("#changemanagementforleaders", ["change", "management", "for", "leaders"]),
      ("#supplychain", ["supply", "chain"]), ("#futureofwork", ["future", "of", "work"]),
      ("#womenintech", ["women", "in", "tech"]), ("#newwork", ["new", "work"]),
      ("#zukunftderarbeit", ["zukunft", "der", "arbeit"]),
      ("#wirsindmehr", ["wir", "sind", "mehr"]),
      ("#neuearbeitgestalten", ["neue", "arbeit", "gestalten"]),
      ("#grünearbeit", ["grüne", "arbeit"]), ("#gru\u{308}nearbeit", ["gru\u{308}ne", "arbeit"]),
      ("#wirko\u{308}nnen", ["wir", "ko\u{308}nnen"]),
    ])
  func several(tag: String, words: [String]) throws {
    let reading = try RuleFiles.reading("Vier Nächte. \(tag)")
    let found = try #require(reading.runTogetherTags.first)
    #expect(reading.text(found.range) == tag)
    #expect(found.words.map(reading.text) == words)
  }

  @Test(
    "one word is one word, however it is made",
    arguments: [
      "leadership", "sustainability", "accountability", "teamwork", "workshop", "homework",
      "startup", "network", "together", "information", "inaction", "overpay", "goodnight",
      "cookbook", "schoolteacher", "businesswoman", "networking", "intonation", "lieferkette",
      "mitarbeit", "mitarbeiterinnen", "mehrwert", "umwelt", "weiterbildung", "nachmittag",
      "klimaschutz", "führungskultur", "jederzeit", "unternehmenskultur", "niederbayern",
      "inlandmarkt", "abfeiern", "projektmanagement", "binderin", "gegenwert", "neuland",
      "SupplyChain", "supplyChain", "supply_chain", "norvale", "q3", "ai", "größe",
    ])
  func one(word: String) throws {
    #expect(try RuleFiles.reading("Vier Nächte. #\(word)").runTogetherTags.isEmpty)
  }

  @Test("the longest tag costs no time worth speaking of, and no word of ours is missing")
  func lists() throws {
    let long = "#" + String(repeating: "work", count: 70)
    #expect(try RuleFiles.reading(long).runTogetherTags.isEmpty)
    for language in Language.allCases {
      #expect(RuleFiles.lines("tag-words", language).count > 50)
    }
  }
}
