import Testing

@testable import Prose

@Suite("Positions in long lines")
struct LongLineTests {
  private static let piece = "größer 👩‍🏭 🇩🇪🇰🇷 e\u{301} 東京, "

  @Test("counts the same from a waypoint as from the start of the line")
  func agrees() {
    let line = String(repeating: Self.piece, count: 200)
    let draft = draft("Eins\n" + line + "\r\n" + line)
    let map = LineMap(of: draft)
    for (number, start) in [(2, 5), (3, 5 + line.utf8.count + 2)] {
      for length in stride(from: 0, to: line.utf8.count, by: 37) {
        let offset = start + length
        let before = draft.text(ByteRange(start, offset))
        let position = map.position(of: offset)
        #expect(position.line == number)
        #expect(position.column == before.count + 1)
        #expect(position.utf16 == before.utf16.count)
        #expect(position.utf8 == length)
      }
    }
  }

  @Test("counts letters and marks that are no graphemes of several as text does")
  func simpleCharacters() {
    let line = "„Größe“ – naïve… weiß – “x” • 5 € a\u{AD}b e\u{301} ﬁ 👍🏽!"
    let map = LineMap(of: draft(line))
    for index in line.indices {
      let position = map.position(of: line.utf8.distance(from: line.startIndex, to: index))
      let before = line[..<index]
      #expect(position.column == before.count + 1)
      #expect(position.utf16 == before.utf16.count)
    }
  }

  @Test("counts both ends of a range, and odd characters among simple ones, as text does")
  func bothEnds() {
    let line = "ab👩‍🏭cd e\u{301}f–g 🇩🇪🇩h ❤️é1️⃣ z\u{200D}👍🏽 \u{AD}x क्ष y\u{85}z"
    let map = LineMap(of: draft(line + "\n" + line))
    for start in line.indices {
      for end in line[start...].indices {
        let range = ByteRange(
          line.utf8.distance(from: line.startIndex, to: start),
          line.utf8.distance(from: line.startIndex, to: end))
        for (number, offset) in [(1, 0), (2, line.utf8.count + 1)] {
          let places = map.positions(of: ByteRange(range.start + offset, range.end + offset))
          #expect(places.start == map.position(of: range.start + offset))
          #expect(places.end.line == number)
          #expect(places.end.column == line[..<end].count + 1)
          #expect(places.end.utf16 == line[..<end].utf16.count)
          #expect(places.end.utf8 == range.end)
        }
      }
    }
  }

  @Test("knows lines by all their ends, whatever stands in them")
  func lineEnds() {
    let text = "\u{FEFF}ab\r\n\nä\r😀x\r\n–e\u{301}\u{85}y\n"
    let map = LineMap(of: draft(text))
    var (line, start) = (1, text.unicodeScalars.startIndex)
    for index in text.unicodeScalars.indices {
      let position = map.position(of: text.utf8.distance(from: text.startIndex, to: index))
      let before = text[start..<index]
      #expect(position.line == line)
      #expect(position.column == before.count + 1)
      #expect(position.utf16 == before.utf16.count)
      #expect(position.utf8 == before.utf8.count)
      let next = text.unicodeScalars.index(after: index)
      let isFeed = text.unicodeScalars[index] == "\n"
      let isLoneReturn =
        text.unicodeScalars[index] == "\r" && text.unicodeScalars[next] != "\n"
      if isFeed || isLoneReturn { (line, start) = (line + 1, next) }
    }
    #expect(line == 6)
  }

  /// Bytes are passed over by eights, so each place among them has to be tried.
  @Test("finds line ends and letters wherever they stand", arguments: 0..<18)
  func anyPlace(length: Int) {
    let start = String(repeating: "x", count: length)
    for (mark, lines) in [("\n", 2), ("\r", 2), ("\t", 1), ("é", 1), ("\u{B}", 1), ("👍", 1)] {
      let text = start + mark + "y"
      let position = LineMap(of: draft(text)).position(of: text.utf8.count)
      #expect(position.line == lines)
      #expect(position.column == (lines == 2 ? 2 : text.count + 1))
      #expect(Measure.codePoints.length(of: draft(text)).total == text.unicodeScalars.count)
    }
  }

  @Test("finds many places in a line of a megabyte", .timeLimit(.minutes(1)))
  func manyPlaces() {
    let line = String(repeating: Self.piece, count: 20_000)
    let map = LineMap(of: draft(line))
    let columns = (0..<20_000).map { map.position(of: $0 * Self.piece.utf8.count).column }
    #expect(columns == (0..<20_000).map { $0 * Self.piece.count + 1 })
  }

  private func draft(_ text: String) -> Draft {
    let bytes = Array(text.utf8)
    return Draft(
      name: "x.md", bytes: bytes, post: ByteRange(0, bytes.count), frontMatter: .none)
  }
}
