import Foundation
import Testing

@testable import Prose

@Suite("Tokens of nasty text")
struct TilingTests {
  @Test("tile the post, in order, without cutting a character", arguments: 0..<300)
  func tile(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    try expectTiling(NastyText.make(pieces: 60, &random))
  }

  @Test("tile the lines of the break tests", .enabled(if: UnicodeFile.isHere, "needs ../shared"))
  func breakTests() throws {
    for name in ["GraphemeBreakTest.txt", "WordBreakTest.txt"] {
      for text in try UnicodeFile.texts(name) where !text.unicodeScalars.contains(where: isOdd) {
        try expectTiling("a " + text + " b")
      }
    }
  }

  /// NUL is no text; a skin colour on a letter, the Arabic number sign and the Hangul filler are
  /// tokens of their own, though they join their neighbours on screen.
  private func isOdd(_ scalar: Unicode.Scalar) -> Bool {
    [0, 0x1F3FF, 0x600, 0x1160].contains(scalar.value)
  }

  private func expectTiling(_ text: String) throws {
    guard let draft = try? DecodingTests.draft(text) else { return }
    let reading = Reading(of: draft, orthographies: [:])
    var end = draft.post.start
    var folded = 0
    for token in reading.tokens {
      #expect(token.range.start == end && !token.range.isEmpty)
      #expect(token.folded.start == folded)
      #expect(String(validating: draft.bytes[end..<token.range.end], as: UTF8.self) != nil)
      #expect(String(validating: reading.folded(token), as: UTF8.self) != nil)
      end = token.range.end
      folded = token.folded.end
    }
    #expect(end == draft.post.end)
    #expect(folded == reading.folded.count)
    let post = draft.text(draft.post)
    let edges = Set(reading.tokens.map { $0.range.start - draft.post.start })
    var inside: [Int] = []
    var place = 0
    for character in post {
      let length = character.utf8.count
      // A line break stands for itself, whatever mark follows.
      if length > 1 { inside += (place + 1..<place + length).filter(edges.contains) }
      place += length
    }
    #expect(inside.isEmpty, "\(text.debugDescription) is cut at \(inside)")
  }
}

/// The break tests of Unicode; not part of the project.
private enum UnicodeFile {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/unicode")
  static let isHere = FileManager.default.fileExists(
    atPath: folder.appending(path: "GraphemeBreakTest.txt").path(percentEncoded: false))

  /// The texts of all lines, without their signs for breaks.
  static func texts(_ name: String) throws -> [String] {
    let file = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return file.split(separator: "\n").compactMap { line in
      let scalars = line.prefix { $0 != "#" }.split(separator: " ")
        .compactMap { UInt32($0, radix: 16) }.compactMap(Unicode.Scalar.init)
      return scalars.isEmpty ? nil : String(String.UnicodeScalarView(scalars))
    }
  }
}
