import Prose
import Testing

@testable import Desk

/// In which language, colour and width the program speaks.
@Suite("Page")
struct PageTests {
  private func language(_ variables: [String: String], flag: String? = nil) -> Language? {
    var world = TestWorld()
    world.variables = variables
    var options = Options()
    options.pageLanguage = flag
    return PageLanguage.chosen(options, in: world.live())
  }

  @Test("flag, own variable and locale decide in this order; C and others leave it to the draft")
  func languageOfMessages() {
    #expect(language(["LANG": "de_AT.UTF-8"]) == .de)
    #expect(language(["LANG": "de_AT.UTF-8", "LC_MESSAGES": "en_GB"]) == .en)
    #expect(language(["LC_ALL": "C", "LANG": "de_DE.UTF-8"]) == nil)
    #expect(language(["LC_ALL": "", "LANG": "de_DE.UTF-8"]) == .de)
    #expect(language(["LANG": "de_DE", "SOCIALCEO_UI_LANG": "en"]) == .en)
    #expect(language(["LANG": "de_DE", "SOCIALCEO_UI_LANG": "auto"]) == .de)
    #expect(language(["SOCIALCEO_UI_LANG": "en"], flag: "de") == .de)
    #expect(language(["LANG": "fr_FR.UTF-8"]) == nil)
    #expect(language([:]) == nil)
  }

  @Test(
    "colour is for terminals, unless somebody said otherwise",
    arguments: [
      ([:], [], true), (["NO_COLOR": ""], [], true), (["NO_COLOR": "1"], [], false),
      (["NO_COLOR": "1"], ["--color", "always"], true), (["TERM": "dumb"], [], false),
      (["TERM": ""], [], false), (["CLICOLOR": "0"], [], false),
      (["ACCESSIBLE": "1"], [], false), ([:], ["--no-color"], false), ([:], ["--plain"], false),
    ] as [([String: String], [String], Bool)])
  func colourOnTerminal(variables: [String: String], words: [String], isColoured: Bool) throws {
    var world = TestWorld()
    world.terminals = [.output]
    world.variables = ["TERM": "xterm"].merging(variables) { $1 }
    #expect(try world.request(words).hasColour(on: .output) == isColoured)
  }

  @Test("colour goes into a pipe only when forced")
  func colourInPipe() throws {
    var world = TestWorld()
    world.variables = ["TERM": "xterm"]
    #expect(try world.request([]).hasColour(on: .output) == false)
    world.variables["FORCE_COLOR"] = "0"
    #expect(try world.request([]).hasColour(on: .output) == false)
    world.variables["CLICOLOR_FORCE"] = "1"
    #expect(try world.request([]).hasColour(on: .output))
  }

  @Test("width comes from flag, terminal, COLUMNS, and never leaves sense")
  func width() throws {
    var world = TestWorld()
    #expect(try world.request([]).columns(of: .output) == 80)
    world.variables["COLUMNS"] = "999999999"
    #expect(try world.request([]).columns(of: .output) == 100)
    for nonsense in ["0", "-1", "abc", ""] {
      world.variables["COLUMNS"] = nonsense
      #expect((40...80).contains(try world.request([]).columns(of: .output)))
    }
    world.terminals = [.output]
    world.columns = 5
    #expect(try world.request([]).columns(of: .output) == 40)
    #expect(try world.request(["--width", "62"]).columns(of: .output) == 62)
  }
}
