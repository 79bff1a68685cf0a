import Testing

@testable import Desk

/// Lines of a stream, however they arrive.
@Suite("Lines of standard input")
struct InputLinesTests {
  /// All lines of chunks that come one after the other.
  private func lines(_ chunks: [String], limit: Int = 5) throws -> [String?] {
    var left = chunks[...]
    var lines = InputLines(limit: limit) { _ in Array((left.popFirst() ?? "").utf8) }
    var found: [String?] = []
    while let line = try lines.next() {
      switch line {
      case .whole(let bytes): found.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: found.append(nil)
      }
    }
    return found
  }

  @Test("lines are whole wherever the pieces were cut")
  func pieces() throws {
    #expect(try lines(["a\nb", "c\n", "\nd"]) == ["a", "bc", "", "d"])
    #expect(try lines(["a", "b", "c", "\n"]) == ["abc"])
    #expect(try lines(["ä\r\nb\r", "\n"]) == ["ä", "b"])
    #expect(try lines([]) == [])
    #expect(try lines(["\n"]) == [""])
  }

  @Test("a line over the limit is one fault, and the next line is fine")
  func limit() throws {
    #expect(try lines(["12345\n123456\nok\n"]) == ["12345", nil, "ok"])
    #expect(try lines(["123", "456", "789", "0\nok"]) == [nil, "ok"])
    #expect(try lines(["1234567"]) == [nil])
    #expect(try lines(["123456", "7\n", "ok\n"]) == [nil, "ok"])
  }
}
