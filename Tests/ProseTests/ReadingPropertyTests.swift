import Testing

@testable import Prose

@Suite("Readings of nasty text")
struct ReadingPropertyTests {
  @Test("sentences are sorted, disjoint and begin and end with ink", arguments: 0..<300)
  func sentences(seed: Int) throws {
    guard let reading = try reading(seed) else { return }
    var end = reading.draft.post.start
    var next = 0
    for sentence in reading.sentences {
      let first = reading.tokens[sentence.tokens.lowerBound]
      let last = reading.tokens[sentence.tokens.upperBound - 1]
      #expect(sentence.tokens.lowerBound >= next && !sentence.tokens.isEmpty)
      #expect(sentence.range == first.range.joined(with: last.range))
      #expect(sentence.range.start >= end)
      #expect(![.space, .lineBreak].contains(first.kind))
      #expect(![.space, .lineBreak].contains(last.kind))
      next = sentence.tokens.upperBound
      end = sentence.range.end
    }
  }

  @Test("every token that is no space belongs to a sentence", arguments: 0..<300)
  func coverage(seed: Int) throws {
    guard let reading = try reading(seed) else { return }
    var covered = Array(repeating: false, count: reading.tokens.count)
    for sentence in reading.sentences {
      for index in sentence.tokens { covered[index] = true }
    }
    for (token, isCovered) in zip(reading.tokens, covered) where !isCovered {
      #expect([.space, .lineBreak].contains(token.kind), "\(reading.text(token))")
    }
  }

  @Test("paragraphs hold all sentences in order", arguments: 0..<300)
  func paragraphs(seed: Int) throws {
    guard let reading = try reading(seed) else { return }
    var next = 0
    for (index, paragraph) in reading.paragraphs.enumerated() {
      #expect(paragraph.sentences.lowerBound == next && !paragraph.sentences.isEmpty)
      for sentence in reading.sentences[paragraph.sentences] {
        #expect(sentence.paragraph == index && paragraph.range.contains(sentence.range))
      }
      next = paragraph.sentences.upperBound
    }
    #expect(next == reading.sentences.count)
    #expect(reading.wordCount == reading.sentences.reduce(0) { $0 + $1.wordCount })
  }

  @Test("the same text gives the same reading", arguments: 0..<20)
  func determinism(seed: Int) throws {
    let one = try reading(seed)
    let other = try reading(seed)
    #expect(one?.sentences == other?.sentences && one?.quotations == other?.quotations)
    #expect(one?.languageOrigin == other?.languageOrigin)
  }

  private func reading(_ seed: Int) throws -> Reading? {
    var random = SeededGenerator(seed: UInt64(seed) &+ 7_000)
    let text = NastyText.make(pieces: 80, &random)
    guard let draft = try? DecodingTests.draft(text) else { return nil }
    return Reading(of: draft, orthographies: RuleFiles.orthographies)
  }
}
