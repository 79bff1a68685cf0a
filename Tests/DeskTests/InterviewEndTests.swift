import Prose
import Testing

@testable import Desk

/// How an interview saves, ends and begins again.
@Suite("Ends of an interview")
struct InterviewEndTests {
  private static let post =
    "I closed the oven in Graz on Monday, and Ann told me why. What did I miss?"

  private func atMenu(_ text: String = post, path: String? = "post.md") throws -> Stage {
    var stage = try Stage(text, platform: "linkedin", path: path)
    while stage.prompt?.name != "menu" {
      stage.type(stage.prompt?.name == "begin" ? "y" : "")
    }
    return stage
  }

  @Test("goals go into the file only when the author agrees")
  func agreement() throws {
    var stage = try Stage(Self.post, platform: "linkedin")
    stage.type("bakers", "")
    while stage.prompt?.name != "menu" { stage.type(stage.prompt?.name == "begin" ? "y" : "") }
    var other = stage
    stage.type("s", "y")
    let saved = try #require(stage.saved["post.md"])
    #expect(saved.hasPrefix("---\nplatform: linkedin\nlang: en\naudience: bakers\n---\n\nI closed"))
    #expect(stage.code == ExitCode.passed)
    #expect(stage.journal.last?.operation == .close)
    other.type("s", "n")
    #expect(other.saved["post.md"] == Self.post)
  }

  @Test("byte order mark and line ends stay as they were")
  func bytes() throws {
    let text =
      "\u{FEFF}---\r\nplatform: x\r\n---\r\n\r\nLike and repost if you agree, all of you!\r\n"
    var stage = try Stage(text)
    stage.type("", "", "y", "Who should\nhave won it?", "y")
    #expect(stage.text == "\u{FEFF}---\r\nplatform: x\r\n---\r\n\r\nWho should have won it?\r\n")
    stage.type("/edit")
    stage.send(.edited(.text("One.\n\nTwo.\n")))
    #expect(stage.text == "\u{FEFF}---\r\nplatform: x\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n")
  }

  @Test("a file that others changed is never replaced without a word")
  func changed() throws {
    var stage = try atMenu()
    stage.found = "Legal: nothing about Graz before Friday."
    stage.type("s", "n")
    #expect(stage.prompt?.name == "changed")
    #expect(!stage.transcript.contains("Legal"))
    stage.type("v")
    #expect(stage.transcript.contains("- Legal: nothing about Graz before Friday."))
    stage.found = nil
    stage.type("o")
    #expect(stage.saved["post.md"] == Self.post)
    let kept = stage.journal.suffix(4).compactMap(\.text)
    #expect(kept == ["Legal: nothing about Graz before Friday.", Self.post])
  }

  @Test("what cannot be saved is shown, and another name is asked")
  func noSpace() throws {
    var stage = try atMenu()
    stage.fault = .noSpace
    stage.type("s", "n")
    #expect(stage.prompt?.name == "name")
    #expect(stage.transcript.contains("Ann told me why"))
    stage.fault = nil
    stage.type("other.md")
    #expect(stage.saved["other.md"] == Self.post)
  }

  @Test("without a name one is asked for; a printed post needs no saving")
  func names() throws {
    var stage = try atMenu(path: nil)
    var other = stage
    stage.type("s", "n")
    #expect(stage.prompt?.name == "name")
    other.type("o", "q")
    #expect(other.delivered == [Self.post + "\n"])
    #expect(other.code == ExitCode.passed)
  }

  @Test("a printed post is not in its file yet: leaving asks")
  func printed() throws {
    var stage = try atMenu()
    stage.type("e")
    stage.send(.edited(.text("Another text, about Ann and her oven in Graz, on Monday.")))
    stage.type("/print", "/quit")
    #expect(stage.delivered.count == 1)
    #expect(stage.prompt?.name == "leaving")
    #expect(stage.code == nil)
  }

  @Test("a failing editor leaves the text as it is")
  func editor() throws {
    var stage = try atMenu()
    stage.type("e")
    #expect(stage.edited == Self.post)
    stage.send(.edited(.failed(reason: "code 1", path: "/state/post.md")))
    #expect(stage.transcript.contains("/state/post.md"))
    #expect(stage.text == Self.post)
    stage.type("e")
    stage.send(.edited(.text("Another text, about Ann and her oven in Graz, on Monday.")))
    stage.type("/undo")
    #expect(stage.text == Self.post)
  }

  @Test("what an earlier session left is offered, with the half-typed answer")
  func recovery() throws {
    let leftover = Leftover(
      id: "1", moment: Leftover.Moment(daysAgo: 0, hour: 14, minute: 2),
      lines: [
        JournalLine(.open, key: "post.md", text: ""),
        JournalLine(.answer, key: "platform", text: "x"),
        JournalLine(.answer, key: "audience", text: "bakers"),
        JournalLine(.answer, key: "position", text: ""),
        JournalLine(.set, key: "draft", text: "Like and repost if you agree, dear bakers!"),
        JournalLine(.partial, key: "dialogue/engagement-bait", text: "Who has"),
      ])
    var stage = try Stage(leftovers: [leftover])
    #expect(stage.prompt?.name == "recovery")
    stage.type("u", "y")
    #expect(stage.prompt?.name == "dialogue/engagement-bait")
    #expect(stage.prompt?.initial == "Who has")
    #expect(stage.text == "Like and repost if you agree, dear bakers!")
  }

  @Test("a printed post is not printed again because goals went into the head of its file")
  func printedOnce() throws {
    var seat = Seat(["post.md": Self.post])
    seat.machine.terminals = [.input, .error]
    let typed = ["bakers", "", "/print", "/save", "y", "/quit"]
    let inputs = typed.map { World.Terminal.Input.bytes(Array(($0 + "\r").utf8)) }
    let words = ["post.md", "-p", "linkedin", "-l", "en", "--ui-lang", "en"]
    let result = seat.run(words, inputs, 7)
    #expect(result.code == ExitCode.passed, "\(result.errors)")
    #expect(result.saved["post.md"]?.contains("audience: bakers") == true)
    #expect(result.output == Self.post + "\n")
  }
}
