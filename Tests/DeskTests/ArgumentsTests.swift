import Prose
import Rulebook
import Testing

@testable import Desk

/// How typed words are understood.
@Suite("Arguments")
struct ArgumentsTests {
  private let vocabulary = Vocabulary([
    .platform: ["x", "linkedin", "auto"], .language: ["en", "de", "auto"],
    .pageLanguage: ["en", "de", "auto"], .check: ["dialogue/open-question", "fit/hashtags"],
    .aspect: ["dialogue", "stance"], .severity: ["error", "warning"],
    .failOn: ["error", "warning", "never"], .format: ["full", "json"],
    .colour: ["auto", "always", "never"], .why: ["short", "full", "none"],
  ])

  private func parsed(_ words: String...) -> Arguments {
    Arguments(parsing: words.map { Array($0.utf8) }, vocabulary: vocabulary)
  }

  private func codes(_ words: String...) -> [String] {
    Arguments(parsing: words.map { Array($0.utf8) }, vocabulary: vocabulary).faults.map(\.code)
  }

  @Test(
    "a value may stand behind, joined by '=', or glued to a letter",
    arguments: [
      ["check", "--platform", "x"], ["check", "--platform=x"], ["check", "-p", "x"],
      ["check", "-px"], ["check", "-p=x"], ["-p", "x", "check"],
    ])
  func valuesInEveryForm(words: [String]) {
    let arguments = Arguments(parsing: words.map { Array($0.utf8) }, vocabulary: vocabulary)
    #expect(arguments.faults.isEmpty)
    #expect(arguments.command?.name == "check")
    #expect(arguments.options.platforms == ["x"])
  }

  @Test("letters of switches may stand in one word, the last may take a value")
  func clusters() {
    let arguments = parsed("check", "-qqvpx,linkedin")
    #expect(arguments.faults.isEmpty)
    #expect(arguments.options.quietness == 2)
    #expect(arguments.options.isVerbose)
    #expect(arguments.options.platforms == ["x", "linkedin"])
  }

  @Test("behind '--' everything is a name, and '-' always is one")
  func names() {
    let arguments = parsed("check", "-", "--", "-rf.md", "--plain", "--")
    #expect(arguments.operands.map { PathName.text($0) } == ["-", "-rf.md", "--plain", "--"])
    #expect(arguments.options.isPlain == nil)
  }

  @Test("'--no-' switches off what is on, and the last word wins")
  func negation() {
    #expect(parsed("check", "--no-score").options.showsScores == false)
    #expect(parsed("check", "--no-score", "--score").options.showsScores)
    #expect(parsed("check", "--no-color").options.colour == .never)
    #expect(parsed("check", "--plain", "--no-plain").options.isPlain == false)
    #expect(parsed("check", "--no-config").options.usesHouseFile == false)
  }

  @Test("a file name that is not UTF-8 stays as it is")
  func bytesAreKept() {
    let name: [UInt8] = [0x62, 0xE4, 0x64]
    let arguments = Arguments(
      parsing: [Array("check".utf8), name, Array("-o".utf8), name], vocabulary: vocabulary)
    #expect(arguments.operands == [name])
    #expect(arguments.options.output == name)
    #expect(PathName.text(name) == "b\\xe4d")
  }

  @Test("limits and answers are pairs")
  func pairs() {
    let arguments = parsed(
      "check", "--min", "dialogue=60, stance=0", "--ack", "fit/hashtags=\"we = they\"")
    #expect(arguments.faults.isEmpty)
    #expect(arguments.options.minimums == [.dialogue: 60, .stance: 0])
    #expect(arguments.options.acknowledgements.map(\.check) == ["fit/hashtags"])
    #expect(arguments.options.acknowledgements.map(\.text) == ["we = they"])
  }

  @Test("each mistake has its code")
  func mistakes() {
    #expect(codes("lint") == ["E102"])
    #expect(codes("check", "--platfrom", "x") == ["E103"])
    #expect(codes("check", "-z") == ["E103"])
    #expect(codes("check", "-ä") == ["E103"])
    #expect(codes("check", "--platform") == ["E104"])
    #expect(codes("check", "--platform=") == ["E104"])
    #expect(codes("check", "--quiet=yes") == ["E105"])
    #expect(codes("check", "--no-score=1") == ["E105"])
    #expect(codes("check", "-p", "facbook") == ["E106"])
    let twitter = TestWorld([:]).run("check", "-p", "twitter", "a.md", "--ui-lang", "en")
    #expect(twitter.errors.contains("the nearest platform is 'x'"))
    #expect(codes("check", "-p", "x,,linkedin") == ["E106"])
    #expect(codes("check", "-f", "xml") == ["E113"])
    #expect(codes("check", "-l", "xx") == ["E117"])
    #expect(codes("check", "--select", "dialog/open-qestion") == ["E306"])
    #expect(codes("check", "--color=perhaps") == ["E123"])
    #expect(codes("check", "--min", "dialogue") == ["E124"])
    #expect(codes("version", "-p", "x") == ["E115"])
    #expect(codes("version", "now") == ["E110"])
  }

  @Test(
    "only a plain number in range is a number",
    arguments: ["99999999999999999999", "-1", "1e3", "٣", "39", "201", "80 ", "+80"])
  func numbers(text: String) {
    #expect(codes("check", "--width", text) == ["E107"])
    #expect(parsed("check", "--width", "80").options.width == 80)
  }

  @Test("a check may be named by family, by id or by the name behind the slash")
  func checkNames() {
    for name in ["dialogue", "dialogue/", "dialogue/open-question", "open-question"] {
      #expect(codes("check", "--select", name).isEmpty)
    }
  }

  @Test("a slip of the finger gets the word that was meant")
  func nearest() {
    #expect(Nearest.word(to: "chekc", in: ["help", "check"]) == "check")
    #expect(Nearest.word(to: "chеck", in: ["help", "check"]) == "check")
    #expect(Nearest.word(to: "LinkdIn", in: ["x", "linkedin"]) == "linkedin")
    #expect(Nearest.word(to: "post.md", in: ["help", "check"]) == nil)
    #expect(Nearest.word(to: "", in: ["x"]) == nil)
  }

  @Test("a list may come in pieces: it adds up, each word once, and 'auto' adds none")
  func lists() {
    let arguments = parsed("check", "-p", "x", "-p", "auto,linkedin,x", "-px")
    #expect(arguments.options.platforms == ["x", "linkedin"])
  }
}
