import Testing

@testable import Desk

/// Which house files a run notices, wherever they lie and however they are broken.
@Suite("Reach of a house")
struct HouseReachTests {
  private func world(_ files: [String: String]) -> TestWorld {
    TestWorld(files.merging(["posts/sub/a.md": Fixture.post]) { own, _ in own })
  }

  private func run(_ files: [String: String], _ words: String...) -> TestWorld.Result {
    world(files).run(words.map { Array($0.utf8) })
  }

  private let rule = """
    {version: 1, rules: [{id: 'hour', avoid: ['hour'], examples: [
      {lang: 'en', flags: 'An ⟦hour⟧.'}, {lang: 'en', passes: 'A day.'}]}]}
    """

  @Test("a hidden one further down is a second house")
  func hidden() {
    let result = run(["posts/sub/.socialceo.json5": "{version: 1}"], "check", "posts")
    #expect(result.code == ExitCode.broken)
    #expect(result.errors.contains("(E319)"), "\(result.errors)")
    #expect(run(["posts/.git/socialceo.json5": "{version: 1}"], "check", "posts").code == 0)
  }

  @Test("so is one behind a link")
  func linked() {
    var world = world(["posts/sub/socialceo.json5": "{version: 1}"])
    world.links = ["posts/sub/socialceo.json5"]
    #expect(world.run("check", "posts").errors.contains("(E319)"))
  }

  @Test("two beside each other are one house, and a warning")
  func twins() {
    let files = ["posts/.socialceo.json5": "{version: 1}", "posts/socialceo.json5": "{version: 1}"]
    let result = run(files, "check", "posts")
    #expect(result.code == 0)
    #expect(result.errors.contains("(E312)"))
  }

  @Test("the rules of another house are tried from here", arguments: ["", "{version: 1}"])
  func rulesElsewhere(here: String) {
    let files = ["other/socialceo.json5": rule, "w/socialceo.json5": here]
    let result = run(
      here.isEmpty ? ["other/socialceo.json5": rule] : files,
      "rules", "test", "other/socialceo.json5")
    #expect(result.code == 0, "\(result.errors)")
    #expect(result.output.contains("2 of 2"))
  }

  @Test("a broken one is told before a check that only it could know")
  func broken() {
    let files = ["socialceo.json5": "{version: 1, rules: [}", "posts/sub/a.md": Fixture.post]
    for words in [["--select", "house/hour"], ["--ignore", "house/hour"], []] {
      let result = world(files).run((["check", "posts/sub/a.md"] + words).map { Array($0.utf8) })
      #expect(result.errors.contains("(E302)"), "\(result.errors)")
    }
    #expect(run(files, "check", "--colour", "posts/sub/a.md").errors.contains("(E103)"))
  }

  @Test("a value that another file overrides is not shown as one that holds")
  func shown() {
    let files = [
      "socialceo.json5":
        "{version: 1, extends: 'b.json5', author: 'Main', people: ['Ann'], gate: {min: {fit: 2}}}",
      "b.json5":
        "{version: 1, author: 'Base', people: ['Ben'], gate: {min: {fit: 1, stance: 1}}}",
    ]
    let output = run(files, "config", "show").output
    #expect(
      output == """
        people = ['Ben']   (b.json5:1)
        gate.min.stance = 1   (b.json5:1)
        author = 'Main'   (socialceo.json5:1)
        people = ['Ann']   (socialceo.json5:1)
        gate.min.fit = 2   (socialceo.json5:1)

        """, "\(output)")
  }
}
