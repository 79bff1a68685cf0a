import Testing

@testable import Prose

@Suite("Numbered threads")
struct NumberedThreadTests {
  @Test(
    "are found by their numbers, in front of the posts or behind them",
    arguments: [
      ["1/2 We lost.", "2/2 Why?"], ["1/ We lost.", "2/ Why?", "3/ Tell me."],
      ["1/ We lost.", "2/ Why?", "3/3 Tell me."],
      ["(1/3) We lost.", "(2/3) Why?", "(3/3) Tell me."], ["[1/2] We lost.", "[2/2] Why?"],
      ["1/n We lost.", "2/n Why?"], ["1/2: Wir haben verloren.", "2/2: Warum?"],
      ["We lost. 1/2", "Why? 2/2"], ["We lost (1/2)", "Why (2/2)"],
      ["🧵 1/2 We lost.", "2/2 Why?"], ["We lost. 🧵1/2", "Why? 2/2"],
      ["Wir haben verloren. 1/2 👇", "Warum? 2/2"], ["1/2\nWe lost.", "2/2\nWhy?"],
      ["1/2 We lost.\n\n3/4 of it was mine.", "2/2 Why?"],
      ["3/4 of it was mine.\n\nWe lost. 1/2", "Why? 2/2"],
    ])
  func found(posts: [String]) throws {
    for between in ["\n\n", "\n \n\n", "\r\n\r\n", "\r\r", "\n\n---\n\n"] {
      let reading = try RuleFiles.reading(posts.joined(separator: between))
      let thread = try #require(reading.thread, "\(posts)")
      #expect(thread.posts.map { reading.text($0.range) } == posts)
    }
  }

  @Test(
    "are no drafts with fractions, hours, lists and dates in them",
    arguments: [
      "1/2", "1/2 We lost.", "1/2 cup flour\n\n1/4 cup sugar", "1/3 cup butter\n\n2/3 cup sugar",
      "1/2 cup flour\n\n2/3 cup sugar", "24/7 we answer.\n\nSomebody is there 24/7",
      "3/4 of staff said no.\n\n1/4 said nothing.", "1/4 of staff said no.\n\n3/4 said yes.",
      "1. We stop.\n\n2. We ask.\n\n3. We pay.", "1/2 was the day we opened.\n\nIt rained.",
      "It was close.\n\nIn the end it stood at 1/3 to 2/3", "1/2\n\n2/2", "1/2 -\n2/2 We lost.",
      "2/3 We lost.\n\n3/3 Why?", "1/3 We lost.\n\n3/3 Why?", "1/2 We lost.\n\n1/2 Why?",
      "1/3 We lost.\n\n2/4 Why?\n\n3/3 Tell me.", "We lost.\n\n1/2 Why?\n\n2/2 Tell me.",
      "1/2 We lost.\n\n---\n\nWhy?\n\n---\n\n2/2 Tell me.", "1/2-inch pipe\n\n2/2-inch pipe",
      "See example.com/1/\n\nand example.com/2/", "Café1/2\n\nCafé2/2",
      "It was +1/2\n\nIt was +2/2", "01/2 We lost.\n\n02/2 Why?",
      "1/2 Tasse Mehl.\n\n1/4 Tasse Zucker.", "1/3 ist über fünfzig.\n\n2/3 sind es nicht.",
    ])
  func notFound(text: String) throws {
    #expect(try RuleFiles.reading(text).thread == nil)
  }

  @Test("have numbers that are no words: sentences begin behind them and end before them")
  func hidden() throws {
    for text in ["1/2 We lost. Badly.\n\n2/2 Why us?", "We lost. Badly. (1/2) 👇\n\nWhy us? (2/2)"] {
      let reading = try RuleFiles.reading(text)
      #expect(reading.sentences.map(reading.text) == ["We lost.", "Badly.", "Why us?"])
      #expect(reading.sentences.last?.ending == .question)
      #expect(reading.wordCount == 5)
      #expect(reading.indices(of: .number).isEmpty && reading.indices(of: .emoji).isEmpty)
      #expect(reading.tokens.first?.range.start == 0)
      #expect(reading.tokens.last?.range.end == reading.draft.post.end)
      for (token, next) in zip(reading.tokens, reading.tokens.dropFirst()) {
        #expect(token.range.end == next.range.start)
      }
    }
  }

  @Test("say something between their numbers")
  func texts() throws {
    let reading = try RuleFiles.reading("🧵 1/2 We lost.\n\n2/2\nWhy us?")
    let posts = try #require(reading.thread).posts
    #expect(posts.map { reading.text($0.text) } == ["We lost.", "Why us?"])
    #expect(posts.map { reading.text($0.mark) } == ["🧵 1/2", "2/2"])
  }
}
