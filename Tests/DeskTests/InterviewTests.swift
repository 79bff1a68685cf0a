import Prose
import Reports
import Testing

@testable import Desk

/// The flow of an interview, without a terminal.
@Suite("Interview")
struct InterviewTests {
  private static let award = """
    ---
    platform: x
    lang: en
    audience: people who run small factories
    position: Prizes should go to the floor.
    ---

    So humbled to announce the award! Like and repost if you agree! #proud
    """

  private func begun() throws -> Stage {
    var stage = try Stage(Self.award)
    stage.type("y")
    return stage
  }

  @Test("only what nobody knows is asked")
  func unknowns() throws {
    var stage = try Stage(path: nil)
    #expect(stage.prompt?.name == "platform")
    stage.type("2")
    #expect(stage.prompt?.name == "source")
    stage.type("w")
    #expect(stage.prompt?.name == "audience")
    stage.type("bakers")
    #expect(stage.prompt?.name == "position")
    stage.type("")
    #expect(stage.prompt?.name == "text")
    #expect(try Stage(Self.award).prompt?.name == "begin")
  }

  @Test("five answers become a draft that holds nothing else")
  func fiveQuestions() throws {
    var stage = try Stage(platform: "linkedin")
    let answers = [
      "bakers who work nights", "On Monday our oven failed in Graz", "Night work needs better pay.",
      "I signed the roster without asking.", "I answer tonight from eight.",
    ]
    stage.type("f")
    for answer in answers { stage.type(answer) }
    let draft = "\(answers[1]).\n\n\(answers[2])\n\n\(answers[3])\n\n\(answers[4])"
    #expect(stage.interview.manuscript.post == draft)
    #expect(stage.interview.goals.audience == answers[0])
  }

  @Test("an answer changes nothing before the author keeps it, and undo takes it back")
  func keepAndUndo() throws {
    var stage = try begun()
    let before = stage.text
    #expect(stage.prompt?.name == "dialogue/engagement-bait")
    stage.type("Who on your floor should have won it?")
    #expect(stage.text == before)
    #expect(stage.prompt?.name == "proposal")
    stage.type("")
    #expect(stage.text == before, "Enter alone must not change a text")
    stage.type("y")
    #expect(stage.text.contains("Who on your floor should have won it?"))
    #expect(!stage.text.contains("repost"))
    stage.type("/undo")
    #expect(stage.text == before)
    #expect(stage.prompt?.name == "dialogue/engagement-bait", "the question stands again")
    #expect(!stage.transcript.contains("/undo takes the step back"), "it was just taken back")
    stage.type("/redo")
    #expect(!stage.text.contains("repost"))
  }

  @Test("the journal has every step before anything is said of it")
  func journal() throws {
    var stage = try begun()
    stage.type("Who on your floor should have won it?", "y")
    #expect(stage.journal.first?.operation == .open)
    #expect(stage.journal.contains { $0.operation == .answer && $0.key != nil })
    #expect(stage.journal.last?.operation == .set)
    #expect(stage.journal.last?.text == stage.text)
    stage.send(.partial("half a"))
    #expect(stage.journal.last == JournalLine(.partial, key: stage.prompt?.name, text: "half a"))
  }

  @Test("Ctrl-C cancels once and leaves the second time, unless something was typed between")
  func interrupts() throws {
    var stage = try begun()
    stage.send(.interrupt)
    #expect(stage.code == nil)
    stage.send(.partial("so"))
    stage.send(.interrupt)
    #expect(stage.code == nil)
    stage.send(.interrupt)
    #expect(stage.code == 130)
    #expect(stage.transcript.contains("socialceo draft post.md"))
  }

  @Test("signals leave with their number")
  func signals() throws {
    var stage = try begun()
    stage.send(.terminate)
    #expect(stage.code == 143)
    var other = try begun()
    other.send(.hangUp)
    #expect(other.code == 129)
  }

  @Test("Ctrl-D leaves an answer for later, and asks before it leaves unsaved changes")
  func endOfInput() throws {
    var stage = try begun()
    let first = stage.prompt?.name
    stage.send(.endOfInput)
    #expect(stage.prompt?.name != first)
    stage.type("Ann built line four in March.", "y")
    while stage.prompt?.name != "menu" { stage.send(.endOfInput) }
    stage.type("q")
    #expect(stage.prompt?.name == "leaving")
    stage.send(.endOfInput)
    #expect(stage.code == ExitCode.failed)
    #expect(!stage.journal.contains { $0.operation == .close }, "it is offered again")
  }

  @Test("an unknown key changes nothing; the third one brings the help")
  func unknownKeys() throws {
    var stage = try begun()
    stage.type("Who should have won it?")
    let before = stage.text
    stage.type("xx", "yy")
    #expect(!stage.transcript.contains("takes the change into your text"))
    stage.type("zz")
    #expect(stage.transcript.contains("takes the change into your text"))
    #expect(stage.text == before)
  }

  @Test("to ignore a check needs a reason, which goes into the file")
  func ignore() throws {
    var stage = try begun()
    let check = try #require(stage.prompt?.name)
    stage.type("/ignore", "it is (only) a quote")
    #expect(stage.text.contains("ignore: \(check) (it is [only] a quote)"))
    #expect(stage.prompt?.name != check)
  }

  @Test("commands of both languages are always understood, and // types a slash")
  func commands() throws {
    var stage = try begun()
    stage.type("/länge", "/count", "/zeigen", "/hilfe", "/ziele", "/warum", "/ansicht")
    #expect(stage.prompt?.name == "dialogue/engagement-bait")
    stage.type("//quit is what I typed", "//quit is what I typed")
    #expect(stage.transcript.contains("+ /quit is what I typed."))
  }

  @Test("Enter keeps the platform there is, with the limit of its server")
  func keepsServer() throws {
    var stage = try Stage(Self.award, platform: "mastodon:1000")
    stage.type("/platform", "")
    #expect(!stage.transcript.contains("I do not know"))
    #expect(stage.interview.goals.platform == "mastodon:1000")
    stage.type("/platform", "mastodon:700")
    #expect(stage.interview.post?.length.limit == 700)
  }
}
