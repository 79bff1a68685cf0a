import Prose
import Rulebook
import Testing

@Suite("Matcher")
struct MatcherTests {
  private static let archive = RuleArchive(files: [
    file(
      "en/lexicons/test/jargon.txt",
      """
      # Words with plain ones beside them.

      leverag* => use
      at the end of the day =>
      end of the day => evening

      [hard]
      \\[name]
      regenerate response
      """),
    file("de/lexicons/test/jargon.txt", "hebeln => nutzen\nhand"),
    file("en/lexicons/test/other.txt", "leverage point"),
  ])

  private static func file(_ path: String, _ text: String) -> RuleArchive.File {
    .init(path: path, text: Array(text.utf8))
  }

  private func matches(_ text: String, _ language: Language = .en) throws -> Matches {
    let matcher = try Matcher(Self.archive, languages: [.en, .de])
    return matcher.matches(in: try reading(text, language))
  }

  @Test("a match carries its group and the plain words beside the pattern")
  func groupsAndAlternatives() throws {
    let found = try matches("We leverage [name] at the end of the day.").of("test/jargon")
    #expect(found.map(\.group) == ["main", "hard", "main"])
    #expect(found.map(\.alternative) == ["use", nil, ""])
  }

  @Test("of overlapping matches in one list the longest stays")
  func overlaps() throws {
    let found = try matches("It is the end of the day, at the end of the day.").of("test/jargon")
    #expect(found.map(\.alternative) == ["evening", ""])
  }

  @Test(
    "of equally long matches the last in the list stays, however each was found",
    arguments: [
      "(too|way too) (much|little)\n[other]\ntoo much", "too much\n[other]\n(too|so) (much|many)",
      "too (much|long)\n[other]\n(too|so) much", "(much|too much)\n[other]\n^ too much",
    ])
  func ties(_ list: String) throws {
    let matcher = try Matcher(
      patterns: Array(list.utf8), path: "test.txt", lexicon: "test/ties", languages: [.en])
    let found = matcher.matches(in: try reading("Too much of it.", .en)).of("test/ties")
    #expect(found.map(\.group) == ["other"])
    #expect(found.map(\.tokens) == [0..<3])
  }

  @Test("a match that goes on in a sentence of another language overlaps none of that")
  func neighbouringLanguages() throws {
    let list = "done ! next\nnext (wird|steht) heute"
    let matcher = try Matcher(
      patterns: Array(list.utf8), path: "test.txt", lexicon: "test/both", languages: [.en, .de])
    let reading = try reading("It is done! Next steht heute hier.", .en, [.en, .de])
    let found = matcher.matches(in: reading).of("test/both")
    #expect(found.map { reading.text($0.range) } == ["Next steht heute"])
  }

  @Test("lists do not disturb each other")
  func severalLists() throws {
    let found = try matches("This is a leverage point.")
    #expect(found.of("test/jargon").count == 1)
    #expect(found.of("test/other").count == 1)
    #expect(found.of("test/missing").isEmpty)
  }

  @Test("a match knows its bytes, its tokens and its sentence")
  func places() throws {
    let text = "Größe zählt. We Leverage it."
    let reading = try reading(text, .en)
    let found = try Matcher(Self.archive, languages: [.en]).matches(in: reading).of("test/jargon")
    let match = try #require(found.first)
    #expect(reading.text(match.range) == "Leverage")
    #expect(match.tokens.map { reading.text(reading.tokens[$0]) } == ["Leverage"])
    #expect(match.sentence == 1)
  }

  @Test("a sentence is matched in its own language")
  func languages() throws {
    #expect(try matches("We hand it over.", .en).of("test/jargon").isEmpty)
    #expect(try matches("Die Hand hilft.", .de).of("test/jargon").count == 1)
  }

  @Test("languages that were not asked for find nothing")
  func missingLanguage() throws {
    let matcher = try Matcher(Self.archive, languages: [.en])
    let found = matcher.matches(in: try reading("Die Hand hilft.", .de))
    #expect(found.of("test/jargon").isEmpty)
  }

  @Test("a text without words has no matches")
  func wordlessText() throws {
    #expect(try matches("…").of("test/jargon").isEmpty)
  }

  @Test("word lists are told apart by their whole names")
  func names() {
    // Of one length, and with the same letter at every second place from the end.
    let names: [LexiconName] = ["test/a1b2c3d", "test/a9b8c7d", "test/a0b0c0d"]
    func matches(_ group: String) -> [Match] {
      [
        Match(
          range: ByteRange(0, 1), tokens: 0..<1, sentence: 0, group: group, alternative: nil)
      ]
    }
    let found = Matches([names[0]: matches("first"), names[1]: matches("second")])
    #expect(found.of(names[0]).map(\.group) == ["first"])
    #expect(found.of(names[1]).map(\.group) == ["second"])
    #expect(found.of(names[2]).isEmpty)
    let joined = found.joined(with: Matches([names[2]: matches("third")]))
    #expect(names.flatMap { joined.of($0) }.map(\.group) == ["first", "second", "third"])
  }
}
