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

  @Test("an index holds what was pressed")
  func indices() throws {
    let archive = try Self.archive.withIndices()
    let index = try PatternIndex(of: archive, in: .en)
    #expect(index.patterns.count == 8)
    #expect(index.groups == ["main", "hard"])
    #expect(index.lexicons.map(\.name) == ["test/jargon", "test/other"])
    #expect(try Self.archive.withIndices().files.map(\.text) == archive.files.map(\.text))
    let plain = index.patterns.compactMap { pattern in
      pattern.alternative.map {
        String(decoding: index.lexicons[Int(pattern.lexicon)].text($0), as: UTF8.self)
      }
    }
    #expect(plain == ["use", "", "she"])
  }

  @Test("code comes back pattern by pattern, in whatever order it is asked for")
  func code() throws {
    let index = try PatternIndex(of: Self.archive, in: .en)
    var codes: Set<[Int32]> = []
    for number in index.patterns.indices.reversed() {
      var code: [Int32] = []
      index.appendCode(of: number, to: &code)
      #expect(code.last == PatternStep.accept.rawValue)
      #expect(code.count > 1)
      codes.insert(code)
    }
    #expect(codes.count == index.patterns.count)
  }

  @Test("a matcher finds with it what its lines say")
  func matches() throws {
    let text =
      "Rosa asked: show us how it went at the end of the day. We leverage [name]."
    let reading = try reading(text, .en)
    let matches = try Matcher(Self.archive.withIndices(), languages: [.en]).matches(in: reading)
    func found(_ name: LexiconName) -> [String] {
      matches.of(name).map { reading.draft.text($0.range) }
    }
    #expect(
      found("test/jargon")
        == ["Rosa asked", "show us how it went", "at the end of the day", "leverage", "[name]"])
    #expect(found("test/other") == ["show us how"])
  }
}
