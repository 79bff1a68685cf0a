import Testing

@testable import Prose

@Suite("Sentences")
struct SentenceTests {
  @Test("ends German sentences where a reader would", arguments: SentenceCases.german)
  func german(sentences: [String]) throws { try expect(sentences, .de) }

  @Test("ends English sentences where a reader would", arguments: SentenceCases.english)
  func english(sentences: [String]) throws { try expect(sentences, .en) }

  @Test("ends sentences at lines where the thought ends", arguments: SentenceCases.lines)
  func lines(text: String, sentences: [String]) throws {
    let reading = try RuleFiles.reading(text)
    #expect(reading.sentences.map(reading.text) == sentences)
  }

  @Test(
    "says how a sentence ends",
    arguments: [
      ("Wir kommen.", Sentence.Ending.period), ("Kommst du?", .question), ("Was?!", .question),
      ("Komm!!!", .exclamation), ("Nun…", .ellipsis), ("Well...", .ellipsis),
      ("Drei Dinge:", .colon),
      ("Danke 🙏", .emoji), ("Danke! 🙏🙏", .exclamation), ("Danke", .none),
      ("„Kommst du?“", .question),
      ("(Wirklich?)", .question), ("She said “yes.”", .period), ("🎉", .emoji),
      ("**Warum?**", .question),
      ("#a #b", .none), ("Ja.👍", .period), ("usw.", .period), ("為什麼？", .question), ("好。", .period),
    ])
  func endings(text: String, ending: Sentence.Ending) throws {
    let reading = try RuleFiles.reading(text)
    #expect(reading.sentences.map(\.ending) == [ending])
  }

  @Test(
    "counts words as a person would",
    arguments: [
      ("We are 12 people.", 4), ("customer-centric B2B", 2), ("um 10:30 Uhr", 3),
      ("#tag @me a.de", 0),
      ("1. Hallo du", 2), ("– Hallo du", 2), ("geht's gut", 2), ("👍 ok", 1), ("…", 0),
    ])
  func words(text: String, count: Int) throws {
    let reading = try RuleFiles.reading(text)
    #expect(reading.wordCount == count)
    #expect(reading.sentences.reduce(0) { $0 + $1.wordCount } == count)
  }

  @Test("knows the marks of lists")
  func markers() throws {
    let text = "Drei:\n1. Eins\n2) Zwei\n- Drei\n• Vier\n✅ Fünf\n✅ Sechs\n3. Mai war es\nEnde"
    let reading = try RuleFiles.reading(text)
    let markers = reading.sentences.map { $0.listMarker.map(reading.text) }
    #expect(markers == [nil, "1.", "2)", "-", "•", "✅", "✅", nil, nil])
  }

  @Test("groups sentences into paragraphs")
  func paragraphs() throws {
    let reading = try RuleFiles.reading("Eins. Zwei.\n \nDrei\n\n\n#vier\r\n\r\nFünf!")
    #expect(reading.paragraphs.map(\.sentences) == [0..<2, 2..<3, 3..<4, 4..<5])
    #expect(reading.sentences.map(\.paragraph) == [0, 0, 1, 2, 3])
    #expect(
      reading.paragraphs.map { reading.text($0.range) } == [
        "Eins. Zwei.", "Drei", "#vier", "Fünf!",
      ])
  }

  private func expect(_ sentences: [String], _ language: Language) throws {
    let reading = try RuleFiles.reading(sentences.joined(separator: " "), language)
    #expect(reading.sentences.map(reading.text) == sentences)
  }
}
