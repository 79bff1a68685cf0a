import Checks
import Prose
import Reports
import Rulebook
import Testing

@testable import Desk

/// What an author is asked, and what is made of the answer.
@Suite("Questions of an interview")
struct QuestionTests {
  private static let head = "---\nplatform: linkedin\nlang: en\naudience: bakers\n"

  @Test("a yes is no sentence: it is asked for again and changes nothing")
  func bareAnswers() throws {
    var stage = try Stage("\(Self.head)position:\n---\n\nLike and repost if you agree, bakers!")
    stage.type("", "y", "yes")
    #expect(stage.transcript.contains("In a sentence, please"))
    #expect(stage.prompt?.name == "dialogue/engagement-bait")
    stage.type("Who bakes at night")
    #expect(stage.transcript.contains(" + Who bakes at night?"), "what asks, closes as a question")
  }

  @Test("a command without its slash is no answer", arguments: ["undo", "why?", "Skip", "quit."])
  func bareCommands(line: String) throws {
    var stage = try Stage("\(Self.head)position:\n---\n\nLike and repost if you agree, bakers!")
    stage.type("", "y", line)
    let command = "/" + line.lowercased().filter(\.isLetter)
    #expect(stage.transcript.contains("As \(command) it is a command"))
    #expect(stage.prompt?.name == "dialogue/engagement-bait")
    var goals = try Stage("---\nplatform: x\nlang: en\n---\n\nLike and repost, bakers!")
    goals.type("?", line)
    #expect(goals.prompt?.name == "audience")
  }

  @Test("what an answer replaces is announced whole")
  func announced() throws {
    let news = "We are delighted to announce our oven works for bakers in Graz at night."
    var stage = try Stage("\(Self.head)position:\n---\n\n\(news)")
    stage.type("", "y")
    var steps = 0
    while let name = stage.prompt?.name, name != "authenticity/announce-emotion", steps < 9 {
      steps += 1
      stage.type("")
    }
    #expect(stage.transcript.contains("replaces \"We are delighted to announce our ...\""))
  }

  @Test("Enter takes the author's own point where a point is missing")
  func point() throws {
    var stage = try Stage(TranscriptTests.sample("de/linkedin-schwach-werk.md"), language: .de)
    stage.type("Leute in der Logistik", "Ovens should be bought by those who stand there", "j")
    var steps = 0
    while let name = stage.prompt?.name, name != "stance/no-position", steps < 20 {
      steps += 1
      stage.type("")
    }
    #expect(stage.prompt?.name == "stance/no-position")
    #expect(stage.prompt?.initial == "")
    stage.type("", "y")
    #expect(stage.text.contains("Ovens should be bought by those who stand there."))
  }

  @Test("what a check can put right by itself is offered at once, and is the author's to take")
  func mends() throws {
    let text = "\(Self.head)position:\n---\n\nWe guar\u{200B}antee **nothing** in Graz, and say so."
    var stage = try Stage(text)
    stage.type("", "y")
    while let name = stage.prompt?.name, name != "mend", name != "menu" { stage.type("") }
    let before = stage.text
    #expect(stage.prompt?.name == "mend")
    stage.type("")
    #expect(stage.text == before, "Enter alone must not change a text")
    stage.type("y")
    #expect(stage.text != before)
    #expect(stage.text.contains("We guar"))
  }

  @Test("nothing comes up twice in a round, and no more than was announced")
  func onlyOnce() throws {
    var stage = try Stage(
      "\(Self.head)position:\n---\n\nSo humbled to announce the award! Like and repost if you agree!"
    )
    stage.type("")
    var queue = stage.interview.queue
    let post = try #require(stage.interview.post)
    let announced = queue.announce(in: post).count
    stage.type("y")
    var asked: [String] = []
    while let name = stage.prompt?.name, name != "menu", asked.count < 30 {
      if name.contains("/") { asked.append(name) }
      stage.type(name == "proposal" || name == "mend" ? "y" : "Ann, it was \(asked.count).")
    }
    #expect(asked.count >= 2)
    for name in asked { #expect(asked.count { $0 == name } <= 2, "\(name)") }
    #expect(Set(asked).count <= announced)
  }

  @Test("too long: each sentence says what it saves, and several posts are a choice")
  func overLimit() throws {
    let long = String(repeating: "We rebuilt the oven in Graz with Ann. ", count: 9)
    var stage = try Stage(
      "---\nplatform: x\nlang: en\naudience: bakers\nposition:\n---\n\n\(long)Who helps?")
    stage.type("", "y")
    #expect(stage.prompt?.name == "fit/over-limit", "what stops a post comes first")
    #expect(stage.transcript.contains("We rebuilt the oven in Graz with Ann. (saves 38)"))
    let before = stage.text
    stage.type("t")
    #expect(stage.transcript.contains("1 of 2"))
    #expect(stage.text == before)
    #expect(stage.prompt?.name != "fit/over-limit")
  }

  @Test("the counter knows the whole post while an answer is typed")
  func gauge() throws {
    var stage = try Stage(
      "---\nplatform: x\nlang: en\naudience: bakers\nposition:\n---\n\nLike and repost, bakers!")
    stage.type("", "y")
    let gauge = try #require(stage.prompt?.gauge)
    #expect(gauge.length(with: "") == 24)
    #expect(gauge.length(with: "Who?") == 4)
  }
}

extension QuestionTests {
  @Test("a counter that does not fit says less, and never half a number")
  func counter() throws {
    var stage = try Stage("\(Self.head)position:\n---\n\nLike and repost if you agree, bakers!")
    stage.type("", "y")
    let prompt = try #require(stage.prompt)
    var page = stage.interview.page
    let whole = prompt.counter(with: "", on: page, columns: 79)?.text
    #expect(whole == "  LinkedIn: 37 of 3,000 characters, 2,963 left")
    #expect(prompt.counter(with: "", on: page, columns: 40)?.text == "  LinkedIn: 2,963 left")
    let full = String(repeating: "a", count: 2_900)
    page.hasColour = true
    #expect(prompt.counter(with: full, on: page, columns: 79)?.isLoud == true)
    #expect(prompt.counter(with: "Who?", on: page, columns: 79)?.isLoud == false)
    page.isPlain = true
    #expect(prompt.counter(with: full, on: page, columns: 79) == nil)
  }
}
