import Testing

@testable import Prose

@Suite("Places of tokens")
struct TokenPlacesTests {
  @Test("hold each token once, under its kind, in order", arguments: 0..<20)
  func holdEachToken(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = NastyText.make(pieces: 60, &random)
    guard let draft = try? DecodingTests.draft(text) else { return }
    let reading = Reading(of: draft, orthographies: [:])
    for kind in Token.Kind.allCases {
      let indices = reading.indices(of: kind)
      #expect(indices == reading.tokens.indices.filter { reading.tokens[$0].kind == kind })
      #expect(reading.tokens(kind) == indices.map { reading.tokens[$0] })
    }
  }
}
