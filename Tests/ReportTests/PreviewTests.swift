import Checks
import Rulebook
import Testing

@testable import Prose
@testable import Reports

/// Posts as their readers meet them.
@Suite("Previews")
struct PreviewTests {
  private static let text = """
    Die Maschine läuft. 🚀 Seit heute früh um 6:40 Uhr fertigen wir in Linz ohne Gas, und Aylin hat \
    den Knopf gedrückt. 東京からもおめでとう、と友人が書いた。

    Mehr dazu: https://example.com/berichte/2026/ofen-ohne-gas?quelle=beitrag
    Was hält euch davon ab, heute umzusteigen? 👩‍🏭
    """

  private func preview(
    _ text: String, on name: String, _ device: Preview.Device = .phone, columns: Int? = nil
  ) throws -> Preview {
    let platform = try #require(ThreadTests.rulebook?.platform(named: name))
    let reading = try ThreadTests.reading(text)
    let all = Preview.all(of: reading, on: platform, device: device, columns: columns)
    return try #require(all.first)
  }

  /// With the wording of the program itself.
  private func page(_ language: Language, columns: Int) throws -> Page {
    var page = Page(phrasebook: try #require(ThreadTests.rulebook).phrasebook(in: language))
    page.columns = columns
    return page
  }

  @Test("drawn at every width", arguments: [40, 80, 120], [Language.de, .en])
  func drawn(columns: Int, language: Language) throws {
    let page = try page(language, columns: columns)
    let room = PreviewPaper.room(on: page)
    let previews = try ["linkedin", "x"].map { name in
      try preview(Self.text, on: name, columns > 100 ? .desktop : .phone, columns: room)
    }
    let text = PreviewPaper.text(of: previews, by: "Karin Ertl", on: page)
    for line in text.split(separator: "\n") { #expect(Cells.count(of: line) <= columns) }
    try Golden.compare(text, with: "preview-\(columns).\(language.rawValue).txt")
  }

  @Test("told in sentences, and drawn in ASCII")
  func toldAndASCII() throws {
    var page = try page(.en, columns: 80)
    page.isPlain = true
    let preview = try preview(Self.text, on: "linkedin")
    let told = PreviewPaper.text(of: [preview], by: nil, on: page)
    try Golden.compare(told, with: "preview-plain.en.txt")
    page.isPlain = false
    page.isASCII = true
    let drawn = PreviewPaper.text(of: [try self.preview("A word.", on: "x")], by: nil, on: page)
    #expect(drawn.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(
    "folds after three lines or the characters of the device",
    arguments: [
      ("Zeile 1\nZeile 2\nZeile 3", nil), ("Zeile 1\nZeile 2\nZeile 3\nZeile 4", 3),
      ("Haken.\n\nErster Satz.\n\nZweiter Satz.", 3), ("Zeile 1\nZeile 2\n\nZeile 4", 2),
    ] as [(String, Int?)])
  func folds(text: String, lines: Int?) throws {
    #expect(try preview(text, on: "linkedin").cut?.lines == lines)
    #expect(try preview(text, on: "x").cut == nil)
  }

  @Test("a numbered thread is shown post by post, where posts are short")
  func thread() throws {
    let reading = try ThreadTests.reading(ThreadTests.numbered)
    let rulebook = try #require(ThreadTests.rulebook)
    let platforms = try ["x", "linkedin"].map { try #require(rulebook.platform(named: $0)) }
    let posts = Preview.all(of: reading, on: platforms[0], device: .phone)
    #expect(posts.map { $0.lines.joined(separator: " ") } == ThreadTests.ownPosts)
    #expect(posts.map(\.length.used) == ThreadTests.ownPosts.map(\.count))
    #expect(Preview.all(of: reading, on: platforms[1], device: .phone).count == 1)
    let page = try page(.en, columns: 80)
    #expect(PreviewPaper.text(of: posts, by: nil, on: page).contains("on a phone, post 2 of 3"))
  }

  @Test("links are as short as the platform makes them")
  func shortensLinks() throws {
    let link = "https://example.com/berichte/2026/ofen-ohne-gas"
    #expect(try preview(link, on: "x", .desktop).lines == ["example.com/berichte/2026/…"])
    #expect(try preview(link, on: "linkedin", .desktop).lines == ["https://lnkd.in/…"])
    #expect(try preview(link, on: "facebook", .desktop).lines == [link])
  }

  @Test("nothing of a draft reaches a terminal as a command")
  func showsHiddenCharacters() throws {
    let lines = try preview("a\u{1B}[31mb \u{202E}c", on: "x").lines
    #expect(lines == ["a‹U+001B›[31mb ‹U+202E›c"])
  }
}
