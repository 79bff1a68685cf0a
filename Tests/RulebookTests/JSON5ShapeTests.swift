import Prose
import Rulebook
import Testing

@Suite("The shape of JSON5 files")
struct JSON5ShapeTests {
  private static func fault(
    _ text: String, _ read: (JSON5Value) throws(JSON5Fault) -> Void
  ) throws -> JSON5Fault? {
    let root = try JSON5Document(Array(text.utf8)).root
    do throws(JSON5Fault) {
      try read(root)
      return nil
    } catch { return error }
  }

  @Test("points at a stranger among the keys and names the nearest")
  func findsStrangers() throws {
    let near = try Self.fault("{limit: 1, hashtag: 2}") { (root) throws(JSON5Fault) in
      _ = try root.members(among: ["limit", "hashtags"])
    }
    #expect(near?.reason == .unknownKeyNear)
    #expect(near?.offset == 11)
    #expect(near?.values["nearest"] == .text("hashtags"))
    let far = try Self.fault("{colour: 1}") { (root) throws(JSON5Fault) in
      _ = try root.members(among: ["limit", "hashtags"])
    }
    #expect(far?.reason == .unknownKey)
    #expect(far?.values["choices"] == .list(["limit", "hashtags"]))
  }

  @Test(
    "wants each value to be what it is for",
    arguments: [
      ("{a: '3'}", .wantsInteger), ("{a: 1.5}", .wantsInteger),
      ("{a: 99999999999999999999}", .wantsInteger), ("{a: -1}", .outOfRange),
      ("{a: 11}", .outOfRange), ("{b: 1}", .missingKey), ("[1]", .wantsObject),
      ("{a: 10}", nil),
    ] as [(String, JSON5Fault.Reason?)])
  func wantsIntegers(text: String, reason: JSON5Fault.Reason?) throws {
    let fault = try Self.fault(text) { (root) throws(JSON5Fault) in
      _ = try root.value(of: "a").wantedInteger(0...10)
    }
    #expect(fault?.reason == reason)
  }

  @Test("wants texts, lists, objects, truth and known words")
  func wantsOthers() throws {
    func reason(
      _ text: String, _ read: (JSON5Value) throws(JSON5Fault) -> Void
    ) throws -> JSON5Fault.Reason? { try Self.fault(text, read)?.reason }
    let text = { (root: JSON5Value) throws(JSON5Fault) in _ = try root.wantedText() }
    #expect(try reason("1", text) == .wantsText)
    #expect(try reason("' \\n'", text) == .emptyText)
    let bool = { (root: JSON5Value) throws(JSON5Fault) in _ = try root.wantedBool() }
    #expect(try reason("0", bool) == .wantsBool)
    let list = { (root: JSON5Value) throws(JSON5Fault) in _ = try root.elements() }
    #expect(try reason("{}", list) == .wantsList)
    let word = { (root: JSON5Value) throws(JSON5Fault) in
      _ = try root.word(among: ["error", "warning"])
    }
    #expect(try reason("'eror'", word) == .unknownWordNear)
    #expect(try reason("'fatal'", word) == .unknownWord)
    #expect(try reason("'error'", word) == nil)
  }

  @Test("every fault has a sentence in every language", arguments: Language.allCases)
  func everyFaultHasWords(language: Language) throws {
    let book = try RuleWording.phrasebook(language, "program/json5")
    let keys = book.keys(of: "program/json5").filter { !$0.hasSuffix(".sie") }
    #expect(keys == JSON5Fault.Reason.allCases.map(\.rawValue).sorted())
    let fault = JSON5Fault(
      .unknownKeyNear, at: 0, ["key": .text("hashtag"), "nearest": .text("hashtags")])
    #expect(fault.problem(in: book).contains("\"hashtags\""))
  }
}
