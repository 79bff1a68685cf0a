import Testing

@testable import Prose

@Suite("Quotations")
struct QuotationTests {
  @Test(
    "pairs the marks of all houses",
    arguments: [
      ("Er sagt: „Das geht.“ Ja.", "Das geht."), ("She says “this works.” Yes.", "this works."),
      ("Er sagt: »Das geht.« Ja.", "Das geht."), ("Il dit: « ça va. » Oui.", " ça va. "),
      ("She says \"this works.\" Yes.", "this works."), ("Er sagt: ‚Das geht.‘ Ja.", "Das geht."),
      ("She says 'this works.' Yes.", "this works."), ("Er sagt: „Das geht.\" Ja.", "Das geht."),
      ("She says ‘it’s fine.’ Yes.", "it’s fine."), ("(“so it is”)", "so it is"),
      ("„Er rief ‚Halt!‘ und ging.“", "Er rief ‚Halt!‘ und ging."),
      ("„Eins.\n\nZwei.“", "Eins.\n\nZwei."),
    ])
  func pairsMarks(text: String, inner: String) throws {
    let reading = try RuleFiles.reading(text)
    #expect(reading.quotations.map { reading.text($0.inner) } == [inner])
  }

  @Test(
    "leaves apostrophes and open marks alone",
    arguments: [
      "Das ist „nie zu Ende", "5\" Monitor und 6\" Monitor", "Hans' Auto und Klaus' Rad",
      "don't say we can't", "the CEOs’ view and the teams’ view", "„", "“”", "\"",
    ])
  func unpaired(text: String) throws {
    let reading = try RuleFiles.reading(text)
    #expect(reading.quotations.map { reading.text($0.range) } == [])
  }

  @Test("says whose words they are", arguments: Self.voices)
  func namesVoices(text: String, voice: Quotation.Voice) throws {
    let reading = try RuleFiles.reading(text)
    #expect(reading.quotations.map(\.voice) == [voice])
  }

  @Test("takes a line with a speaker for a quotation")
  func dialogue() throws {
    let text = "Anna: Das geht nicht.\nUpdate: Es geht doch.\nJonas Weber: Na also!"
    let reading = try RuleFiles.reading(text)
    #expect(reading.quotations.map { reading.text($0.range) } == ["Das geht nicht.", "Na also!"])
    #expect(reading.isForeignSpeech(at: 8))
    #expect(!reading.isForeignSpeech(at: 30))
  }

  @Test("quotations do not overlap, in nasty text", arguments: 0..<200)
  func order(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &+ 900)
    guard let reading = try? RuleFiles.reading(NastyText.make(pieces: 80, &random)) else { return }
    var end = 0
    for quotation in reading.quotations {
      #expect(quotation.range.start >= end && quotation.range.contains(quotation.inner))
      #expect(!quotation.inner.isEmpty)
      end = quotation.range.end
    }
  }

  private static let voices: [(String, Quotation.Voice)] = [
    ("„Das schaffen wir nie“, sagte Anna.", .other),
    ("Anna sagte: „Das schaffen wir nie.“", .other),
    ("Gestern fragte mich eine Kollegin: „Warum tun wir das?“", .other),
    ("Eine Kundin schrieb mir: „Das Gerät ist zu laut.“", .other),
    ("Anna said yes, and then I said “we will close the plant in May”.", .author),
    ("We heard that I said yes, and then Anna said “we will close the plant in May”.", .other),
    ("I said yes, and then Anna said: “We will close the plant in May.”", .other),
    ("I was late once more, so Anna said “we will start without you”.", .other),
    ("I have always told my people: “Go home at five.”", .author),
    ("Ich sagte Ja, und dann sagte Anna: „Wir schließen im Mai.“", .other),
    ("Ich kam wieder zu spät, da sagte Anna: „Wir fangen ohne dich an.“", .other),
    ("Anna sagte Ja, und dann sagte ich: „Wir schließen im Mai.“", .author),
    ("„Nein“, sagte er.", .other), ("“No,” she said.", .other), ("“Why?” she asked.", .other),
    ("My colleague asked me: “Why do we do this?”", .other),
    ("Anna: “We will never make it.”", .other),
    ("“We will never make it.” – Anna Weber", .other), ("Der Kunde: „Ihr seid zu spät.“", .other),
    ("Ich sagte: „Wir fangen neu an.“", .author), ("„Wir fangen neu an“, sagte ich.", .author),
    ("Ich habe ihm gestern gesagt: „Wir fangen neu an.“", .author),
    ("I said: “We start again tomorrow.”", .author),
    ("“We start again tomorrow,” I said.", .author),
    ("Meine Antwort: „Wir fangen neu an.“", .author),
    ("„Wir fangen neu an und hören zu.“", .author),
    ("My answer: “We start again tomorrow.”", .author), ("Der sogenannte „Experte“ irrt.", .term),
    ("The so-called “experts” said nothing.", .term),
    ("Das Buch „Der lange Weg nach Hause“ ist gut.", .term),
    ("Mit „wir sind eine Familie“ kommt keiner weit.", .other),
    ("rock 'n' roll?x", .term), ("Wir nennen das „New Work“.", .term),
    ("We call it “the wall”.", .term),
    ("Eine Mitarbeiterin meinte, „dass niemand uns mehr zuhört“.", .other),
  ]
}
