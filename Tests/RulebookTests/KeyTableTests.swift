import Testing

@testable import Rulebook

@Suite("Key table")
struct KeyTableTests {
  private static func table(_ keys: [(key: String, number: Int)]) -> KeyTable {
    var table = KeyTable()
    for (key, number) in keys { table.add(key, under: number) }
    table.seal()
    return table
  }

  @Test("finds a key under its number alone")
  func numbers() {
    let table = Self.table([("why", 1), ("next", 1), ("why", 2), ("", 2)])
    #expect(table.place(of: "why", under: 1) == 0)
    #expect(table.place(of: "why", under: 2) == 2)
    #expect(table.place(of: "", under: 2) == 3)
    #expect(table.place(of: "next", under: 2) == nil)
    #expect(table.place(of: "nex", under: 1) == nil)
  }

  @Test("tells long keys apart that begin and end alike")
  func longKeys() {
    let keys = ["short-paragraphs.not", "short-paragrafs.not", "short-paragraphs.nit"]
    let table = Self.table(keys.map { ($0, 0) })
    for (place, key) in keys.enumerated() { #expect(table.place(of: key, under: 0) == place) }
    #expect(table.place(of: "short-paragruphs.not", under: 0) == nil)
  }

  @Test("takes the first of a key that stands twice, and finds nothing in an empty table")
  func doubles() {
    #expect(Self.table([("a", 0), ("b", 0), ("a", 0)]).place(of: "a", under: 0) == 0)
    #expect(Self.table([]).place(of: "a", under: 0) == nil)
    #expect(KeyTable().place(of: "a", under: 0) == nil)
  }
}
