import Checks
import Rulebook
import Testing

@testable import Prose
@testable import Reports

/// Drafts cut into posts.
@Suite("Threads")
struct ThreadTests {
  static let rulebook = try? Rulebook.embedded()

  static func reading(_ text: String) throws -> Reading {
    let draft = try Draft(bytes: Array(text.utf8), name: "draft.md", limit: 1 << 20)
    return Reading(of: draft, orthographies: try Rulebook.embedded().orthographies)
  }

  private func thread(
    _ text: String, on name: String = "x", _ numbering: Numbering? = nil, link: String? = nil
  ) throws -> PostThread {
    let platform = try #require(Self.rulebook?.platform(named: name))
    return try #require(
      PostThread(
        of: Self.reading(text), on: platform, numbering: numbering, link: link,
        firstNames: Self.rulebook?.firstNames ?? WordSet()))
  }

  static let ownPosts = [
    "1/3 The bread goes up by 15p.", "2/3 Flour costs more.", "3/3 What would you have cut?",
  ]
  static let numbered = ownPosts.joined(separator: "\n\n")

  @Test("posts that their author has numbered stay as they are where all of them fit")
  func keepsOwnPosts() throws {
    #expect(try thread(Self.numbered).posts.map(\.text) == Self.ownPosts)
    let linked = try thread(Self.numbered, link: "https://example.com/a").posts
    #expect(linked.last?.text == Self.ownPosts[2] + "\nhttps://example.com/a")
    let lines = Self.ownPosts.joined(separator: "\n---\n")
    #expect(try thread(lines, on: "bluesky").posts.map(\.text) == Self.ownPosts)
  }

  @Test("with other numbers wished for, or one post too long, the cuts stay and the numbers change")
  func numbersAnew() throws {
    let bare = Self.ownPosts.map { String($0.dropFirst(4)) }
    #expect(try thread(Self.numbered, Numbering.none).posts.map(\.text) == bare)
    let bracketed = bare.enumerated().map { "\($1) (\($0 + 1)/3)" }
    #expect(try thread(Self.numbered, .brackets).posts.map(\.text) == bracketed)
    let long = String(repeating: "Flour costs more. ", count: 20)
    let cut = try thread("1/2 The bread goes up.\n\n2/2 \(long)")
    #expect(cut.tooLong == 1 && cut.posts.count == 3)
    #expect(cut.posts[0].text == "The bread goes up. 1/3")
    #expect(cut.posts.allSatisfy { $0.used <= 280 })
    let joined = cut.posts.dropFirst().map { $0.text.dropLast(4) }.joined(separator: " ")
    #expect(joined + " " == long)
  }

  private func words(_ text: String) -> [Substring] { text.split { $0.isWhitespace } }

  @Test("what fits into one post stays one, without a number")
  func staysOne() throws {
    let thread = try thread("One thought. And a second.")
    #expect(thread.posts.map(\.text) == ["One thought. And a second."])
  }

  @Test("the author's own marks win, and no mark is published")
  func obeysMarks() throws {
    let thread = try thread("First.\n\n---\n\nSecond one.\n---\nThird.", Numbering.none)
    #expect(thread.posts.map(\.text) == ["First.", "Second one.", "Third."])
  }

  @Test("never cuts inside a link, a tag, a number with its unit, an abbreviation or a quotation")
  func keepsTogether() throws {
    let whole = [
      "https://example.com/a/long/path-of-a-page", "#Ausbildung", "@beispiel", "38.000 Euro",
      "Dr. Weber", "Anna Berger", "Frau Yildiz", "§ 5", "„nicht ganz so ausgelastet“",
    ]
    let sentence = whole.joined(separator: " und ")
    for lead in 0..<90 {
      let text = String(repeating: "a ", count: lead) + sentence + " und mehr " + sentence
      let posts = try thread(text).posts
      for piece in whole {
        let found = posts.reduce(0) { $0 + $1.text.count(of: piece) }
        #expect(found == 2, "\(piece) behind \(lead) words")
      }
    }
  }

  @Test("a link ends the last post, and its cost is part of the post")
  func endsWithLink() throws {
    let text = String(repeating: "Ein kurzer Satz mit sieben Wörtern darin. ", count: 12)
    let posts = try thread(text, link: "https://example.com/bericht").posts
    #expect(posts.last?.text.hasSuffix("\nhttps://example.com/bericht") == true)
    #expect(posts.dropLast().allSatisfy { !$0.text.contains("https") })
    #expect(posts.allSatisfy { $0.used <= 280 })
  }

  @Test("a word longer than a post is cut and said")
  func cutsLongWords() throws {
    let thread = try thread(String(repeating: "ä", count: 700))
    #expect(thread.posts.count == 3)
    #expect(!thread.cutWords.isEmpty)
    #expect(thread.posts.allSatisfy { $0.used <= 280 })
  }

  @Test(
    "joined again, posts of any text are its words, and each fits",
    arguments: ["x", "bluesky", "mastodon", "threads"])
  func givesBackTheWords(name: String) throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<60 {
      let text = Self.text(&random)
      for numbering in [Numbering?.none, .slash, Numbering.none] {
        let thread = try thread(text, on: name, numbering)
        #expect(thread.posts.allSatisfy { $0.used <= thread.limit }, "\(text)")
        guard thread.cutWords.isEmpty else { continue }
        let reading = try Self.reading(text)
        let joined = thread.posts.flatMap { words(reading.text($0.range)) }
        #expect(joined == words(text).filter { $0 != "---" }, "\(text)")
      }
    }
  }

  private static let pieces = [
    "Haus", "größer", "Ökosystem", "und", "3,5 Mio. Euro", "z. B.", "👩‍🏭", "🚀", "東京", "#Tag",
    "@name", "https://example.com/x", "„so war es“", "Ende.", "Warum?", "–", "\n\n", "\n- Punkt",
    "\n---\n", "supercalifragilistic", "1.", "2026",
  ]

  private static func text(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...260, using: &random)
    let words = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
    return "Anfang " + words.joined(separator: " ")
  }
}

extension String {
  fileprivate func count(of piece: String) -> Int {
    var count = 0
    var rest = self[...]
    while let start = rest.indices.first(where: { rest[$0...].hasPrefix(piece) }) {
      count += 1
      rest = rest[start...].dropFirst(piece.count)
    }
    return count
  }
}
