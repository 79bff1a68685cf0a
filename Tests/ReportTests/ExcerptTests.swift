import Checks
import Prose
import Testing

@testable import Reports

@Suite("Excerpts and their markers")
struct ExcerptTests {
  @Test("sets the markers under the words meant, whatever stands left of them", arguments: 0..<120)
  func alignment(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = RandomText.line(hostile: seed.isMultiple(of: 2), using: &random)
    let marks = randomMarks(in: text, using: &random)
    let excerpt = excerpt(of: text, marks, columns: Int.random(in: 20...100, using: &random))
    for row in excerpt.rows {
      var cell = 0
      for character in row.text {
        let cells = Cells.count(of: character)
        // One character is marked over its whole width or not at all.
        let under = Set(row.marker.dropFirst(cell).prefix(cells))
        #expect(under.count <= 1 || row.marker.count < cell + cells, "\(row)")
        cell += cells
      }
      #expect(row.marker.count <= cell, "\(row)")
    }
    let meant = marks.map { Draft.visible(text, $0) }.joined()
    let marked = excerpt.rows.map { underMarks($0) }.joined().filter { $0 != " " }
    #expect(excerpt.placesLeftOut > 0 || meant.hasPrefix(marked), "\(meant) | \(marked)")
    #expect(!marked.isEmpty || meant.isEmpty)
  }

  @Test("leaves nothing uncertain left of a marker in the same row", arguments: 0..<60)
  func certainty(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = RandomText.line(using: &random)
    let marks = randomMarks(in: text, using: &random)
    for row in excerpt(of: text, marks, columns: 60).rows {
      guard let first = row.marker.firstIndex(of: "^") else { continue }
      var cell = row.marker.distance(from: row.marker.startIndex, to: first)
      for character in row.text where cell > 0 {
        cell -= Cells.count(of: character)
        #expect(!Cells.isUncertain(character), "\(row)")
      }
    }
  }

  @Test("stays between the edges", arguments: 0..<60)
  func edges(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = RandomText.line(hostile: true, using: &random)
    let columns = Int.random(in: 30...100, using: &random)
    for row in excerpt(of: text, randomMarks(in: text, using: &random), columns: columns).rows {
      #expect(Cells.count(of: row.text) <= columns, "\(row)")
    }
  }

  @Test("cuts a long paragraph to the sentence that is meant")
  func cuts() {
    let filler = "Ein langer Satz über Brot und Mehl und Öfen und Nächte steht hier davor. "
    let text = String(repeating: filler, count: 3) + "Wir müssten eventuell prüfen. " + filler
    let excerpt = excerpt(of: text, [Fixture.range(of: "müssten", in: text)], columns: 60)
    #expect(excerpt.rows.map(\.text) == ["… Wir müssten eventuell prüfen. …"])
    #expect(excerpt.rows.map(\.marker) == ["      ^^^^^^^"])
  }

  @Test("says how many places it left out")
  func leftOut() {
    let text = (0..<9).map { "Zeile \($0)" }.joined(separator: "\n")
    let marks = (0..<9).map { Fixture.range(of: "Zeile \($0)", in: text) }
    let excerpt = excerpt(of: text, marks, columns: 60)
    #expect(excerpt.rows.compactMap(\.line) == [1, 2, 3, 4])
    #expect(excerpt.placesLeftOut == 5)
  }

  @Test("shows nothing for something missing")
  func missing() {
    #expect(excerpt(of: "Words.", [ByteRange(6, 6)], columns: 60).rows.isEmpty)
  }

  @Test("takes a line of a million bytes", .timeLimit(.minutes(1)))
  func longLine() {
    let text = String(repeating: "größer und größer ", count: 50_000) + "hier"
    let excerpt = excerpt(of: text, [Fixture.range(of: "hier", in: text)], columns: 60)
    #expect(excerpt.rows.last?.marker.contains("^^^^") == true)
    #expect(excerpt.rows.count <= 3)
  }
}

extension ExcerptTests {
  private func excerpt(of text: String, _ marks: [ByteRange], columns: Int) -> Excerpt {
    let reading = Fixture.reading(text)
    return Excerpt(of: marks, in: reading, lines: LineMap(of: reading.draft), columns: columns)
  }

  /// One to three stretches of whole characters, sorted, apart from each other, within a line.
  private func randomMarks(
    in text: String, using random: inout SeededGenerator
  ) -> [ByteRange] {
    var marks: [ByteRange] = []
    var offset = 0
    var isOpen = false
    for character in text {
      let end = offset + character.utf8.count
      let turns = Int.random(in: 0..<6, using: &random) == 0
      if turns { isOpen.toggle() }
      if isOpen, !character.isWhitespace {
        if !turns, let last = marks.last, last.end == offset {
          marks[marks.count - 1] = ByteRange(last.start, end)
        } else if marks.count < 3 {
          marks.append(ByteRange(offset, end))
        }
      }
      offset = end
    }
    return marks
  }

  private func underMarks(_ row: Excerpt.Row) -> String {
    var cell = 0
    var marked = ""
    let marker = Array(row.marker)
    for character in row.text {
      if cell < marker.count, marker[cell] == "^" { marked.append(character) }
      cell += Cells.count(of: character)
    }
    return marked
  }
}

extension Draft {
  fileprivate static func visible(_ text: String, _ range: ByteRange) -> String {
    let bytes = Array(text.utf8)[range.start..<range.end]
    return Visible.line(String(decoding: bytes, as: UTF8.self)).filter { $0 != " " }
  }
}
