import Testing

@testable import Reports

@Suite("Wrapping")
struct WrappingTests {
  @Test("wraps by cells, not by characters")
  func wrapsByCells() {
    #expect(Wrapping.lines("東京 東京 ab", columns: 9) == ["東京 東京", "ab"])
    #expect(Wrapping.lines("für über öde", columns: 8) == ["für über", "öde"])
  }

  @Test("keeps one line for nothing")
  func keepsOneLine() {
    #expect(Wrapping.lines("", columns: 40) == [""])
    #expect(Wrapping.lines("   ", columns: 40) == [""])
  }

  @Test("breaks compounds behind their hyphen and not before an option")
  func breaksCompounds() {
    #expect(
      Wrapping.lines("Die Social-Media-Abteilung", columns: 17) == [
        "Die Social-Media-", "Abteilung",
      ])
    #expect(Wrapping.lines("noch mehr --all", columns: 12) == ["noch mehr", "--all"])
  }

  @Test("cuts a link behind a slash")
  func cutsLinks() {
    let link = "https://norvale.example/depots/lindmoor/2026/opening"
    let lines = Wrapping.lines(link, columns: 30)
    #expect(lines == ["https://norvale.example/", "depots/lindmoor/2026/opening"])
  }

  @Test("cuts a word that never ends")
  func cutsEndlessWords() {
    let lines = Wrapping.lines(String(repeating: "a", count: 200_000), columns: 80)
    #expect(lines.count == 2_500)
    #expect(lines.allSatisfy { $0.count == 80 })
  }

  @Test("breaks between ideographs and not at a no-break space")
  func breaksBetweenIdeographs() {
    #expect(Wrapping.lines("東京東京東京", columns: 8) == ["東京東京", "東京"])
    #expect(Wrapping.lines("kostet 10\u{A0}Euro", columns: 10) == ["kostet", "10\u{A0}Euro"])
  }

  @Test("does not break at a space that carries an accent")
  func keepsAccentedSpaces() {
    #expect(Wrapping.lines("aaaa \u{301}bbb cc", columns: 8) == ["aaaa \u{301}bbb", "cc"])
  }

  @Test("never writes past the edge and loses nothing", arguments: 0..<200)
  func holdsTheEdge(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = RandomText.line(using: &random)
    let columns = Int.random(in: 8...60, using: &random)
    let lines = Wrapping.lines(text, columns: columns)
    for line in lines { #expect(Cells.count(of: line) <= columns, "\(line)") }
    let letters = { (text: String) in String(text.filter { $0 != " " }) }
    #expect(letters(lines.joined()) == letters(text))
  }
}
