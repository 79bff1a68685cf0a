import Testing

@testable import Rulebook

@Suite("What fills a sentence")
struct ValuesTests {
  private let values: Values = ["count": .number(2), "words": .quote("so")]

  @Test("a value is found by its name, and nothing by another")
  func lookup() {
    #expect(values["words"] == .quote("so"))
    #expect(values["word"] == nil)
    #expect(values.names == ["count", "words"])
  }

  @Test("a name that is given anew has one value, the new one")
  func replacement() {
    var values = values
    values["count"] = .number(3)
    values["words"] = nil
    #expect(values == ["count": .number(3)])
  }

  @Test("where two have a name, the own value counts")
  func joining() {
    let joined = values.joined(with: ["count": .number(9), "most": .number(4)])
    #expect(joined == ["count": .number(2), "words": .quote("so"), "most": .number(4)])
  }

  @Test("each value is turned under its name")
  func mapping() {
    #expect(values.mapValues { _ in .place(1) } == ["count": .place(1), "words": .place(1)])
  }
}
