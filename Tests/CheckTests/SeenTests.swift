import Prose
import Rulebook
import Testing

@testable import Checks

/// What is looked up once for all checks.
@Suite("Seen once")
struct SeenTests {
  @Test("a check finds the same alone and beside all others", arguments: Check.all)
  func sameAlone(_ check: Check) throws {
    let workshop = try Workshop.open()
    for example in check.examples {
      let reading = try workshop.reading(example.text, example.language)
      let brief = try workshop.brief(
        for: reading, on: example.platform, when: example.circumstances)
      let hits = check.look(reading, brief)
      #expect(hits == check.look(reading, brief.seeing(reading)), "\(example.marked)")
    }
  }

  @Test("the bytes are those of the post, not of its front matter")
  func bytes() throws {
    let draft = try Draft(bytes: Array("---\nalt: \"#@*\"\n---\nGrüße!\n".utf8), name: "post.md")
    let bytes = ByteSet(of: draft)
    #expect("Gre!".utf8.allSatisfy { bytes.contains($0) })
    #expect(bytes.contains("!") && bytes.contains(0xC3) && bytes.contains(anyOf: 0xBC...0xBE))
    #expect(!bytes.contains("#") && !bytes.contains("@") && !bytes.contains("*"))
    #expect(!bytes.contains(0xFF) && !bytes.contains(anyOf: 0xC4...0xFF))
  }

  @Test(
    "pictures hide nothing, and what hides beside them is found",
    arguments: [
      ("We open ☀️ at six.", 0), ("The crew 👩‍🚒 is in.", 0), ("It rains \u{FE0F}☀\u{FE0F}.", 1),
      ("Six\u{FE0F} o'clock ☀️.", 1), ("Open\u{200D} 👩‍🚒.", 1), ("„Ja“ – sagt sie …", 0),
    ])
  func hidden(_ text: String, _ count: Int) throws {
    let workshop = try Workshop.open()
    let reading = try workshop.reading(text, .en)
    let brief = try workshop.brief(for: reading)
    #expect(HiddenCharacter.all(in: reading, brief).count == count)
  }

  @Test("the digit of a keycap is a digit of a telephone number")
  func keycap() throws {
    let text = "Ruf heute bitte Ines an, unter 0171 55 5\u{FE0F}\u{20E3}, ich bin da."
    let found = try Workshop.open().inspection(of: text, .de, on: "x").findings.map(\.check)
    #expect(found.contains("transparency/guard-personal-data"))
  }
}
