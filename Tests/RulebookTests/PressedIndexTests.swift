import Prose
import Testing

@testable import Rulebook

@Suite("Pressed indices")
struct PressedIndexTests {
  private static let lexicon = """
    leverag* => use
    at the end of the day =>
    (tell|show) (me|us) (why|how it went)
    of ~2 all (first|last) !
    he

    [hard]
    \\[name]
    #leadership
    (=Rosa|=Ines) (said|asked) => she
    """
  private static let archive = RuleArchive(files: [
    .init(path: "en/lexicons/test/jargon.txt", text: Array(lexicon.utf8)),
    .init(path: "en/lexicons/test/other.txt", text: Array("show us how".utf8)),
  ])

  @Test("numbers come back as they were")
  func numbers() {
    let numbers: [UInt64] = [0, 1, 31, 32, 1_023, 1_024, 65_535, 1 << 32, (1 << 33) + 7]
    var press = NumberPress()
    for number in numbers { press.add(number) }
    var reader = NumberReader()
    for number in numbers { #expect(reader.next(in: press.text.span) == Int(number)) }
    #expect(press.text.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "o")).contains($0) })
  }

  @Test("an index that was pressed is the one that was made")
  func indices() throws {
    let made = try PatternIndex(of: Self.archive, in: .en)
    let read = try PatternIndex(of: Self.archive.withIndices(), in: .en)
    #expect(made.patterns.count == 8)
    #expect(read.pressed == made.pressed)
    #expect(read.groups == made.groups)
    #expect(read.lexicons.map(\.name) == made.lexicons.map(\.name))
  }

  @Test("a matcher finds the same with it")
  func matches() throws {
    let text =
      "Rosa asked: show us how it went at the end of the day. We leverage [name] #Leadership."
    let reading = try reading(text, .en)
    let (made, pressed) = (
      try Matcher(Self.archive, languages: [.en]),
      try Matcher(Self.archive.withIndices(), languages: [.en])
    )
    for name in ["test/jargon", "test/other"] as [LexiconName] {
      let found = made.matches(in: reading).of(name)
      #expect(pressed.matches(in: reading).of(name) == found)
      #expect(!found.isEmpty)
    }
  }
}
