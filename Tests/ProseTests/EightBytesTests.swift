import Testing

@testable import Prose

@Suite("Eight bytes at a time")
struct EightBytesTests {
  @Test("counts the letters in front of every other byte", arguments: UInt8.min...UInt8.max)
  func leadingLetters(byte: UInt8) {
    let isLetter = UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 && byte < 0x80
    for place in 0..<8 {
      var bytes = Array("zAaZmMqX".utf8)
      bytes[place] = byte
      let eight = bytes.span.eight(from: 0)
      #expect(eight.leadingLetters == (isLetter ? 8 : place))
      #expect(eight.continuations == (0x80..<0xC0 ~= byte ? 1 : 0))
    }
  }

  @Test("finds and counts what a walk finds", arguments: 0..<20)
  func walks(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let bytes = Array("ab#c\u{E9}\u{201E}@d".utf8)
    let text = (0..<40).map { _ in bytes.randomElement(using: &random) ?? 0 }
    for start in 0..<text.count {
      let end = Int.random(in: start...text.count, using: &random)
      let slice = text[start..<end]
      let sign = text.span.place(of: 0x23, from: start, before: end)
      #expect(sign == slice.firstIndex(of: 0x23))
      let either = text.span.place(of: 0x40, or: 0xE2, from: start, before: end)
      #expect(either == slice.firstIndex { $0 == 0x40 || $0 == 0xE2 })
      let count = text.span.scalarCount(from: start, before: end)
      #expect(count == slice.count { $0 & 0xC0 != 0x80 })
    }
  }

  @Test("reads NUL behind the end")
  func behindTheEnd() {
    let text = Array("abcdefghi".utf8)
    let two = text.span.eight(from: 7)
    #expect(two.bits == 0x6968)
    #expect(two.leadingLetters == 2)
    let none = text.span.eight(from: 9)
    #expect(none.bits == 0)
  }

  @Test("tells words of every length apart")
  func wordsOfEveryLength() {
    let words = (1...40).map { Array("abcdefghijklmnopqrstuvwxyzabcdefghijklmnop".utf8.prefix($0)) }
    let set = WordSet(words)
    #expect(set.count == words.count)
    for (index, word) in words.enumerated() {
      let found = set.index(of: word.span)
      #expect(found == index)
      for place in word.indices {
        var other = word
        other[place] = UInt8(ascii: "-")
        let isKnown = set.contains(other.span)
        #expect(!isKnown)
      }
    }
  }
}
