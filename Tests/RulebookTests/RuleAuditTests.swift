import Rulebook
import Testing

/// What the build says to somebody who changed a rule file.
@Suite("Validation of rule files")
struct RuleAuditTests {
  private static let wording = "title: a\nnext: {count|one|# words}\n"

  /// A small archive in which all is well, with some files changed, added or (`nil`) taken away.
  private static func archive(_ changes: [String: String?] = [:]) -> RuleArchive {
    var files: [String: String] = ["platforms/order.txt": "x\n", "platforms/x.json5": platform]
    for language in ["en", "de"] {
      files["\(language)/messages/fit/some.txt"] = wording
      files["\(language)/lexicons/fit/some.txt"] = "# a list\none word => a word\n[hard]\ntwo\n"
      files["\(language)/language/months.txt"] = "mai\njuni\n"
      files["\(language)/scoring/fit.txt"] = "start 50\n"
    }
    for (path, text) in changes { files[path] = text }
    return RuleArchive(files: files.map { .init(path: $0, text: Array($1.utf8)) })
  }

  private static let platform = """
    { title: 'X', room: 'short',
      unit: { value: 'utf16', source: 'S', date: '2026-11-23', confidence: 'A' },
      limit: { value: 280, source: 'S', date: '2026-11-23', confidence: 'A' },
      thresholds: {},
    }
    """

  private static func places(_ changes: [String: String?]) -> [String] {
    archive(changes).validated().map { "\($0.path):\($0.line):\($0.column)" }
  }

  @Test("lets a sound archive pass")
  func letsPass() { #expect(Self.archive().validated() == []) }

  @Test(
    "refuses a faulty line of wording",
    arguments: [
      ("title: a\nno colon\nnext: b\n", "2:1"), ("title: a\nnext:b\n", "2:1"),
      ("title: a\nnext:  \n", "2:5"), ("Title: a\ntitle: a\nnext: b\n", "1:1"),
      ("title: a\nnext: b\ntitle: c\n", "3:1"), ("title: ä {} b\nnext: c\n", "1:11"),
      ("title: {name\nnext: b\n", "1:8"), ("title: a}\nnext: b\n", "1:9"),
      ("title: {Name}\nnext: b\n", "1:9"), ("title: {a|b}\nnext: b\n", "1:10"),
      ("title: {a|b|c|d}\nnext: b\n", "1:14"), ("title: {a|{b|c}\nnext: b\n", "1:8"),
    ])
  func refusesWording(text: String, place: String) {
    let path = "de/messages/fit/some.txt"
    let places = Self.places([path: text]).filter { $0.hasPrefix(path) }
    #expect(places.first == "\(path):\(place)")
  }

  @Test("refuses a faulty pattern, and tells of all of them at once")
  func refusesPatterns() {
    let path = "en/lexicons/fit/some.txt"
    let text = "fine\nan (open bracket\n=> nothing\n[Bad]\nfine too\na ~3\n"
    #expect(Self.places([path: text]) == ["2:4", "3:1", "4:1", "6:3"].map { "\(path):\($0)" })
  }

  @Test("refuses a faulty platform, order and list of words")
  func refusesOthers() {
    let platform = Self.platform.replacing("limit: {", with: "limits: {")
    #expect(Self.places(["platforms/x.json5": platform]) == ["platforms/x.json5:3:3"])
    #expect(Self.places(["platforms/order.txt": "x\n\ny\n"]) == ["platforms/order.txt:3:1"])
    #expect(Self.places(["platforms/order.txt": "x\nx\n"]) == ["platforms/order.txt:2:1"])
    let months = "de/language/months.txt"
    #expect(Self.places([months: "mai\njuni\n Mai\n"]) == ["\(months):3:2"])
    #expect(Self.places([months: "# none\n"]) == ["\(months):1:1"])
  }

  @Test("says in words what to do")
  func saysWhatToDo() {
    let platform = Self.platform.replacing("limit: {", with: "limits: {")
    let archive = Self.archive([
      "platforms/x.json5": platform,
      "en/messages/program/json5.txt": "unknown-key-near: no {key}, take {nearest}\n",
      "de/messages/program/json5.txt": "unknown-key-near: nein\n",
    ])
    #expect(archive.validated().map(\.problem) == [.sentence("no limits, take limit")])
  }

  @Test("wants the same files and keys in every language")
  func wantsTwins() {
    let months = "de/language/months.txt"
    #expect(Self.places([months: nil as String?]) == ["en/language/months.txt:1:1"])
    let path = "de/messages/fit/some.txt"
    #expect(Self.places([path: Self.wording + "why: x\n"]) == ["\(path):3:1"])
    #expect(Self.places([path: Self.wording + "title.sie: x\n"]) == [])
    #expect(Self.places([path: "title: a\n"]) == ["en/messages/fit/some.txt:2:1"])
  }

  @Test(
    "refuses files that nothing reads",
    arguments: [
      "fr/messages/fit/some.txt", "en/lexicons/some.txt", "en/notes.txt", "platforms/y.json",
      "en/lexicons/fit/Some Words.txt", "en/messages/fit/some.text", "notes.txt",
    ])
  func refusesStrays(path: String) {
    #expect(Self.places([path: "a: b\n"]).contains("\(path):1:1"))
  }

  @Test(
    "refuses characters that nobody sees",
    arguments: [
      ("title: a\r\nnext: b\r\n", "1:9"), ("title: a\nnext: b\u{202E}c\n", "2:8"),
      ("\u{FEFF}title: a\nnext: b\n", "1:1"), ("title: a\nnext: \u{1B}[31m\n", "2:7"),
    ])
  func refusesHidden(text: String, place: String) {
    let path = "de/messages/fit/some.txt"
    #expect(Self.places([path: text]) == ["\(path):\(place)"])
  }

  @Test("refuses bytes that are not UTF-8")
  func refusesBytes() {
    let bytes: [UInt8] = Array("mai\nm".utf8) + [0xE4] + Array("rz\n".utf8)
    let archive = RuleArchive(files: [.init(path: "de/language/months.txt", text: bytes)])
    let places = archive.validated().map { "\($0.path):\($0.line):\($0.column)" }
    #expect(places.contains("de/language/months.txt:2:2"))
  }
}
