import Testing

@testable import Desk

/// What becomes of answers that are no sentence, of commands at odd moments, and of paragraphs.
@Suite("Answers in an interview")
struct InterviewAnswerTests {
  private static let head = "---\nplatform: x\nlang: en\naudience: bakers\nposition:\n---\n\n"

  private func asked(_ check: String, in text: String) throws -> Stage {
    var stage = try Stage(text)
    stage.type("", "y")
    while let name = stage.prompt?.name, name != check, name != "menu" { stage.type("") }
    #expect(stage.prompt?.name == check)
    return stage
  }

  @Test("who has no answer is not quoted with it", arguments: ["I don't know.", "weiß nicht"])
  func shrugs(words: String) throws {
    var five = try Stage(platform: "linkedin")
    five.type("f", "bakers", words, "Night work needs better pay.", "", "")
    #expect(five.interview.manuscript.post == "Night work needs better pay.")
    var stage = try asked(
      "dialogue/open-question", in: Self.head + "We opened the night bakery in Graz on Monday.")
    let before = stage.text
    stage.type(words)
    #expect(stage.text == before)
    #expect(stage.prompt?.name != "proposal")
  }

  @Test("no question mark makes a question", arguments: ["1 3", "yes, absolutely"])
  func noQuestion(words: String) throws {
    var stage = try asked(
      "dialogue/open-question", in: Self.head + "We opened the night bakery in Graz on Monday.")
    stage.type(words)
    #expect(stage.prompt?.name == "dialogue/open-question")
    stage.type("When do you sleep if you bake at night")
    #expect(stage.prompt?.name == "proposal")
  }

  @Test("a draft typed where a letter was asked for begins the text")
  func typedEarly() throws {
    var stage = try Stage(platform: "linkedin", path: nil)
    stage.type("On Monday our oven in Graz failed at three.")
    #expect(stage.text == "On Monday our oven in Graz failed at three.\n")
    #expect(stage.prompt?.name == "audience")
  }

  @Test("paragraphs of an answer stay apart, with the line ends of the file")
  func paragraphs() throws {
    let head = Self.head.split(separator: "\n", omittingEmptySubsequences: false)
    let text = head.joined(separator: "\r\n") + "We opened the night bakery in Graz on Monday."
    var stage = try asked("dialogue/open-question", in: text)
    stage.send(.text("I stood there at three.\n\nWhen do you sleep if you bake at night?"))
    stage.type("y")
    #expect(stage.text.contains("at three.\r\n\r\nWhen do you sleep"))
  }

  @Test("saving in between loses no question and says how long the text is")
  func savesEarly() throws {
    var stage = try Stage("---\nplatform: x\nlang: en\n---\n\nOur oven in Graz failed.")
    #expect(stage.prompt?.name == "audience")
    stage.type("/save")
    if stage.prompt?.name == "agreement" { stage.type("n") }
    #expect(stage.transcript.contains("Saved post.md: 24 of 280 characters"))
    #expect(stage.prompt?.name == "audience")
  }

  @Test("one step back among the five questions is the question before")
  func stepsBack() throws {
    var stage = try Stage(platform: "linkedin")
    stage.type("f", "bakers", "On Monday our oven failed.", "/undo")
    #expect(stage.prompt?.name == "carry-2")
    stage.type("On Tuesday our oven failed.")
    #expect(stage.prompt?.name == "carry-3")
    #expect(stage.interview.manuscript.post == "On Tuesday our oven failed.")
  }

  @Test("lines are numbered as in the file")
  func numbers() throws {
    var stage = try Stage(Self.head + "Our oven in Graz failed.")
    stage.type("/show")
    #expect(stage.transcript.contains(" 8 | Our oven"))
  }

  @Test("in a thread only sentences of the post that is too long can go")
  func cutsInThreads() throws {
    let long = String(repeating: "We moved one oven more, and nobody slept. ", count: 8)
    var stage = try asked(
      "fit/over-limit", in: Self.head + "1/2 Our oven failed. I was there.\n\n2/2 " + long)
    let list = stage.transcript.split(separator: "\n").suffix(14).joined()
    #expect(!list.contains("1  Our oven failed"))
    stage.type("1 2")
    #expect(stage.prompt?.name == "proposal")
    stage.type("y")
    #expect(stage.text.contains("Our oven failed. I was there."))
  }

  @Test("a question stands again behind the editor")
  func editor() throws {
    var stage = try asked(
      "dialogue/open-question", in: Self.head + "We opened the night bakery in Graz on Monday.")
    stage.type("/edit")
    stage.send(.edited(.text("We opened the NIGHT bakery in Graz on Monday.")))
    #expect(stage.prompt?.name == "dialogue/open-question")
  }
}
