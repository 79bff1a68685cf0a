import Testing

@testable import Desk

/// How `explain` shows the examples of a check.
@Suite("Examples on a page")
struct ExamplePageTests {
  private let world = TestWorld()

  @Test("an example brings the front matter it stands for", arguments: ["text", "markdown"])
  func frontMatter(format: String) {
    let page = world.run("explain", "fit/missing-alt", "--ui-lang", "en", "-f", format)
    #expect(page.output.contains("media: pump.jpg"))
    let plain = world.run("explain", "fit/missing-alt", "--ui-lang", "en", "--plain")
    #expect(plain.output.contains("Front matter: media: pump.jpg."))
  }

  @Test("what an example only repeats to be long is left out, and its marks stay")
  func padding() {
    let admits = world.run("explain", "learning/admits", "--ui-lang", "en", "--width", "100")
    #expect(
      admits.output.contains(" 1 | It was a record year. Our customers praise our service. …\n"))
    let heavy = world.run("explain", "fit/hard-to-read", "--ui-lang", "en", "-f", "markdown")
    #expect(heavy.output.contains("facilitates prioritisation. … **Notwithstanding the"))
    #expect(heavy.output.contains("appears advisable.**\n"))
  }

  @Test("advice that speaks of an example says so")
  func adviceOfExample() {
    let page = world.run("explain", "fit/run-together-hashtag", "--ui-lang", "en", "--width", "200")
    #expect(page.output.contains("(As said of the first example.)"))
    let other = world.run("explain", "stance/hedging", "--ui-lang", "en", "--width", "200")
    #expect(!other.output.contains("first example"))
  }
}
