import Prose
import Rulebook
import Testing

@Suite("Platforms")
struct PlatformTests {
  private static let figure = "source: 'S', date: '2026-11-23', confidence: 'A'"

  private static func file(
    unit: String = "'x-weighted'", limit: String = "280", more: String = "",
    thresholds: String = "a: 3"
  ) -> String {
    """
    { title: 'X', room: 'short', unit: { value: \(unit), \(figure) },
      limit: { value: \(limit), \(figure) }, \(more)
      thresholds: { \(figure), \(thresholds) } }
    """
  }

  private static func rulebook(_ files: [String: String]) throws -> Rulebook {
    try Rulebook(
      RuleArchive(files: files.map { .init(path: "platforms/\($0)", text: Array($1.utf8)) }))
  }

  @Test("reads limits, folds and thresholds with where they come from")
  func readsFiles() throws {
    let text = Self.file(
      more: "fold: { lower: 1, upper: 2, \(Self.figure) },"
        + "also: { unit: 'utf8', limit: 3000, \(Self.figure) },",
      thresholds: "a: 3, 'b-c.de': { value: 4, source: 'T', date: '2025-01-31', confidence: 'C' }")
    let platform = try #require(try Self.rulebook(["x.json5": text]).platform(named: "x"))
    #expect(platform.title == "X")
    #expect(platform.room == .short)
    #expect(platform.unit == .xWeighted)
    #expect(platform.limit == 280)
    #expect(platform.also == .init(unit: .utf8, limit: 3_000))
    #expect(platform.fold == .init(lower: 1, upper: 2))
    #expect(platform.thresholds == ["a": 3, "b-c.de": 4])
    #expect(
      platform.figures.map(\.key) == [
        "also", "fold", "limit", "thresholds.a", "thresholds.b-c.de", "unit",
      ])
    #expect(
      platform.figures[4]
        == .init(
          key: "thresholds.b-c.de", source: "T", date: "2025-01-31", confidence: "C"))
  }

  @Test("prefers the threshold of the language")
  func prefersLanguage() throws {
    let text = Self.file(thresholds: "words: 22, 'words.de': 20")
    let platform = try #require(try Self.rulebook(["x.json5": text]).platforms.first)
    #expect(platform.threshold("words", in: .de) == 20)
    #expect(platform.threshold("words", in: .en) == 22)
    #expect(platform.threshold("links", in: .en) == nil)
  }

  @Test("knows platforms without a limit")
  func knowsNoLimit() throws {
    let platforms = try Self.rulebook(["x.json5": Self.file(limit: "null")]).platforms
    #expect(platforms.count == 1)
    #expect(platforms.first?.limit == nil)
  }

  @Test("keeps the order an editor chose, and puts strangers last")
  func keepsOrder() throws {
    let text = Self.file()
    let rulebook = try Self.rulebook([
      "b.json5": text, "a.json5": text, "x.json5": text, "order.txt": "# first\nx\nb\n",
    ])
    #expect(rulebook.platforms.map(\.name) == ["x", "b", "a"])
  }

  @Test(
    "refuses a file at the place that is wrong",
    arguments: [
      (Self.file(unit: "'words'"), 1), (Self.file(limit: "0"), 2), (Self.file(limit: "'280'"), 2),
      (Self.file(more: "folds: 3,"), 2), (Self.file(more: "fold: 3,"), 2),
      (Self.file(more: "fold: { lower: 3, upper: 2, \(Self.figure) },"), 2),
      (Self.file(more: "also: { unit: 'utf8', limit: 3 },"), 2),
      (Self.file(thresholds: "'A b': 3"), 3), (Self.file(thresholds: "a: -1"), 3),
      (Self.file(thresholds: "a: { value: 3 }"), 3), ("{ title: 'X' }", 1), ("{\n}}", 2),
      (Self.file(thresholds: "a: { value: 3, source: 'S', date: 'May', confidence: 'A' }"), 3),
      (
        Self.file(thresholds: "a: { value: 3, source: 'S', date: '2026-13-01', confidence: 'A' }"),
        3
      ),
      (
        Self.file(thresholds: "a: { value: 3, source: 'S', date: '2026-11-01', confidence: 'D' }"),
        3
      ),
    ])
  func refusesFaults(text: String, line: Int) throws {
    let error = #expect(throws: RulebookError.self) { try Self.rulebook(["x.json5": text]) }
    #expect(error?.path == "platforms/x.json5")
    #expect(error?.line == line)
  }
}
