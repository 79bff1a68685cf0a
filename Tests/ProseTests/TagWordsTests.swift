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

  @Test("words are looked for in tags of 7 to 60 letters")
  func bounds() throws {
    for (count, isFound) in [(1, false), (2, true), (15, true), (16, false)] {
      let tag = "#" + String(repeating: "work", count: count - 1) + "next"
      #expect(try RuleFiles.reading(tag).runTogetherTags.isEmpty != isFound, "\(tag)")
    }
  }

  @Test(
    "every word of ours is found beside another", arguments: [("next", Language.en), ("ganz", .de)])
  func lists(other: String, language: Language) throws {
    let words = RuleFiles.lines("tag-words", language) + RuleFiles.lines("tag-compounds", language)
    #expect(words.count > 200)
    for word in words where word.utf8.count > 2 {
      let reading = try RuleFiles.reading("#\(word)\(other)")
      #expect(reading.runTogetherTags.first.map { $0.words.count > 1 } == true, "\(word)")
    }
  }
}
